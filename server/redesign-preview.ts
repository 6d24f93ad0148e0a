import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { now } from '#core/clock.ts'
import { env } from '#core/env.ts'
import type { LoadFrame, LoadRedesign, Site } from '#core/front.ts'
import type { TimedFrame } from './frame-store.ts'
import { securityHeaders } from './security-headers.ts'

/** Keeps the visitor in the redesign from one page to the next. It holds the signed link and no more. */
const cookieName = 'refonte'

const linkPath = /^\/apercu\/([\w-]+\.[\w-]+)$/

/** Ends the visit of a redesign. */
export const leaveRedesignPath = '/apercu/fin'

/** A site as its redesign shows it. */
export type RedesignVisit = TimedFrame & { site: Site }

/** Asked of every request before the page cache: most have no cookie at all. */
export const mayVisitRedesign = ({ headers: { cookie } }: IncomingMessage): boolean =>
  cookie?.includes(`${cookieName}=`) ?? false

const cookieToken = ({ headers: { cookie } }: IncomingMessage): string | undefined =>
  cookie
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1)

const setCookie = ({ base }: Site, token: string): string =>
  [
    `${cookieName}=${token}`,
    `Path=${base || '/'}`,
    ...(token === '' ? ['Max-Age=0'] : []),
    'HttpOnly',
    'SameSite=Lax',
    ...(env.publicScheme === 'https' ? ['Secure'] : []),
  ].join('; ')

type Dependencies = {
  loadFrame: LoadFrame
  loadRedesign: LoadRedesign
  addressOf: (siteId: string) => string | undefined
  payload: Payload
  siteOf: (request: IncomingMessage) => Site
}

export type RedesignPreview = {
  middleware: RequestHandler
  visitOf: (request: IncomingMessage) => RedesignVisit | undefined
}

/** For a front that shows no redesign. */
export const withoutRedesigns: RedesignPreview = {
  middleware: (_request, _response, next) => {
    next()
  },
  visitOf: () => undefined,
}

/**
 * Shows the whole site in a redesign to whoever opened its signed link: the link itself is the home page, a cookie of
 * the session keeps the other pages in it, and nothing of it reaches the page cache.
 */
export const createRedesignPreview = ({
  loadFrame,
  loadRedesign,
  addressOf,
  payload,
  siteOf,
}: Dependencies): RedesignPreview => {
  const visits = new WeakMap<IncomingMessage, RedesignVisit>()

  const open = async (live: Site, token: string): Promise<RedesignVisit | undefined> => {
    const redesign = await loadRedesign({ payload, site: live, token })

    if (!redesign) {
      return undefined
    }
    const site = { ...live, look: redesign.look }
    const frame = await loadFrame({ now: now(), addressOf, overlay: redesign.overlay, payload, site })
    return { ...frame, site }
  }

  return {
    middleware: async (request, response, next) => {
      if (request.path === leaveRedesignPath) {
        response
          .set({
            ...securityHeaders,
            'Cache-Control': 'no-store',
            'Set-Cookie': setCookie(siteOf(request), ''),
          })
          .redirect(302, '/')
        return
      }
      const linked = linkPath.exec(request.path)?.[1]
      const token = linked ?? cookieToken(request)
      const visit = token ? await open(siteOf(request), token) : undefined

      if (visit) {
        visits.set(request, visit)
      }
      if (visit && linked !== undefined) {
        response.setHeader('Set-Cookie', setCookie(siteOf(request), linked))
        request.url = '/'
      }
      next()
    },
    visitOf: (request) => visits.get(request),
  }
}
