import type { IncomingMessage, ServerResponse } from 'node:http'
import { refusalPage, type RefusalPage } from './refuse-request.ts'

/** What a form or a document weighs at most, in bytes: files go by other doors. */
export const ordinaryBytes = 1024 * 1024

/** How long what is still being sent is read, for who sends it to hear that it is refused, in milliseconds. */
const lingerMs = 2000

/**
 * Answers, and hangs up once the rest was read and thrown away: hanging up on bytes that nobody read is a reset, that
 * takes the answer with it.
 */
const refuse = (request: IncomingMessage, response: ServerResponse, { body, headers }: RefusalPage): void => {
  response.writeHead(413, headers)
  response.write(body)
  const timer = setTimeout(() => response.end(), lingerMs)

  request.push = (chunk) => {
    if (chunk === null) {
      clearTimeout(timer)
      response.end()
    }
    return true
  }
  request.resume()
  // whoever was reading the body waits no longer
  response.once('close', () => {
    clearTimeout(timer)
    request.destroy()
  })
}

/** What comes after an answer that did not wait for the whole body is thrown away, and not for hours. */
const dropRest = (request: IncomingMessage, response: ServerResponse): void => {
  response.once('finish', () => {
    if (!request.complete) {
      request.push = () => true
      request.resume()
      // looked at once more is read: a server that was busy meanwhile would hang up on what has come
      setTimeout(() => setImmediate(() => request.complete || request.socket.destroy()), lingerMs).unref()
    }
  })
}

/**
 * Counts what a request sends before anybody reads it: by the length it announces, and as it comes when it announces
 * none. Tells whether it may go on; a 413 was sent otherwise.
 */
export const limitBody = (
  request: IncomingMessage,
  response: ServerResponse,
  maxBytes: number = ordinaryBytes,
  refusal: RefusalPage = refusalPage(413),
): boolean => {
  const bytesToCome = Number(request.headers['content-length'] ?? 0)

  if (bytesToCome > maxBytes) {
    refuse(request, response, refusal)
    return false
  }
  if (bytesToCome > 0) {
    dropRest(request, response)
  }
  if (request.headers['transfer-encoding'] !== undefined) {
    const push = request.push.bind(request)
    let bytes = 0

    dropRest(request, response)
    request.push = (chunk: Buffer | null, encoding) => {
      bytes += chunk?.length ?? 0
      if (bytes <= maxBytes) {
        return push(chunk, encoding)
      }
      if (response.headersSent) {
        request.destroy()
      } else {
        refuse(request, response, refusal)
      }
      return true
    }
  }
  return true
}
