import type { IncomingMessage, ServerResponse } from 'node:http'
import { serverText } from './texts.ts'
import { securityHeaders } from './security-headers.ts'

type Refusal = 400 | 405 | 414 | 421

const methods = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'])

const maxTargetLength = 4096

const unfit = /[\u0000-\u0020\u007f\\]/

/** Percent-decodes strictly: invalid UTF-8 and null bytes never reach a route, a file system or a database. */
const isDecodable = (target: string): boolean => {
  try {
    return !decodeURIComponent(target.replace(/\?.*$/s, '')).includes('\0')
  } catch {
    return false
  }
}

const climbs = (target: string): boolean =>
  /(^|[/\\])\.\.([/\\]|$)/.test(decodeURIComponent(target.replace(/\?.*$/s, '')))

/** What is wrong with a request before anything is done for it: its method, its target's form, length or bytes. */
export const refusalOf = ({
  method = '',
  url = '',
}: Pick<IncomingMessage, 'method' | 'url'>): Refusal | undefined => {
  if (!methods.has(method)) {
    return 405
  }
  if (url.length > maxTargetLength) {
    return 414
  }
  // origin form only (RFC 9112, section 3.2.1): no absolute form, no `//host`
  if (!url.startsWith('/') || url.startsWith('//') || unfit.test(url) || !isDecodable(url) || climbs(url)) {
    return 400
  }
  return undefined
}

/** Host without port, lower case; `undefined` when it is missing or malformed. */
export const hostOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string | undefined => {
  const match = /^([a-z\d.-]+)(:\d{1,5})?$/i.exec(headers.host ?? '')
  return match?.[1]?.toLowerCase()
}

/** A bare page, without site nor theme: nothing of a site is owed to a request that names none. */
export const sendRefusal = (response: ServerResponse, status: 400 | 405 | 414 | 421 | 431 | 503): void => {
  const title = serverText(`refused-${status}`)
  const body = `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${serverText(`refused-${status}-text`)}</p></html>`

  response.writeHead(status, {
    ...securityHeaders,
    'Cache-Control': 'no-store',
    Connection: 'close',
    'Content-Length': Buffer.byteLength(body),
    'Content-Security-Policy': "default-src 'none'",
    'Content-Type': 'text/html; charset=utf-8',
  })
  response.end(body)
}
