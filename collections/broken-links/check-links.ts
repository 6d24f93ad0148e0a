import type { Payload } from 'payload'
import { now } from '#core/clock.ts'
import { idOf } from '#core/references.ts'
import { createSafeFetch, type SafeFetch } from '#core/safe-fetch.ts'
import { slugs } from '#core/slugs.ts'
import { shownStates } from '#tenants/life-cycle.ts'
import { createAsker } from './ask-address.ts'
import { checkSiteLinks, type Places } from './check-site.ts'

/** The night ends before people work. */
const nightMs = 3 * 60 * 60 * 1000

/**
 * Takes the site that has waited longest since before the night, and writes down that it was: several processes share
 * the sites, and a night that was cut goes on with the others on the next.
 */
const takeSite = async (payload: Payload, startedAt: Date): Promise<string | undefined> => {
  const { docs } = await payload.find({
    collection: slugs.tenants,
    depth: 0,
    joins: false,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    select: {},
    sort: 'linksCheckedOn',
    where: {
      and: [
        { state: { in: shownStates } },
        {
          or: [
            { linksCheckedOn: { exists: false } },
            { linksCheckedOn: { less_than: startedAt.toISOString() } },
          ],
        },
      ],
    },
  })
  const id = docs[0]?.id

  if (id !== undefined) {
    // straight to the row: neither the frame of the site nor its pages depend on it
    await payload.db.updateOne({
      collection: slugs.tenants,
      data: { linksCheckedOn: now().toISOString() },
      id,
    })
  }
  return id
}

/** Finds what is ours: the site of a host, and the sub-site of an address below it. */
const readPlaces = async (payload: Payload): Promise<Places> => {
  const all = { depth: 0, overrideAccess: true, pagination: false } as const
  const [hosts, subSites] = await Promise.all([
    payload.find({ ...all, collection: slugs.hosts }),
    payload.find({
      ...all,
      collection: slugs.tenants,
      joins: false,
      select: { formerPrefixes: true, parent: true, pathPrefix: true },
      where: { parent: { exists: true } },
    }),
  ])
  const siteOfHost = new Map(hosts.docs.map(({ name, tenant }) => [name, idOf(tenant)]))
  const below = new Map(
    subSites.docs.flatMap(({ formerPrefixes, id, parent, pathPrefix }) =>
      [...(formerPrefixes ?? []), ...(pathPrefix ? [pathPrefix] : [])].map((segment) => [
        `${String(idOf(parent))}/${segment}`,
        id,
      ]),
    ),
  )

  return {
    placeOn: (siteId, path) => {
      const [, segment = '', rest = ''] = /^\/([^/?#]*)(.*)$/s.exec(path) ?? []
      const subSite = below.get(`${siteId}/${segment}`)

      return subSite === undefined ? { path, siteId } : { path: rest || '/', siteId: subSite }
    },
    siteOfHost: (host) => siteOfHost.get(host),
  }
}

type Checking = {
  /** @default a fetch of public addresses only */
  fetch?: SafeFetch
  payload: Payload
}

/** Follows the links of the sites that visitors see, as many as the night allows. Says how many sites. */
export const checkLinks = async ({ fetch = createSafeFetch(), payload }: Checking): Promise<number> => {
  const startedAt = now()
  const deadline = new Date(startedAt.getTime() + nightMs)
  const night = {
    asker: createAsker(fetch, deadline),
    payload,
    places: await readPlaces(payload),
  }
  let sites = 0

  while (now() < deadline) {
    const siteId = await takeSite(payload, startedAt)

    if (siteId === undefined) {
      break
    }
    await checkSiteLinks(night, siteId)
    sites += 1
  }
  return sites
}
