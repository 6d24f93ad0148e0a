import type { Payload, Where } from 'payload'
import { slugs } from '#core/slugs.ts'
import type { Link } from '#core/theme.ts'
import { text } from '../labels.ts'
import { findOnSite } from '../views/find-on-site.ts'

/** The latest online document that a query finds, under the name of its kind. */
const latest = async (
  payload: Payload,
  tenant: string,
  { name, where }: { name: string; where: Where },
): Promise<Link[]> => {
  const { docs } = await findOnSite(
    { payload, site: { id: tenant } },
    {
      collection: slugs.searchEntries,
      limit: 1,
      select: { path: true, title: true },
      sort: '-updatedAt',
      where,
    },
  )
  return docs.map(({ path, title }) => ({ description: title, href: path, text: name }))
}

const ofKind = (collection: string): Where => ({ documentCollection: { equals: collection } })

/** Pages by which a redesign is judged: those that every site has, and one of each kind that this one has online. */
export const comparedPages = async (payload: Payload, tenant: string): Promise<Link[]> => {
  const [news, events, pages, contact] = await Promise.all(
    [
      { name: text('newsSingular'), where: ofKind(slugs.news) },
      { name: text('event'), where: ofKind(slugs.events) },
      { name: text('page'), where: ofKind(slugs.pages) },
      { name: text('comparedContact'), where: { path: { equals: '/contact' } } },
    ].map((wanted) => latest(payload, tenant, wanted)),
  )

  return [
    { href: '/', text: text('home') },
    { href: '/actualites', text: text('news') },
    ...(news ?? []),
    { href: '/agenda', text: text('events') },
    ...(events ?? []),
    ...(pages ?? []),
    { href: '/documents', text: text('documents') },
    {
      href: `/recherche?${new URLSearchParams({ q: text('comparedQuery') }).toString()}`,
      text: text('search'),
    },
    { href: '/plan-du-site', text: text('sitemap') },
    ...(contact ?? []),
  ]
}
