import { createLocalReq, type Payload } from 'payload'
import { now } from '#core/clock.ts'
import { parisDay } from '#core/format.ts'
import { slugs } from '#core/slugs.ts'
import type { User } from '#payload-types'
import { recordAudit } from '../guard/record-audit.ts'

/**
 * The one place that knows that somebody signed in, by whatever way, on the panel or on an extranet. The day tells
 * accounts that are not used any more; it is written once a day, straight to the row, since the account has not changed.
 */
export const noteSignIn = async (payload: Payload, user: User): Promise<void> => {
  const { lastSignInOn } = user

  if (typeof lastSignInOn !== 'string' || parisDay(new Date(lastSignInOn)) !== parisDay(now())) {
    await payload.db.updateOne({
      collection: slugs.users,
      data: { lastSignInOn: now().toISOString() },
      id: user.id,
      returning: false,
    })
  }
  const req = await createLocalReq({ user: { ...user, collection: slugs.users } }, payload)

  await recordAudit(req, {
    action: 'login',
    collection: slugs.users,
    documentId: user.id,
    title: user.email,
  })
}
