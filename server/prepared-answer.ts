import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** An answer ready to send: bytes compressed once, headers written once. Nothing is computed per request. */
export type PreparedAnswer = {
  /** Memory it holds. */
  bytes: number
  etag: string
  headersOf: Record<Encoding, string[]>
  bodies: Record<Encoding, Buffer>
  /** A page that a person reads, counted by statistics. */
  isPage: boolean
  status: number
}

type Encoding = 'br' | 'gzip' | 'identity'

const encodings = ['br', 'gzip', 'identity'] as const

/** Smaller than this, compression costs more than it saves. */
const worthCompressing = 512

const compress = (body: Buffer): Record<Encoding, Buffer> => {
  if (body.length < worthCompressing) {
    return { br: body, gzip: body, identity: body }
  }
  return {
    br: brotliCompressSync(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
    gzip: gzipSync(body, { level: 6 }),
    identity: body,
  }
}

type Raw = { body: Buffer | string; headers: Record<string, string>; isPage?: boolean; status: number }

/** Compresses and dresses a body for every kind of client. The ETag is weak: it names the content, not its coding. */
export const prepareAnswer = ({ body, headers, isPage = false, status }: Raw): PreparedAnswer => {
  const identity = Buffer.from(body)
  const bodies = compress(identity)
  const etag = `W/"${createHash('sha1').update(identity).digest('base64url').slice(0, 16)}"`
  const common = Object.entries({ ...headers, ETag: etag, Vary: 'Accept-Encoding' }).flat()
  const headersOf = Object.fromEntries(
    encodings.map((encoding) => [
      encoding,
      [
        ...common,
        'Content-Length',
        String(bodies[encoding].length),
        ...(encoding === 'identity' || bodies[encoding] === identity ? [] : ['Content-Encoding', encoding]),
      ],
    ]),
  ) as Record<Encoding, string[]>
  const distinct = new Set(Object.values(bodies))

  return {
    bodies,
    bytes: [...distinct].reduce((sum, { length }) => sum + length, 0),
    etag,
    headersOf,
    isPage,
    status,
  }
}

const accepts = (header: string | undefined, encoding: string): boolean =>
  header !== undefined &&
  header.includes(encoding) &&
  !new RegExp(`${encoding}\\s*;\\s*q=0(\\.0*)?(,|$)`).test(header)

const encodingFor = (header: string | undefined): Encoding =>
  accepts(header, 'br') ? 'br' : accepts(header, 'gzip') ? 'gzip' : 'identity'

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
  const encoding = encodingFor(request.headers['accept-encoding'])
  const headers = answer.headersOf[encoding]

  if (answer.status === 200 && isUnchanged(request.headers['if-none-match'], answer.etag)) {
    response.writeHead(304, withoutBody(headers))
    response.end()
    return
  }
  response.writeHead(answer.status, headers)
  response.end(request.method === 'HEAD' ? undefined : answer.bodies[encoding])
}

/** A 304 repeats the headers that a cache keeps, not those of a body it does not send. */
const withoutBody = (headers: string[]): string[] =>
  headers.filter((_, index) => !/^content-(length|encoding|type)$/i.test(headers[index - (index % 2)] ?? ''))
