import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import {
  brotliCompress,
  brotliCompressSync,
  constants,
  gzip,
  gzipSync,
  type BrotliOptions,
  type ZlibOptions,
} from 'node:zlib'
import { LRUCache } from 'lru-cache'

type Encoding = 'br' | 'gzip' | 'identity'

type Representation = { body: Buffer | string; headers: string[] }

/** An answer ready to send: bytes compressed once in each coding that is asked, headers written once. */
export type PreparedAnswer = {
  as: (encoding: Encoding) => Representation
  /** Memory it may hold: the content, and its compressed forms at a third each. */
  bytes: number
  /** Compresses for this client beside the main thread, so that sending only sends. */
  compress: (request: IncomingMessage) => Promise<void>
  etag: string
  /** A page that a person reads, counted by statistics. */
  isPage: boolean
  status: number
}

/** Smaller than this, compression costs more than it saves. */
const worthCompressing = 512

/** No window wider than the body: the compressor takes its memory before it starts, four megabytes by default. */
const windowBits = (body: Buffer): number => Math.min(22, Math.max(16, Math.ceil(Math.log2(body.length))))

const brotliOptions = (body: Buffer): BrotliOptions => ({
  params: {
    [constants.BROTLI_PARAM_LGWIN]: windowBits(body),
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  },
})

const gzipOptions = { level: 6 }

const brotliLater = promisify<Buffer, BrotliOptions, Buffer>(brotliCompress)
const gzipLater = promisify<Buffer, ZlibOptions, Buffer>(gzip)

const codings: Record<Encoding, { later: (body: Buffer) => Promise<Buffer>; now: (body: Buffer) => Buffer }> =
  {
    br: {
      later: (body) => brotliLater(body, brotliOptions(body)),
      now: (body) => brotliCompressSync(body, brotliOptions(body)),
    },
    gzip: {
      later: (body) => gzipLater(body, gzipOptions),
      now: (body) => gzipSync(body, gzipOptions),
    },
    identity: { later: (body) => Promise.resolve(body), now: (body) => body },
  }

type Raw = { body: Buffer | string; headers: Record<string, string>; isPage?: boolean; status: number }

/** Up to this many bytes, the head and the body of an answer go to the socket in one piece. */
const onePieceBytes = 12 * 1024

/** As text of one byte a character, to which Node adds the head: beside a buffer, it would be a second piece. */
const sendable = (bytes: Buffer): Buffer | string =>
  bytes.length <= onePieceBytes ? bytes.toString('latin1') : bytes

/** Dresses a body for every kind of client. The ETag is weak: it names the content, not its coding. */
export const prepareAnswer = ({ body, headers, isPage = false, status }: Raw): PreparedAnswer => {
  const content = Buffer.from(body)
  const etag = `W/"${createHash('sha1').update(content).digest('base64url').slice(0, 16)}"`
  const common = Object.entries({ ...headers, ETag: etag, Vary: 'Accept-Encoding' }).flat()
  const made: Partial<Record<Encoding, Representation>> = {}

  const fit = (wanted: Encoding): Encoding => (content.length < worthCompressing ? 'identity' : wanted)
  const dress = (encoding: Encoding, bytes: Buffer): Representation => {
    const coding = encoding === 'identity' ? [] : ['Content-Encoding', encoding]
    return { body: sendable(bytes), headers: [...common, 'Content-Length', String(bytes.length), ...coding] }
  }

  return {
    as: (wanted) => {
      const encoding = fit(wanted)
      return (made[encoding] ??= dress(encoding, codings[encoding].now(content)))
    },
    bytes: Math.ceil(content.length * 1.67),
    compress: async (request) => {
      const encoding = fit(encodingOf(request))
      made[encoding] ??= dress(encoding, await codings[encoding].later(content))
    },
    etag,
    isPage,
    status,
  }
}

const accepts = (header: string, encoding: string): boolean =>
  header.includes(encoding) && !new RegExp(`${encoding}\\s*;\\s*q=0(\\.0*)?(,|$)`).test(header)

const choose = (header: string): Encoding =>
  accepts(header, 'br') ? 'br' : accepts(header, 'gzip') ? 'gzip' : 'identity'

/** Browsers send a handful of different headers: each is read once. */
const chosen = new LRUCache<string, Encoding>({ max: 200 })

const encodingOf = (request: IncomingMessage): Encoding => {
  const header = request.headers['accept-encoding']?.toString() ?? ''
  const known = chosen.get(header)

  if (known) {
    return known
  }
  const encoding = choose(header)

  chosen.set(header, encoding)
  return encoding
}

/** Whether the client already holds this very content (RFC 9110, section 13.1.2, weak comparison). */
const isUnchanged = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header === etag || header === '*' || header.split(',').some((tag) => tag.trim() === etag))

/** Sends a prepared answer: the body, a 304 when the client has it, headers alone for HEAD. */
export const sendPrepared = (
  request: IncomingMessage,
  response: ServerResponse,
  answer: PreparedAnswer,
): void => {
  const { body, headers } = answer.as(encodingOf(request))
  const ifMatch = request.headers['if-match']

  // a weak ETag matches nothing but « whatever it is » (RFC 9110, section 13.1.1)
  if (ifMatch !== undefined && ifMatch !== '*' && answer.status === 200) {
    response.writeHead(412, withoutBody(headers))
    response.end()
    return
  }
  if (answer.status === 200 && isUnchanged(request.headers['if-none-match'], answer.etag)) {
    response.writeHead(304, withoutBody(headers))
    response.end()
    return
  }
  response.writeHead(answer.status, headers)
  response.end(request.method === 'HEAD' ? undefined : body, 'latin1')
}

/** A 304 repeats the headers that a cache keeps, not those of a body it does not send. */
const withoutBody = (headers: string[]): string[] =>
  headers.filter((_, index) => !/^content-(length|encoding|type)$/i.test(headers[index - (index % 2)] ?? ''))
