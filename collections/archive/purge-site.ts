import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { now } from '#core/clock.ts'
import { slugs } from '#core/slugs.ts'
import { recordSystemAudit } from '#tenants/guard/record-audit.ts'
import type { Tenant } from '#payload-types'
import { filesFolder } from '../files/disk-store.ts'
import { isContent, siteCollections } from './export-site.ts'
import { archiveText } from './labels.ts'

export type Stage = { collection: string; removed: number }

/** Documents of one stage: each one takes its versions, its row of the index and its files with it. */
const atOnce = 100

/** Documents removed by one transaction: a fraction of a second, in which nobody else writes. */
const inOneTransaction = 20

/** Content first, then the roles that were held on it. Figures of visits have a rule of their own. */
const purgedCollections = (payload: Payload): string[] => [
  ...siteCollections(payload)
    .filter(isContent)
    .map(({ slug }) => slug),
  slugs.memberships,
]

const removeSome = async (payload: Payload, slug: string, tenant: string): Promise<number> => {
  const collection = slug as CollectionSlug
  const { docs } = await payload.db.find<{ id: string }>({
    collection,
    limit: atOnce,
    pagination: false,
    select: {},
    where: { tenant: { equals: tenant } },
  })

  if (docs.length === 0) {
    return 0
  }
  for (let start = 0; start < docs.length; start += inOneTransaction) {
    const { errors } = await payload.delete({
      collection,
      depth: 0,
      overrideAccess: true,
      trash: true,
      where: { id: { in: docs.slice(start, start + inOneTransaction).map(({ id }) => id) } },
    })

    if (errors[0]) {
      throw new Error(`not purged: ${slug} ${errors[0].id}: ${errors[0].message}`)
    }
  }
  return docs.length
}

/** Does the next stage of a purge, whichever was the last one done. `undefined`: nothing is left. */
export const purgeStage = async (payload: Payload, site: Tenant): Promise<Stage | undefined> => {
  for (const collection of purgedCollections(payload)) {
    const removed = await removeSome(payload, collection, site.id)

    if (removed > 0) {
      await recordSystemAudit({
        action: 'purge',
        collection,
        documentId: site.id,
        payload,
        tenantId: site.id,
        title: archiveText('purged', { count: removed, site: site.name }),
      })
      return { collection, removed }
    }
  }
  return undefined
}

/**
 * Removes the content of a site, its files and its roles, in stages that can be cut anywhere and begun again: each
 * one looks for what is left. The row of the site stays, with its dates, for the activity report.
 */
export const purgeSite = async (
  payload: Payload,
  site: Tenant,
  say: (stage: Stage) => void = () => undefined,
): Promise<number> => {
  let total = 0

  for (
    let stage = await purgeStage(payload, site);
    stage !== undefined;
    stage = await purgeStage(payload, site)
  ) {
    total += stage.removed
    say(stage)
  }
  await rm(path.join(filesFolder, site.id), { force: true, recursive: true })
  await payload.update({
    collection: slugs.tenants,
    data: { purgedOn: now().toISOString() },
    depth: 0,
    id: site.id,
    overrideAccess: true,
  })
  return total
}
