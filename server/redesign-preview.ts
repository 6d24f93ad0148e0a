import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { now } from '#core/clock.ts'
import type { LoadFrame, LoadRedesign, Site } from '#core/front.ts'
import type { PreviewView } from '#core/theme.ts'
import { withBase } from './base-path.ts'
import type { TimedFrame } from './frame-store.ts'
import { serverText } from './texts.ts'

type Version = 'apres' | 'avant'

/** A signed link, then which version of which page; alone, it is the home page of the redesign. */
const linkPattern = /^\/apercu\/([\w-]+\.[\w-]+)(?:\/(avant|apres)(\/.*)?)?$/

/** What a page shown by a preview link says of itself, and where its links lead. */
export type Preview = {
  /** An address of the site, in the same version of it. */
  addressOf: (address: string) => string
  /** In a frame the screen around the page says what it is, and prints it as it is. */
  isFramed: boolean
  notice: PreviewView
  /** A page whose links and search stay in the same version. */
  relink: (html: string) => string
}

/** A site as a preview link shows it. */
export type RedesignVisit = TimedFrame & { preview: Preview; site: Site }

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

type Asked = { isFramed: boolean; site: Site; token: string; url: string; version: Version }

const noticeOf = ({ site, token, url, version }: Asked): PreviewView => {
  const isAfter = version === 'apres'

  return {
    links: [
      {
        href: `/apercu/${token}/${isAfter ? 'avant' : 'apres'}${url}`,
        text: serverText(isAfter ? 'redesignBefore' : 'redesignAfter'),
      },
      { href: `${site.address}${url}`, text: serverText('redesignLeave') },
    ],
    message: serverText(isAfter ? 'redesignAfterNotice' : 'redesignBeforeNotice'),
  }
}

/** Links and forms of a page that name no host. */
const ownAddress = /(<(?:a|form)\b[^>]*? (?:href|action)=")(\/(?!\/)[^"]*)/g

/** Where an address of the host leads on the site; nowhere when it is not of the site, or of the preview itself. */
const pathOn = ({ base }: Site, address: string): string | undefined => {
  const path = address === base ? '/' : address.slice(base.length)

  return (address === base || address.startsWith(`${base}/`)) && !path.startsWith('/apercu/')
    ? path
    : undefined
}

const previewOf = (asked: Asked): Preview => {
  const { isFramed, site, token, version } = asked
  const addressOf = (address: string): string =>
    /^\/(?!\/)/.test(address) ? `/apercu/${token}/${version}${address}` : address

  return {
    addressOf,
    isFramed,
    notice: noticeOf(asked),
    relink: (html) =>
      html.replace(ownAddress, (_all, before: string, address: string) => {
        const path = pathOn(site, address)

        return before + (path === undefined ? address : withBase(addressOf(path), site.base))
      }),
  }
}

/**
 * Shows the whole site in a redesign to whoever opened its signed link, and the same pages as they are today. The
 * version is in the address and not in a cookie: two versions stand side by side, in frames too, and nothing of them
 * reaches the page cache.
 */
export const createRedesignPreview = ({
  loadFrame,
  loadRedesign,
  addressOf,
  payload,
  siteOf,
}: Dependencies): RedesignPreview => {
  const visits = new WeakMap<IncomingMessage, RedesignVisit>()

  const open = async (asked: Asked): Promise<RedesignVisit | undefined> => {
    const redesign = await loadRedesign({ payload, site: asked.site, token: asked.token })

    if (!redesign) {
      return undefined
    }
    const isAfter = asked.version === 'apres'
    const site = isAfter ? { ...asked.site, look: redesign.look } : asked.site
    const overlay = isAfter && redesign.overlay ? { overlay: redesign.overlay } : {}
    const frame = await loadFrame({ now: now(), addressOf, payload, site, ...overlay })

    return { ...frame, preview: previewOf(asked), site }
  }

  return {
    middleware: async (request, _response, next) => {
      const [, token, version = 'apres', path = '/'] = linkPattern.exec(request.path) ?? []
      const url = path + (/\?.*$/s.exec(request.url)?.[0] ?? '')
      const visit =
        token === undefined
          ? undefined
          : await open({
              isFramed: request.headers['sec-fetch-dest'] === 'iframe',
              site: siteOf(request),
              token,
              url,
              version: version as Version,
            })

      if (visit) {
        visits.set(request, visit)
        request.url = url
      }
      next()
    },
    visitOf: (request) => visits.get(request),
  }
}
