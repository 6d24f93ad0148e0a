import type { PageAnswer, RouteContext, SiteRoute } from '#core/front.ts'
import { readToken } from '#core/signed-token.ts'
import { slugs } from '#core/slugs.ts'
import type { Event, News, Page } from '#payload-types'
import { eventArticle } from '../events/routes.ts'
import { newsArticle } from '../news/routes.ts'
import { pageArticle } from '../pages/routes.ts'
import { previewPurpose } from './preview-link.ts'

type Show = (context: RouteContext, doc: never) => Promise<PageAnswer>

const shows: Partial<Record<string, Show>> = {
  [slugs.events]: (context, event: Event) => eventArticle(context, event),
  [slugs.news]: (context, news: News) => newsArticle(context, news),
  [slugs.pages]: (context, page: Page) => pageArticle(context, page),
}

/** Shows the latest version of a document, draft or not, to the holder of a signed link of its own site. */
export const previewRoute: SiteRoute = {
  isCacheable: false,
  load: async (context) => {
    const { payload, request, site } = context
    const token = readToken(previewPurpose, request.params.token ?? '')
    const collection = [slugs.events, slugs.news, slugs.pages].find((slug) => slug === token?.collection)
    const show = collection && shows[collection]

    if (!show || typeof token?.id !== 'string') {
      return undefined
    }
    const { docs } = await payload.find({
      collection,
      depth: 0,
      draft: true,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      where: { and: [{ tenant: { equals: site.id } }, { id: { equals: token.id } }] },
    })
    const [doc] = docs

    if (!doc) {
      return undefined
    }
    const answer = await show(context, doc as never)

    return { ...answer, head: { ...answer.head, isIndexable: false }, isPreview: true }
  },
  path: '/apercu/:token',
}
