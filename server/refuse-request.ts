import type { IncomingMessage, ServerResponse } from 'node:http'
import { inUtf8 } from '#core/addresses.ts'
import { serverText } from './texts.ts'
import { securityHeaders } from './security-headers.ts'

type Refusal = 400 | 405 | 414 | 421

/** What may be asked of any page: a 405 says so (RFC 9110, section 15.5.6). */
export const readMethods = 'GET, HEAD'

const methods = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'])

const maxTargetLength = 4096

const unfit = /[\u0000-\u0020\u007f\\]/

/** The path as text; `undefined` when its escapes are cut, or are bytes of no alphabet. */
const decoded = (target: string): string | undefined => {
  const path = target.replace(/\?.*$/s, '')

  try {
    return path.includes('%') ? decodeURIComponent(path) : path
  } catch {
    return undefined
  }
}

const climbs = (path: string): boolean => /(^|[/\\])\.\.([/\\]|$)/.test(path)

/** Invalid UTF-8 and null bytes never reach a route, a file system or a database. */
const isUnfit = (target: string): boolean => {
  const path = decoded(target)

  return path === undefined || path.includes('\0') || climbs(path)
}

/** What is wrong with a request before anything is done for it: its method, its target's form, length or bytes. */
export const refusalOf = ({
  method = '',
  url = '',
}: Pick<IncomingMessage, 'method' | 'url'>): Refusal | undefined => {
  if (!methods.has(method) || (method === 'OPTIONS' && url === '*')) {
    return 405
  }
  if (url.length > maxTargetLength) {
    return 414
  }
  if (!url.startsWith('/') || url.startsWith('//') || unfit.test(url) || isUnfit(url)) {
    return 400
  }
  return undefined
}

const absoluteForm = /^https?:\/\/([^/?#]*)(.*)$/is

/**
 * Reads a target in absolute form: its host is the one that counts, whatever the header says (RFC 9112, section
 * 3.2.2). Then writes again, in UTF-8, a path that an old site had in Latin-1: `/p%E9riscolaire` is an address.
 */
export const readTarget = (request: Pick<IncomingMessage, 'headers' | 'url'>): { isAbsolute: boolean } => {
  const { url = '' } = request
  const [, host, rest = ''] = url.startsWith('/') ? [] : (absoluteForm.exec(url) ?? [])

  if (host !== undefined) {
    request.headers.host = host
    request.url = rest.startsWith('/') ? rest : `/${rest}`
  }
  if (url.includes('%')) {
    request.url = inUtf8(request.url ?? '')
  }
  return { isAbsolute: host !== undefined }
}

/** Whether two lines name the host: whoever stands in front may have read the other one (RFC 9112, section 3.2). */
export const hasTwoHosts = ({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): boolean => {
  let hosts = 0

  for (let index = 0; index < rawHeaders.length; index += 2) {
    if (rawHeaders[index]?.length === 4 && rawHeaders[index]?.toLowerCase() === 'host') {
      hosts += 1
    }
  }
  return hosts > 1
}

/** Host without port nor final dot, lower case; `undefined` when it is missing or malformed. */
export const hostOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string | undefined => {
  const match = /^([a-z\d.-]+?)\.?(:\d{1,5})?$/i.exec(headers.host ?? '')
  return match?.[1]?.toLowerCase()
}

type RefusalStatus = 413 | 431 | 500 | 503 | Refusal

export type RefusalPage = { body: string; headers: Record<string, number | string> }

/** A bare page, without site nor theme: nothing of a site is owed to a request that names none. */
export const refusalPage = (status: RefusalStatus): RefusalPage => {
  const title = serverText(`refused-${status}`)
  const body = `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${serverText(`refused-${status}-text`)}</p></html>`

  return {
    body,
    headers: {
      ...securityHeaders,
      'Cache-Control': 'no-store',
      Connection: 'close',
      'Content-Length': Buffer.byteLength(body),
      'Content-Security-Policy': "default-src 'none'",
      'Content-Type': 'text/html; charset=utf-8',
      ...(status === 405 ? { Allow: readMethods } : {}),
    },
  }
}

export const sendRefusal = (response: ServerResponse, status: RefusalStatus): void => {
  const { body, headers } = refusalPage(status)

  response.writeHead(status, headers)
  response.end(body)
}
