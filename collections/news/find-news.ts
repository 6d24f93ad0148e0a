import type { Where } from 'payload'
import { slugs } from '#core/slugs.ts'
import type { RouteContext } from '#core/front.ts'
import type { Teaser } from '#core/theme.ts'
import { loadReferences, type References } from '../views/load-references.ts'
import { newsTeaser, newsTeaserFields, type NewsRow } from '../views/teasers.ts'

type Criteria = { category?: string | null; exceptId?: string; limit: number; page?: number }

type Found = { references: References; rows: NewsRow[]; teasers: Teaser[]; total: number }

const onlineNews = ({ site }: RouteContext, { category, exceptId }: Criteria): Where => ({
  and: [
    { tenant: { equals: site.id } },
    { _status: { equals: 'published' } },
    ...(category ? [{ category: { equals: category } }] : []),
    ...(exceptId ? [{ id: { not_equals: exceptId } }] : []),
  ],
})

/** The news of a site that are online, latest first. */
export const findNews = async (context: RouteContext, criteria: Criteria): Promise<Found> => {
  const { payload, site } = context
  const { docs, totalDocs } = await payload.find({
    collection: slugs.news,
    depth: 0,
    limit: criteria.limit,
    overrideAccess: true,
    page: criteria.page ?? 1,
    // counting costs a query: only a list that has pages needs it
    pagination: criteria.page !== undefined,
    select: newsTeaserFields,
    sort: '-publishedAt',
    where: onlineNews(context, criteria),
  })
  const references = await loadReferences({ collection: slugs.news, docs, payload, site })

  return { references, rows: docs, teasers: docs.map((row) => newsTeaser(row, references)), total: totalDocs }
}
