import type { Payload } from 'payload'
import { now } from '#core/clock.ts'
import { orRecord } from '#core/failures.ts'
import { idOf } from '#core/references.ts'
import { createSafeFetch, type SafeFetch } from '#core/safe-fetch.ts'
import { slugs } from '#core/slugs.ts'
import { shownStates } from '#tenants/life-cycle.ts'
import { text } from '../labels.ts'
import { createAsker } from './ask-address.ts'
import { checkSiteLinks, type Places } from './check-site.ts'

/** The night ends before people work. */
const nightMs = 3 * 60 * 60 * 1000

type Taken = { id: string; name: string }

/**
 * Takes the site that has waited longest since before the night, and writes down that it was: a night that was cut goes
 * on with the others.
 */
const takeSite = async (payload: Payload, startedAt: Date): Promise<Taken | undefined> => {
  const { docs } = await payload.find({
    collection: slugs.tenants,
    depth: 0,
    joins: false,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    select: { name: true },
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
  const [site] = docs

  if (site) {
    // straight to the row: neither the frame of the site nor its pages depend on it
    await payload.db.updateOne({
      collection: slugs.tenants,
      data: { linksCheckedOn: now().toISOString() },
      id: site.id,
    })
  }
  return site
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
  /** Whether the night is still ours. @default always */
  isHeld?: () => boolean
  payload: Payload
}

/** Follows the links of the sites that visitors see, as many as the night allows. Says how many sites. */
export const checkLinks = async ({
  fetch = createSafeFetch(),
  isHeld = () => true,
  payload,
}: Checking): Promise<number> => {
  const startedAt = now()
  const deadline = new Date(startedAt.getTime() + nightMs)
  const night = {
    asker: createAsker(fetch, deadline),
    payload,
    places: await readPlaces(payload),
  }
  let sites = 0

  while (now() < deadline && isHeld()) {
    const site = await takeSite(payload, startedAt)

    if (!site) {
      break
    }
    const { id, name } = site

    await orRecord(payload, { key: `links:${id}`, title: text('linksNotChecked', { site: name }) }, () =>
      checkSiteLinks(night, id),
    )
    sites += 1
  }
  return sites
}
