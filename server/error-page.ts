import type { PageAnswer, Site } from '#core/front.ts'
import type { Frame, Link } from '#core/theme.ts'
import type { PreparedAnswer } from './prepared-answer.ts'
import { serverText } from './texts.ts'

type Shown = 404 | 405 | 410 | 429 | 500 | 503

/** A closed or suspended site keeps its name and how to reach its owner; whatever would lead to its pages goes. */
export const closedFrame = (frame: Frame): Frame => ({
  ...frame,
  accessibility: { text: frame.accessibility.text },
  alerts: [],
  entrance: undefined,
  footerLinks: [],
  isClosed: true,
  legalLinks: [],
  menu: [],
  quickLinks: [],
})

/** What went wrong and what to do, in the site's own theme, without blame or technical word. */
export const errorAnswer = (status: Shown, parent?: Link): PageAnswer => {
  const key = status === 405 ? 404 : status
  const isOpen = status !== 410 && status !== 503

  return {
    head: { isIndexable: false, title: serverText(`error-${key}`) },
    kind: 'page',
    layout: 'error',
    status,
    tags: [],
    view: {
      links: isOpen
        ? [
            { href: '/', text: serverText('home') },
            { href: '/recherche', text: serverText('search') },
            { href: '/plan-du-site', text: serverText('sitemap') },
          ]
        : [parent].filter((link) => link !== undefined),
      message: serverText(`error-${key}-text`),
      status,
      title: serverText(`error-${key}`),
    },
  }
}

type Around = { frame: Frame; site: Site }

/** The error pages of each site: one a status says so of every address. Drawn and compressed once. */
export type ErrorPages = {
  of: (around: Around, status: number, draw: () => PreparedAnswer) => PreparedAnswer
}

export const createErrorPages = (): ErrorPages => {
  const known = new WeakMap<Site, { frame: Frame; pages: Map<number, PreparedAnswer> }>()

  return {
    of: ({ frame, site }, status, draw) => {
      const before = known.get(site)
      // a frame that has changed is another object, and so is a site
      const own = before?.frame === frame ? before : { frame, pages: new Map<number, PreparedAnswer>() }
      const page = own.pages.get(status) ?? draw()

      own.pages.set(status, page)
      known.set(site, own)
      return page
    },
  }
}
