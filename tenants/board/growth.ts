import type { Payload } from 'payload'
import { slugs } from '#core/slugs.ts'
import { countMembersByYear, siteKinds } from '../life-cycle.ts'
import { text } from './labels.ts'

/** Cells of the growth table: a line of years, one a kind, and the total. */
export type Growth = { counts: number[]; label: string }[]

/** The growth table of the activity report: members of each kind on 31 December of each year. */
export const readGrowth = async (payload: Payload, years: number[]): Promise<Growth> => {
  const { docs } = await payload.find({
    collection: slugs.tenants,
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    select: { closedOn: true, joinedOn: true, kind: true, parent: true },
  })
  const byYear = countMembersByYear(docs, years)

  return [
    ...siteKinds.map((kind) => ({ counts: byYear.map((year) => year[kind]), label: text(`kinds-${kind}`) })),
    { counts: byYear.map(({ autre, commune, epci }) => autre + commune + epci), label: text('total') },
  ]
}
