import type { Payload } from 'payload'
import { slugs } from '#core/slugs.ts'

const newest = { depth: 0, limit: 1, overrideAccess: true, pagination: false } as const

const all = { depth: 0, overrideAccess: true, pagination: false, select: {} } as const

const lastChange = async (payload: Payload, siteId: string): Promise<string | undefined> => {
  const { docs } = await payload.find({
    ...newest,
    collection: slugs.searchEntries,
    select: { updatedAt: true },
    sort: '-updatedAt',
    where: { tenant: { equals: siteId } },
  })
  return docs[0]?.updatedAt
}

const lastSignIn = async (payload: Payload, userId: string): Promise<string | undefined> => {
  const { docs } = await payload.find({
    ...newest,
    collection: slugs.auditEntries,
    select: { createdAt: true },
    sort: '-createdAt',
    where: { and: [{ user: { equals: userId } }, { action: { equals: 'login' } }] },
  })
  return docs[0]?.createdAt
}

/**
 * Gives sites and accounts that predate `contentChangedOn` and `lastSignInOn` the days that the index and the audit log
 * remember, so that the board does not call them asleep. Safe to run twice: what has its day is left alone. To be
 * removed once every installation has started with it.
 */
export const fillLastDays = async (payload: Payload): Promise<void> => {
  const sites = await payload.find({
    ...all,
    collection: slugs.tenants,
    joins: false,
    where: { contentChangedOn: { exists: false } },
  })
  const users = await payload.find({
    ...all,
    collection: slugs.users,
    where: { lastSignInOn: { exists: false } },
  })

  for (const { id } of sites.docs) {
    const contentChangedOn = await lastChange(payload, id)

    if (contentChangedOn !== undefined) {
      await payload.db.updateOne({ collection: slugs.tenants, data: { contentChangedOn }, id })
    }
  }
  for (const { id } of users.docs) {
    const lastSignInOn = await lastSignIn(payload, id)

    if (lastSignInOn !== undefined) {
      await payload.db.updateOne({ collection: slugs.users, data: { lastSignInOn }, id })
    }
  }
}
