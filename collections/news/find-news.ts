import type { Where } from 'payload'
import type { RouteContext } from '#core/front.ts'
import { slugs } from '#core/slugs.ts'
import type { Teaser } from '#core/theme.ts'
import type { News } from '#payload-types'
import { findOnSite, published } from '../views/find-on-site.ts'
import { loadReferences } from '../views/load-references.ts'
import { newsTeaser, newsTeaserFields, type NewsRow } from '../views/teasers.ts'

type Criteria = { category?: string | null; exceptId?: string; limit: number; page?: number }

const matching = ({ category, exceptId }: Criteria): Where[] => [
  ...(category ? [{ category: { equals: category } }] : []),
  ...(exceptId ? [{ id: { not_equals: exceptId } }] : []),
]

/** The news of a site that are online, latest first. */
export const findNews = async (
  context: RouteContext,
  criteria: Criteria,
): Promise<{ rows: NewsRow[]; total: number }> => {
  const { limit, page } = criteria
  const { docs, total } = await findOnSite(context, {
    collection: slugs.news,
    limit,
    select: newsTeaserFields,
    sort: '-publishedAt',
    where: { and: [published, ...matching(criteria)] },
    ...(page === undefined ? {} : { page }),
  })

  return { rows: docs, total }
}

/** The latest news with their whole text, for feeds. */
export const latestNews = async (context: RouteContext, limit: number): Promise<News[]> => {
  const { docs } = await findOnSite(context, {
    collection: slugs.news,
    limit,
    sort: '-publishedAt',
    where: published,
  })
  return docs
}

/** Lines of a list, with their pictures. */
export const newsTeasers = async (context: RouteContext, rows: NewsRow[]): Promise<Teaser[]> => {
  const references = await loadReferences(context, [{ collection: slugs.news, docs: rows }])
  return rows.map((row) => newsTeaser(row, references))
}
