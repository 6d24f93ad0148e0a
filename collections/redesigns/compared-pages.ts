import type { Payload } from 'payload'
import { slugs } from '#core/slugs.ts'
import type { Link } from '#core/theme.ts'
import { text } from '../labels.ts'
import { findOnSite } from '../views/find-on-site.ts'

/** Pages offered at once, and printed together. */
export const partSize = 20

export type Part = {
  pages: Link[]
  /** From 1. */
  part: number
  parts: number
}

/** Pages that every site has. */
const common = (): Link[] => [
  { href: '/', text: text('home') },
  { href: '/actualites', text: text('news') },
  { href: '/agenda', text: text('events') },
  { href: '/documents', text: text('documents') },
  {
    href: `/recherche?${new URLSearchParams({ q: text('comparedQuery') }).toString()}`,
    text: text('search'),
  },
  { href: '/plan-du-site', text: text('sitemap') },
]

const drawn = [slugs.pages, slugs.news, slugs.events]

/**
 * Pages by which a redesign is judged: those that every site has come first, then all that this one has online, in the
 * order of their addresses. A part out of bounds is the first one.
 */
export const comparedPages = async (payload: Payload, tenant: string, asked: number): Promise<Part> => {
  const read = (page: number) =>
    findOnSite(
      { payload, site: { id: tenant } },
      {
        collection: slugs.searchEntries,
        limit: partSize,
        page,
        select: { path: true, title: true },
        sort: ['path', 'id'],
        where: { documentCollection: { in: drawn } },
      },
    )
  const found = await read(asked)
  const parts = Math.max(1, Math.ceil(found.total / partSize))
  const part = asked > parts ? 1 : asked
  const { docs } = part === asked ? found : await read(part)

  return {
    pages: [...(part === 1 ? common() : []), ...docs.map(({ path, title }) => ({ href: path, text: title }))],
    part,
    parts,
  }
}
