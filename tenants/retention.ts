import type { CollectionSlug, Payload, Where } from 'payload'
import { now } from '#core/clock.ts'
import type { RetentionRule } from '#core/feature.ts'
import { parisDay } from '#core/format.ts'
import { idOf } from '#core/references.ts'
import { forgetSpentPaces } from '#core/shared-pace.ts'
import { slugs } from '#core/slugs.ts'
import { tenantErrors } from './errors.ts'
import { tenantText } from './labels.ts'
import { isInForce } from './mandate.ts'

type Removal = { before: Date; payload: Payload }

/** Documents removed by one transaction: a fraction of a second, in which nobody else writes. */
const atOnce = 20

/**
 * Removes what a query finds, hooks included; returns how many.
 *
 * @throws tenantErrors.notAllRemoved when some resist, once the others are gone.
 */
const remove = async (payload: Payload, collection: CollectionSlug, where: Where): Promise<number> => {
  const resisting: string[] = []
  let total = 0
  let found = atOnce

  while (found === atOnce) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection,
      limit: atOnce,
      pagination: false,
      select: {},
      where: { and: [where, { id: { not_in: resisting } }] },
    })
    const removed = await payload.delete({
      collection,
      depth: 0,
      overrideAccess: true,
      trash: true,
      where: { id: { in: docs.map(({ id }) => id) } },
    })

    found = docs.length
    total += removed.docs.length
    resisting.push(...removed.errors.map(({ id }) => id))
  }
  if (resisting.length > 0) {
    payload.logger.error({ ids: resisting, msg: `not removed: ${collection}` })
    throw tenantErrors.notAllRemoved({ count: resisting.length })
  }
  return total
}

/** The trash of every site: what was put there before the day goes for good, with its files. */
const emptyTrash = async ({ before, payload }: Removal): Promise<number> => {
  let removed = 0

  for (const { slug, trash } of payload.config.collections) {
    if (trash) {
      removed += await remove(payload, slug, { deletedAt: { less_than: before.toISOString() } })
    }
  }
  return removed
}

/** Those who govern the platform are never locked out of it by the calendar: their accounts are removed by hand. */
const governors = async (payload: Payload): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: slugs.memberships,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { user: true },
    where: { role: { equals: 'platformAdmin' } },
  })
  return docs.flatMap(({ user }) => idOf(user) ?? [])
}

type Mandate = Parameters<typeof isInForce>[0]

/**
 * Whether a mandate holds the account today: any in a private space, where most never sign in between two councils; of a
 * role in the panel, one whose end is written. A role without end that nobody used for two years is what must go.
 */
const hasMandate = async (payload: Payload, userId: string): Promise<boolean> => {
  const today = parisDay(now())

  for (const { custom, slug } of payload.config.collections) {
    if (custom.holdsMandates === undefined) {
      continue
    }
    const { docs } = await payload.find({
      collection: slug,
      depth: 0,
      overrideAccess: true,
      pagination: false,
      where: { user: { equals: userId } },
    })

    if (
      (docs as unknown as Mandate[]).some(
        (mandate) =>
          isInForce(mandate, today) && (custom.holdsMandates === 'always' || Boolean(mandate.endsOn)),
      )
    ) {
      return true
    }
  }
  return false
}

/** Accounts whose last sign-in, or creation when there was none, is before the day. Their roles go with them. */
const removeUnusedAccounts = async ({ before, payload }: Removal): Promise<number> => {
  const day = before.toISOString()
  const { docs: unused } = await payload.find({
    collection: slugs.users,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: {},
    where: {
      and: [
        {
          or: [
            { lastSignInOn: { less_than: day } },
            { and: [{ lastSignInOn: { exists: false } }, { createdAt: { less_than: day } }] },
          ],
        },
        { id: { not_in: await governors(payload) } },
      ],
    },
  })
  let removed = 0

  for (const { id } of unused) {
    if (!(await hasMandate(payload, id))) {
      removed += await remove(payload, slugs.users, { id: { equals: id } })
    }
  }
  return removed
}

/** Turns that were taken, once their window is over. */
const dropSpentPaces = async ({ payload }: Removal): Promise<number> => {
  await forgetSpentPaces(payload)
  return 0
}

/** What the platform itself keeps of people, and for how long. */
export const tenantRetention: RetentionRule[] = [
  {
    field: `${slugs.auditEntries}.email`,
    label: tenantText('retentionAudit'),
    maxDays: 365,
    purge: ({ before, payload }) =>
      remove(payload, slugs.auditEntries, { createdAt: { less_than: before.toISOString() } }),
  },
  {
    field: `${slugs.memberships}.endsOn`,
    label: tenantText('retentionMemberships'),
    maxDays: 365,
    purge: ({ before, payload }) =>
      remove(payload, slugs.memberships, { endsOn: { less_than: before.toISOString() } }),
  },
  {
    field: `${slugs.users}.email`,
    label: tenantText('retentionAccounts'),
    maxDays: 730,
    purge: removeUnusedAccounts,
  },
  {
    field: `${slugs.paces}.key`,
    label: tenantText('retentionPaces'),
    maxDays: 1,
    purge: dropSpentPaces,
  },
  { field: 'deletedAt', label: tenantText('retentionTrash'), maxDays: 30, purge: emptyTrash },
]
