import { parseCookies, type PayloadRequest } from 'payload'
import { env } from '#core/env.ts'
import { isRecord } from '#core/references.ts'
import { orderKeys, type WrittenOrder } from '../read-order.ts'

/** What was written and what is wrong with it, carried back to the form. Addresses stay out of the URL. */
export type RefusedOrder = { problems: string[]; written: WrittenOrder }

const cookieName = 'webpublic-refused-order'

const lifeSeconds = 300

/** A browser keeps no cookie beyond 4 096 bytes: a longer order comes back without what made it long. */
const maxLength = 3500

export const refusedOrderCookie = (refused: RefusedOrder): string => {
  const whole = encodeURIComponent(JSON.stringify(refused))
  const value =
    whole.length <= maxLength
      ? whole
      : encodeURIComponent(JSON.stringify({ problems: refused.problems.slice(0, 3), written: {} }))

  return [
    `${cookieName}=${value}`,
    'Path=/admin',
    `Max-Age=${String(lifeSeconds)}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(env.publicScheme === 'https' ? ['Secure'] : []),
  ].join('; ')
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The order that was just refused. Nothing in it is trusted: it is shown, and checked again when it is sent. */
export const readRefusedOrder = ({ headers }: Pick<PayloadRequest, 'headers'>): RefusedOrder | undefined => {
  const found = parse(parseCookies(headers).get(cookieName) ?? '')

  if (!isRecord(found) || !Array.isArray(found.problems) || !isRecord(found.written)) {
    return undefined
  }
  const { written } = found

  return {
    problems: found.problems.filter((problem) => typeof problem === 'string'),
    written: Object.fromEntries(
      orderKeys.flatMap((key) => (typeof written[key] === 'string' ? [[key, written[key]]] : [])),
    ),
  }
}
