import type { Payload } from 'payload'
import type { PageCount } from '../collections/daily-statistics/fields.ts'
import { dailyStatisticsSlug } from '../collections/daily-statistics/slug.ts'
import { mergePages } from '../figures/merge-pages.ts'
import type { SiteDay } from './page-counter.ts'

/** Counts on their way to the database. The id is drawn once: a batch already written is known by it. */
export type Batch = SiteDay & { id: string }

export type WriteBatch = (batch: Batch) => Promise<void>

type Row = { id: string; lastBatch: string; pages?: PageCount[] | null; pageViews: number; visits: number }

/** How many other processes may come first before a batch waits for the next writing. */
const maxTries = 50

/**
 * Adds a batch to the row of its site and day, once and only once, whatever other processes write meanwhile: the row
 * changes only if it still holds the batch that was read, and a batch found in the row is not added again.
 *
 * It speaks to the adapter and not to the Local API: no account writes here, and a hook that purged the site's
 * pages every thirty seconds would be worse than none.
 */
export const createWriteBatch = (payload: Payload, maxPagesKept: number): WriteBatch => {
  const { db } = payload

  const findRow = ({ day, siteId }: Batch): Promise<null | Row> =>
    db.findOne<Row>({
      collection: dailyStatisticsSlug,
      where: { and: [{ tenant: { equals: siteId } }, { day: { equals: day } }] },
    })
  const figuresAfter = (batch: Batch, row: null | Row): Omit<Row, 'id'> => ({
    lastBatch: batch.id,
    pages: mergePages(row?.pages ?? [], batch.pages, maxPagesKept),
    pageViews: (row?.pageViews ?? 0) + batch.pageViews,
    visits: (row?.visits ?? 0) + batch.visits,
  })
  const change = async (batch: Batch, row: Row): Promise<boolean> => {
    const changed: unknown = await db.updateOne({
      collection: dailyStatisticsSlug,
      data: figuresAfter(batch, row),
      where: { and: [{ id: { equals: row.id } }, { lastBatch: { equals: row.lastBatch } }] },
    })
    return changed !== null
  }
  const create = async (batch: Batch): Promise<boolean> => {
    try {
      await db.create({
        collection: dailyStatisticsSlug,
        data: { ...figuresAfter(batch, null), day: batch.day, tenant: batch.siteId },
      })
      return true
    } catch (error) {
      // the unique index: another process wrote the first row of the day
      if (await findRow(batch)) {
        return false
      }
      throw error
    }
  }

  return async (batch) => {
    for (let tries = 0; tries < maxTries; tries += 1) {
      const row = await findRow(batch)

      if (row?.lastBatch === batch.id || (await (row ? change(batch, row) : create(batch)))) {
        return
      }
    }
    throw new Error(`statistics of ${batch.siteId} on ${batch.day}: too many writers`)
  }
}
