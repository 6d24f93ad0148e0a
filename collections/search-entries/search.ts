import type { Payload } from 'payload'
import type { Site } from '#core/front.ts'
import { rank, type Findings } from './rank.ts'
import { indexOf } from './site-index.ts'

/** Letters of a query that are read; the rest says no more. */
export const longestQuery = 200

/** Finds what a site has online for some words, best first. Nothing of what was asked is kept. */
export const search = async ({
  now,
  payload,
  query,
  site,
}: {
  now: Date
  payload: Payload
  query: string
  site: Site
}): Promise<Findings> => rank(await indexOf({ payload, site }), query.slice(0, longestQuery), now)
