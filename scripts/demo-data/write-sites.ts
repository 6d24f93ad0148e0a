import type { Payload } from 'payload'
import { now } from '#core/clock.ts'
import { env } from '#core/env.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { DemoSite } from '../demo/types.ts'
import { drawPictures } from './site-pictures.ts'
import { writeSite } from './write-site.ts'

export const hostOf = ({ slug }: DemoSite): string => `${slug}.${env.platformHost}`

/** The sites that are written, by short name: those that have a host, for it comes last. */
export const findWritten = async (payload: Payload): Promise<Map<string, string>> => {
  const all = { depth: 0, overrideAccess: true, pagination: false } as const
  const [tenants, hosts] = await Promise.all([
    payload.find({ ...all, collection: slugs.tenants, select: { slug: true } }),
    payload.find({ ...all, collection: slugs.hosts, select: { tenant: true } }),
  ])
  const answering = new Set(hosts.docs.map(({ tenant }) => idOf(tenant)))

  return new Map(tenants.docs.filter(({ id }) => answering.has(id)).map(({ id, slug }) => [slug, id]))
}

/** How long others may write between two sites, in milliseconds: a server that starts, or one that serves already. */
const gapMs = 15

/** Writes those of the sites that are not in `ids` and adds them to it, the pictures of the next one being drawn meanwhile. */
export const writeSites = async (
  payload: Payload,
  sites: DemoSite[],
  { ids, onWritten }: { ids: Map<string, string>; onWritten: (rank: number) => void },
): Promise<void> => {
  const missing = sites.filter(({ slug }) => !ids.has(slug))
  const today = now()

  for (const [index, site] of missing.entries()) {
    const written = writeSite(payload, site, {
      host: hostOf(site),
      parent: site.parentSlug === undefined ? undefined : ids.get(site.parentSlug),
      today,
    })
    const next = missing[index + 1]

    // what fails here fails again when it is written
    await Promise.all([written, next && drawPictures(next).catch(() => undefined)])
    ids.set(site.slug, await written)
    onWritten(index + 1)
    await new Promise((resolve) => setTimeout(resolve, gapMs))
  }
}
