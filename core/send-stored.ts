import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ReadableStream as WebStream } from 'node:stream/web'
import { createFileResponse } from '@remix-run/response/file'
import type { Response } from 'express'
import type { FileStore, RemoteFile } from './file-store.ts'

type SendError = NodeJS.ErrnoException & { headers?: Record<string, string>; status?: number }

/** How long a copy is good: for ever, until it is asked again, or only for this answer. */
export type Keeping = 'as asked' | 'for ever' | 'never'

const dressing = ['Content-Disposition', 'Content-Type', 'Cache-Control', 'Content-Security-Policy']

const undress = (response: Response): void => {
  dressing.forEach((name) => {
    response.removeHeader(name)
  })
}

const sendDisk = (response: Response, file: string, keeping: Keeping): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const options = {
      cacheControl: keeping === 'for ever',
      // private files are in a folder with a dot; names were judged before
      dotfiles: 'allow',
      etag: keeping !== 'never',
      immutable: true,
      lastModified: keeping !== 'never',
      maxAge: '365d',
    } as const

    response.sendFile(file, options, (error?: SendError) => {
      if (!error || response.headersSent || error.code === 'ECONNABORTED') {
        resolve(true)
      } else if (error.status === 412 || error.status === 416) {
        response.removeHeader('Content-Type')
        response
          .status(error.status)
          .set(error.headers ?? {})
          .end()
        resolve(true)
      } else if (error.status !== undefined && error.status < 500) {
        undress(response)
        resolve(false)
      } else {
        reject(error)
      }
    })
  })

/** One part only, as the disk answers it: of anything else, the whole file (RFC 9110, section 14.2). */
const isOnePart = (range: string | undefined): boolean => /^bytes=(\d+-\d*|-\d+)$/.test(range ?? '')

/** Nothing is asked of the store before the first byte is wanted. */
const streamOf = (chunks: AsyncIterable<Uint8Array>) =>
  WebStream.from(chunks) as globalThis.ReadableStream<Uint8Array>

/** What the request asks of a file, as the web standard says it. */
const answerOf = (response: Response, file: RemoteFile, keeping: Keeping): Promise<globalThis.Response> => {
  const { headers, method } = response.req
  const asked = new Headers(
    Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && /^(if-.+|range)$/.test(name) ? [[name, value]] : [],
    ),
  )

  if (!isOnePart(headers.range)) {
    asked.delete('Range')
  }
  return createFileResponse(
    {
      arrayBuffer: () => Promise.reject(new Error('a file is never read whole')),
      lastModified: file.modifiedAt.getTime(),
      name: '',
      size: file.bytes,
      slice: (start = 0, end = file.bytes) => ({
        stream: () => streamOf(file.stream({ end: end - 1, start })),
      }),
      stream: () => streamOf(file.stream()),
      type: String(response.get('Content-Type')),
    },
    new Request('http://localhost', { headers: asked, method }),
    {
      acceptRanges: true,
      digest: () => Promise.resolve(file.etag),
      etag: keeping !== 'never' && file.etag !== '' && 'strong',
      lastModified: keeping !== 'never',
    },
  )
}

/** The bytes pass as the visitor takes them: the memory never holds a file. */
const sendRemote = async (response: Response, file: RemoteFile, keeping: Keeping): Promise<void> => {
  const { body, headers, status } = await answerOf(response, file, keeping)

  if (keeping === 'for ever') {
    response.set('Cache-Control', 'public, max-age=31536000, immutable')
  }
  response.status(status)
  headers.forEach((value, name) => {
    // written before, with the charset that a text has
    if (name !== 'content-type') {
      response.set(name, value)
    }
  })
  if (status >= 300) {
    response.removeHeader('Content-Type')
    await body?.cancel()
    response.end()
    return
  }
  if (!body) {
    response.end()
    return
  }
  await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), response).catch(
    (error: unknown) => {
      // who left before the end is no fault of the store
      if (!response.req.destroyed && !response.destroyed) {
        throw error
      }
    },
  )
}

/**
 * Sends a file as HTTP asks: whole, in part, or why not (412 when it changed, 416 when there is no such part). `false`,
 * and nothing sent, when it is not there.
 */
export const sendStored = async (
  response: Response,
  files: FileStore,
  { keeping, key }: { keeping: Keeping; key: string },
): Promise<boolean> => {
  const file = await files.locate(key)

  if (!file) {
    undress(response)
    return false
  }
  if ('path' in file) {
    return sendDisk(response, file.path, keeping)
  }
  if (!response.get('Content-Type')) {
    response.type(path.extname(key))
  }
  await sendRemote(response, file, keeping)
  return true
}
