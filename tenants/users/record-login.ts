import type { CollectionAfterLoginHook } from 'payload'
import { now } from '#core/clock.ts'
import { parisDay } from '#core/format.ts'
import { slugs } from '#core/slugs.ts'
import { recordAudit } from '../guard/record-audit.ts'

/** The day, for orphan sites: written once a day, straight to the row, since the account has not changed. */
const stampDay: CollectionAfterLoginHook = async ({ req, user }) => {
  const today = parisDay(now())

  if (typeof user.lastSignInOn !== 'string' || parisDay(new Date(user.lastSignInOn)) !== today) {
    await req.payload.db.updateOne({
      collection: slugs.users,
      data: { lastSignInOn: now().toISOString() },
      id: user.id,
      req,
    })
  }
}

export const recordLogin: CollectionAfterLoginHook = async (args) => {
  const { req, user } = args

  await stampDay(args)
  await recordAudit(Object.assign(req, { user: { ...user, collection: slugs.users } }), {
    action: 'login',
    collection: slugs.users,
    documentId: user.id,
    title: user.email,
  })
}
