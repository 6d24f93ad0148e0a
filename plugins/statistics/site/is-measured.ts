import { isbot } from 'isbot'
import { LRUCache } from 'lru-cache'
import type { IncomingRequest } from '#core/front.ts'

/** No browser names itself at such length. */
const longestUserAgent = 512

const robots = new LRUCache<string, boolean>({ max: 2000 })

/** Who does not say which browser it is, is a program. Asked once for each browser: the list of robots is long. */
const isRobot = (userAgent: string): boolean => {
  if (userAgent === '' || userAgent.length > longestUserAgent) {
    return true
  }
  const known = robots.get(userAgent)

  if (known !== undefined) {
    return known
  }
  const found = isbot(userAgent)

  robots.set(userAgent, found)
  return found
}

const saysPrefetch = (value: string[] | string | undefined): boolean => value?.includes('prefetch') === true

/** A browser that loads a page which nobody has asked to read yet, and may never read. */
const isPrefetch = ({ headers }: IncomingRequest): boolean =>
  saysPrefetch(headers['sec-purpose']) || saysPrefetch(headers.purpose) || saysPrefetch(headers['x-moz'])

/** The opposition that the CNIL asks for: a setting of the browser, honoured without a cookie to remember it by. */
const refusesMeasure = ({ headers }: IncomingRequest): boolean =>
  headers['sec-gpc'] === '1' || headers.dnt === '1'

export const userAgentOf = ({ headers }: IncomingRequest): string => String(headers['user-agent'] ?? '')

/** Whether a page served is a page read by a person who does not object to being counted. */
export const isMeasured = (request: IncomingRequest): boolean =>
  !refusesMeasure(request) && !isPrefetch(request) && !isRobot(userAgentOf(request))
