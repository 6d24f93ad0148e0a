import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import express, { type Express, type Request, type Response } from 'express'
import type { Payload } from 'payload'
import { asHeader } from '#core/addresses.ts'
import { now } from '#core/clock.ts'
import { filePolicyOf } from '#core/file-policy.ts'
import type { FileStore } from '#core/file-store.ts'
import {
  earliest,
  tags,
  type PageAnswer,
  type RouteAnswer,
  type Site,
  type SiteRoute,
  type SiteRoutes,
} from '#core/front.ts'
import { sendStored } from '#core/send-stored.ts'
import type { PreviewView, Theme } from '#core/theme.ts'
import { redirectBelowBase, withBase } from './base-path.ts'
import { closedFrame, errorAnswer, type ErrorPages } from './error-page.ts'
import type { FrameStore, TimedFrame } from './frame-store.ts'
import { mediaFiles } from './media-files.ts'
import { isRead, rememberMisses, type Misses } from './misses.ts'
import { cacheKey, type Entry, type PageCache } from './page-cache.ts'
import { prepareAnswer, sendPrepared, type PreparedAnswer } from './prepared-answer.ts'
import type { Preview, RedesignPreview } from './redesign-preview.ts'
import { readMethods } from './refuse-request.ts'
import { previewScript, renderPage } from './render-page.tsx'
import { contentSecurityPolicy, securityHeaders } from './security-headers.ts'
import { createPersonalPages, personalHeaders } from './personal-page.ts'
import { ownColors, themeOf } from './site-look.ts'
import { siteMarks } from './site-marks.ts'
import { siteOf } from './site-of-request.ts'
import { serverText } from './texts.ts'
import type { ThemeAssets } from './theme-assets.ts'

export type SiteAppParts = {
  assets: ThemeAssets
  cache: PageCache
  errorPages: ErrorPages
  files: FileStore
  frames: FrameStore
  misses: Misses
  onPageServed: (request: IncomingMessage, site: Site) => void
  /** In how many seconds there is a turn for what is computed at each request; `undefined`: now. */
  paceOf: (request: IncomingMessage) => number | undefined
  payload: Payload
  redesigns: RedesignPreview
  routes: SiteRoute[]
  themes: Record<string, Theme>
}

/** A site as a request sees it: live, or by a preview link. */
type Shown = TimedFrame & { preview?: Preview; site: Site }

const shownTo = async (parts: SiteAppParts, request: IncomingMessage): Promise<Shown> => {
  const site = siteOf(request)

  return parts.redesigns.visitOf(request) ?? { ...(await parts.frames.get(site)), site }
}

const common = ({ preview, site }: Pick<Shown, 'preview' | 'site'>): Record<string, string> => ({
  ...securityHeaders,
  // kept by browsers and proxies, asked again each time: a 304 costs nothing and what is published shows at once
  'Cache-Control': preview ? 'no-store' : 'public, no-cache',
  ...(site.isIndexable ? {} : { 'X-Robots-Tag': 'noindex' }),
})

const surrogateKeys = (site: Site, ownTags: string[]): string =>
  [site.id, ...new Set(ownTags)].slice(0, 60).join(' ')

/** A draft says that it is one; what visitors see says nothing. */
const noticeOf = ({ isPreview }: PageAnswer): PreviewView | undefined =>
  isPreview ? { links: [], message: serverText('previewNotice') } : undefined

const preparePage = (parts: SiteAppParts, shown: Shown, url: string, answer: PageAnswer): Entry => {
  const { frame, preview, site, staleAt } = shown
  const theme = themeOf(parts.themes, site)
  const isPreview = preview !== undefined || answer.isPreview === true
  const isFramed = preview?.isFramed === true
  const assets = parts.assets.of(theme, site.look.fonts)
  const body = renderPage({
    answer: { ...answer, isPreview },
    assets: isFramed ? { ...assets, stylesheet: assets.screenStylesheet } : assets,
    frame,
    notice: isFramed ? undefined : (preview?.notice ?? noticeOf(answer)),
    path: url,
    site,
    theme,
  })
  const colors = ownColors(theme, site.look)
  const ownTags = [...answer.tags, tags.frame(site.id)]

  return {
    answer: prepareAnswer({
      body: preview ? preview.relink(body) : body,
      headers: {
        ...common(shown),
        ...(isPreview ? { 'Cache-Control': 'no-store' } : {}),
        'Content-Security-Policy': contentSecurityPolicy({
          inlineScripts: isPreview ? [previewScript] : [],
          inlineStyles: colors ? [colors] : [],
          isPreview,
        }),
        'Content-Type': 'text/html; charset=utf-8',
        'Surrogate-Key': surrogateKeys(site, ownTags),
      },
      isPage: !isPreview && (answer.status ?? 200) === 200,
      status: answer.status ?? 200,
    }),
    staleAt: earliest(answer.staleAt, staleAt),
    tags: ownTags,
  }
}

const prepare = (
  parts: SiteAppParts,
  shown: Shown,
  url: string,
  answer: Exclude<RouteAnswer, { kind: 'file' }>,
): Entry => {
  if (answer.kind === 'page') {
    return preparePage(parts, shown, url, answer)
  }
  const { preview, site } = shown
  const headers: Record<string, string> =
    answer.kind === 'raw'
      ? { 'Content-Security-Policy': "default-src 'none'", 'Content-Type': answer.contentType }
      : {
          Location: asHeader(
            withBase(preview ? preview.addressOf(answer.location) : answer.location, site.base),
          ),
        }

  return {
    answer: prepareAnswer({
      body: answer.kind === 'raw' ? answer.body : '',
      headers: { ...common(shown), ...headers, 'Surrogate-Key': surrogateKeys(site, answer.tags) },
      status: answer.kind === 'raw' ? 200 : answer.status,
    }),
    staleAt: answer.staleAt,
    tags: answer.tags,
  }
}

/** Only what a route reads, in one order: `?utm_source=…` and `?page=abc` make no second entry. */
const knownQuery = (route: SiteRoute, search: string): URLSearchParams => {
  const given = new URLSearchParams(search)
  const known = Object.entries(route.query ?? {}).flatMap(([name, means]): [string, string][] => {
    const value = given.get(name)
    return value && means(value) ? [[name, value]] : []
  })

  return new URLSearchParams(known)
}

const searchOf = (request: Request): string => /\?.*$/s.exec(request.originalUrl)?.[0] ?? ''

const paramsOf = (request: Request): Record<string, string> =>
  Object.fromEntries(Object.entries(request.params).map(([name, value]) => [name, String(value)]))

const sendFile = async (
  parts: SiteAppParts,
  response: Response,
  shown: Shown,
  answer: Extract<RouteAnswer, { kind: 'file' }>,
): Promise<boolean> => {
  response.set({
    ...common(shown),
    'Content-Security-Policy': filePolicyOf(answer.contentType),
    'Content-Type': answer.contentType,
  })
  response.set('Content-Disposition', `inline; filename="${answer.downloadName.replace(/[^\w.-]/g, '')}"`)
  return sendStored(response, parts.files, {
    keeping: 'as asked',
    key: `${shown.site.id}/${path.basename(answer.file)}`,
  })
}

const answerRoute =
  (parts: SiteAppParts, route: SiteRoute) =>
  async (request: Request, response: Response, next: () => void): Promise<void> => {
    const waitSeconds = route.isCacheable === false ? parts.paceOf(request) : undefined

    if (waitSeconds !== undefined) {
      response.setHeader('Retry-After', String(waitSeconds))
      await sendError(parts, request, response, 429)
      return
    }
    const shown = await shownTo(parts, request)
    const { site } = shown
    const query = knownQuery(route, searchOf(request))
    const requestPath = decodeURIComponent(request.path)
    // a question mark of the path is none of a query: two addresses, two entries
    const ownPath = requestPath.replaceAll('?', '%3F')
    const url = query.size > 0 ? `${ownPath}?${query.toString()}` : ownPath
    let file: Extract<RouteAnswer, { kind: 'file' }> | undefined

    const make = async (): Promise<Entry | undefined> => {
      const answer = await route.load({
        compliance: shown.compliance,
        contact: shown.frame.contact,
        home: shown.home,
        payload: parts.payload,
        request: {
          now: now(),
          params: paramsOf(request),
          path: requestPath,
          query,
          search: searchOf(request),
        },
        site,
        theme: themeOf(parts.themes, site),
      })

      if (answer?.kind === 'file') {
        file = answer
        return undefined
      }
      return answer && { ...prepare(parts, shown, url, answer), route: route.path }
    }
    const key = cacheKey(site.id, url)
    const known = parts.cache.find(key, now().getTime())
    const isKept = route.isCacheable !== false && !shown.preview && (!known || known.route === route.path)
    const entry = isKept ? (known ?? (await parts.cache.remember(key, make, route.path))) : await make()

    if (entry) {
      await entry.answer.compress(request)
      send(parts, request, response, site, entry.answer)
    } else if (!file || !(await sendFile(parts, response, shown, file))) {
      next()
    }
  }

const send = (
  parts: SiteAppParts,
  request: Request,
  response: Response,
  site: Site,
  answer: PreparedAnswer,
): void => {
  sendPrepared(request, response, answer)
  if (answer.isPage && request.method === 'GET') {
    parts.onPageServed(request, site)
  }
}

const sendError = async (
  parts: SiteAppParts,
  request: Request,
  response: Response,
  status: 404 | 405 | 410 | 429 | 500 | 503,
): Promise<void> => {
  const shown = await shownTo(parts, request)
  const isClosed = shown.site.state !== 'open'
  const draw = (): PreparedAnswer =>
    preparePage(
      parts,
      isClosed ? { ...shown, frame: closedFrame(shown.frame) } : shown,
      '',
      errorAnswer(status, isClosed ? shown.frame.parent : undefined),
    ).answer
  const answer = shown.preview ? draw() : parts.errorPages.of(shown, status, draw)

  if (status === 405) {
    response.setHeader('Allow', readMethods)
  }
  await answer.compress(request)
  sendPrepared(request, response, answer)
}

/** Addresses have no final slash: one page, one address. */
const withoutFinalSlash = (request: Request, response: Response, next: () => void): void => {
  if (request.path.length > 1 && request.path.endsWith('/')) {
    response.set(securityHeaders).redirect(308, request.path.replace(/\/+$/, '') + searchOf(request))
    return
  }
  next()
}

/** The public side of every site: routes tried in order, each answer kept by the page cache, errors in the site's own theme. */
export const createSiteApp = (parts: SiteAppParts, routers: NonNullable<SiteRoutes['router']>[]): Express => {
  const misses = rememberMisses(parts.misses, (request, response) => sendError(parts, request, response, 404))
  const services = { personalHeaders, sendPersonalPage: createPersonalPages(parts), siteOf }
  const app = express()
    .disable('x-powered-by')
    .disable('etag')
    .enable('case sensitive routing')
    .set('query parser', false)

  app.use((request, response, next) => {
    const { state } = siteOf(request)

    if (state === 'open') {
      next()
      return undefined
    }
    return sendError(parts, request, response, state === 'closed' ? 410 : 503)
  })
  app.use(redirectBelowBase)
  app.use(withoutFinalSlash)
  app.use(parts.redesigns.middleware)
  app.use(misses.before)
  app.get('/medias/:file', mediaFiles(parts))
  app.use(siteMarks(parts))
  routers.forEach((createRouter) => app.use(createRouter(services)))
  parts.routes.forEach((route) => app.get(route.path, answerRoute(parts, route)))
  app.use(misses.after)
  app.use((request, response) => sendError(parts, request, response, isRead(request) ? 404 : 405))
  app.use((error: unknown, request: Request, response: Response, next: (error?: unknown) => void) => {
    parts.payload.logger.error({ err: error, msg: `page not served: ${request.path}` })
    if (response.headersSent) {
      next(error)
      return
    }
    sendError(parts, request, response, 500).catch(next)
  })
  return app
}
