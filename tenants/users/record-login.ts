import type { CollectionAfterLoginHook } from 'payload'
import { slugs } from '#core/slugs.ts'
import { recordAudit } from '../guard/record-audit.ts'

export const recordLogin: CollectionAfterLoginHook = async ({ req, user }) => {
  await recordAudit(Object.assign(req, { user: { ...user, collection: slugs.users } }), {
    action: 'login',
    collection: slugs.users,
    documentId: user.id,
    title: user.email,
  })
}
