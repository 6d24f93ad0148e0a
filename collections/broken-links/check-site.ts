import type { Payload } from 'payload'
import { slugs } from '#core/slugs.ts'
import { findOnSite, published } from '../views/find-on-site.ts'
import type { Asker } from './ask-address.ts'
import type { Fault, Verdict } from './faults.ts'
import { linksIn, type StoredLink } from './links-in.ts'
import { answersAt, readOwnAddresses, type OwnAddresses } from './own-addresses.ts'
import { panelPath } from './panel-path.ts'

/** Where editors write links that visitors follow. */
const checked = [slugs.pages, slugs.news, slugs.events, slugs.menus, slugs.siteSettings] as const

type Checked = (typeof checked)[number]

const drafted = new Set<Checked>([slugs.pages, slugs.news, slugs.events])

/** Documents read at once: a site of thirty years is not held in memory. */
const batch = 100

type Link = StoredLink & { address: string; collection: Checked; documentId: string; documentTitle: string }

type Judged = Link & { isOutside: boolean; verdict: Verdict }

/** What is ours is not asked over the network. */
export type Places = {
  /** The sub-site that answers at a path of a site, or the site itself; with the path on that one. */
  placeOn: (siteId: string, path: string) => { path: string; siteId: string }
  siteOfHost: (host: string) => string | undefined
}

export type Night = {
  asker: Asker
  payload: Payload
  places: Places
}

const linksOf = (collection: Checked, doc: { id: string; title?: unknown }): Link[] => {
  const links = linksIn(doc).map((link) => ({
    ...link,
    address: link.address ?? panelPath(link.reference?.collection ?? '', link.reference?.id ?? ''),
    collection,
    documentId: doc.id,
    documentTitle: typeof doc.title === 'string' ? doc.title : '',
  }))
  // twice the same link in a text is one link to put right
  return [...new Map(links.map((link) => [link.address, link])).values()]
}

const readLinks = async (payload: Payload, siteId: string): Promise<Link[]> => {
  const links: Link[] = []

  for (const collection of checked) {
    for (let page = 1, isLast = false; !isLast; page += 1) {
      const { docs } = await findOnSite<Checked>(
        { payload, site: { id: siteId } },
        {
          collection,
          limit: batch,
          page,
          sort: 'id',
          ...(drafted.has(collection) ? { where: published } : {}),
        },
      )
      links.push(...docs.flatMap((doc) => linksOf(collection, doc)))
      isLast = docs.length < batch
    }
  }
  return links
}

/** Reads each site that links lead to once. */
const createOwnReader = (payload: Payload): ((siteId: string) => Promise<OwnAddresses>) => {
  const read = new Map<string, Promise<OwnAddresses>>()

  return (siteId) => {
    const known = read.get(siteId) ?? readOwnAddresses(payload, siteId)
    read.set(siteId, known)
    return known
  }
}

const isWeb = (address: string): boolean => /^https?:/i.test(address)

const judge = async (
  { asker, places }: Night,
  link: Link,
  { readOwn, siteId }: { readOwn: (siteId: string) => Promise<OwnAddresses>; siteId: string },
): Promise<Judged> => {
  const { address, reference } = link
  const inside = (verdict: Verdict): Judged => ({ ...link, isOutside: false, verdict })
  const judgePath = async (owner: string, path: string): Promise<Judged> => {
    const place = places.placeOn(owner, path)
    return inside(answersAt(await readOwn(place.siteId), place.path) ? 'fine' : 'missing')
  }

  if (reference && (await readOwn(siteId)).documents.has(reference.id)) {
    return inside('fine')
  }
  if (address.startsWith('/admin/')) {
    return inside('offline')
  }
  if (!isWeb(address)) {
    return address.startsWith('/') ? judgePath(siteId, address) : inside('fine')
  }
  const url = URL.parse(address)
  const owner = url ? places.siteOfHost(url.hostname) : undefined

  if (url && owner !== undefined) {
    return judgePath(owner, url.pathname + url.search)
  }
  return { ...link, isOutside: true, verdict: await asker.ask(address) }
}

const keyOf = ({ address, documentId }: { address: string; documentId: string }): string =>
  `${documentId} ${address}`

const isFault = (verdict: Verdict): verdict is Fault => verdict !== 'fine' && verdict !== 'unknown'

/** Brings the rows of a site in step with what the night found. A link outside is confirmed by its second failure. */
const store = async (payload: Payload, siteId: string, judged: Judged[]): Promise<void> => {
  const common = { collection: slugs.brokenLinks, depth: 0, overrideAccess: true } as const
  const { docs } = await payload.find({
    ...common,
    pagination: false,
    where: { tenant: { equals: siteId } },
  })
  const known = new Map(docs.map((row) => [keyOf(row), row]))
  const found = new Map(judged.map((link) => [keyOf(link), link]))

  for (const [key, row] of known) {
    if ((found.get(key)?.verdict ?? 'fine') === 'fine') {
      await payload.delete({ ...common, id: row.id })
    }
  }
  for (const [key, { address, collection, documentId, documentTitle, isOutside, verdict, words }] of found) {
    if (isFault(verdict)) {
      const row = known.get(key)
      const data = {
        address,
        documentCollection: collection,
        documentId,
        documentTitle,
        fault: verdict,
        isConfirmed: !isOutside || row !== undefined,
        tenant: siteId,
        words,
      }
      await (row ? payload.update({ ...common, data, id: row.id }) : payload.create({ ...common, data }))
    }
  }
}

/** Follows every link of what a site has online, and keeps those that lead nowhere. */
export const checkSiteLinks = async (night: Night, siteId: string): Promise<void> => {
  const { asker, payload } = night
  const readOwn = createOwnReader(payload)
  const links = await readLinks(payload, siteId)
  const judged = await Promise.all(links.map((link) => judge(night, link, { readOwn, siteId })))

  await store(
    payload,
    siteId,
    // a server that reaches nobody accuses nobody
    judged.map((link) =>
      link.verdict === 'unreachable' && !asker.isConnected() ? { ...link, verdict: 'unknown' } : link,
    ),
  )
}
