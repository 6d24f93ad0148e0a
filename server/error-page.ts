import type { PageAnswer } from '#core/front.ts'
import { serverText } from './texts.ts'

type Shown = 404 | 405 | 410 | 500 | 503

/** What went wrong and what to do, in the site's own theme, without blame or technical word. */
export const errorAnswer = (status: Shown): PageAnswer => {
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
        : [],
      message: serverText(`error-${key}-text`),
      status,
      title: serverText(`error-${key}`),
    },
  }
}
