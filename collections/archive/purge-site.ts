import type { CollectionSlug, Payload } from 'payload'
import { compareAndSet, ensureClaim, findClaim, type Claim } from '#core/claims.ts'
import { now } from '#core/clock.ts'
import { slugs } from '#core/slugs.ts'
import { recordSystemAudit } from '#tenants/guard/record-audit.ts'
import type { Tenant } from '#payload-types'
import { siteFiles } from '../files/site-files.ts'
import { collectionErrors } from '../errors.ts'
import { isContent, siteCollections } from './export-site.ts'
import { archiveText } from './labels.ts'
import { isOfPersons } from './personal.ts'

export type Stage = { collection: string; removed: number }

/** Documents of one stage: each one takes its versions, its row of the index and its files with it. */
const atOnce = 100

/** Documents removed by one transaction: a fraction of a second, in which nobody else writes. */
const inOneTransaction = 20

/** Content and what speaks of persons, then the roles that were held. Figures of visits have a rule of their own. */
const purgedCollections = (payload: Payload): string[] => [
  ...siteCollections(payload)
    .filter((collection) => isContent(collection) || isOfPersons(collection))
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

const claimOf = (id: string): string => `purge:${id}`

/** From here on a site does not reopen: its life cycle refuses it. */
const begin = async (payload: Payload, { archivedOn, id, name }: Tenant): Promise<void> => {
  const isOurs = await compareAndSet(payload, {
    collection: slugs.tenants,
    data: { purgedOn: now().toISOString(), updatedAt: now().toISOString() },
    where: {
      and: [
        { id: { equals: id } },
        { state: { equals: 'closed' } },
        ...(archivedOn ? [{ archivedOn: { equals: archivedOn } }] : []),
        { purgedOn: { exists: false } },
      ],
    },
  })

  if (isOurs) {
    await ensureClaim(payload, claimOf(id))
  } else if (!(await findClaim(payload, claimOf(id)))) {
    throw collectionErrors.siteChanged({ site: name })
  }
}

/** Sites whose purge was cut: they do not reopen, and what is left goes. */
export const cutPurges = async (payload: Payload): Promise<Tenant[]> => {
  const { docs: claims } = await payload.db.find<Claim>({
    collection: slugs.claims,
    pagination: false,
    where: { name: { like: claimOf('') } },
  })
  const { docs } = await payload.find({
    collection: slugs.tenants,
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    where: { id: { in: claims.map(({ name }) => name.slice(claimOf('').length)) } },
  })
  return docs
}

type Purging = {
  /** Asked before each stage. @default always */
  isHeld?: () => boolean
  say?: (stage: Stage) => void
}

/**
 * Removes the content of a closed site, its files and its roles, in stages that can be cut anywhere and begun again:
 * each one looks for what is left. The row of the site stays, with its dates, for the activity report.
 *
 * @throws collectionErrors.siteChanged when the site is no longer as it was read: nothing is removed.
 */
export const purgeSite = async (
  payload: Payload,
  site: Tenant,
  { isHeld = () => true, say = () => undefined }: Purging = {},
): Promise<number> => {
  let total = 0

  await begin(payload, site)
  while (isHeld()) {
    const stage = await purgeStage(payload, site)

    if (stage === undefined) {
      await siteFiles.removeFolder(site.id)
      await payload.db.deleteOne({ collection: slugs.claims, where: { name: { equals: claimOf(site.id) } } })
      break
    }
    total += stage.removed
    say(stage)
  }
  return total
}
