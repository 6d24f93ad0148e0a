import type { CollectionAfterChangeHook } from 'payload'
import { slugs } from '#core/slugs.ts'

/**
 * With a password that is chosen, what was sent or begun under the former one is void: links, a second factor that nobody
 * confirmed. Payload ends the sessions by itself.
 */
export const endFormerPassword: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (req.context.isPasswordChosen === true) {
    const { db } = req.payload

    await db.updateOne({
      collection: slugs.users,
      data: {
        invitationExpiration: null,
        invitationToken: null,
        isPasswordGiven: false,
        resetPasswordExpiration: null,
        resetPasswordToken: null,
      },
      id: doc.id,
      req,
      returning: false,
    })
    await db.deleteMany({
      collection: slugs.secondFactors,
      req,
      where: { and: [{ userId: { equals: doc.id } }, { confirmedAt: { exists: false } }] },
    })
  }
  return doc
}
