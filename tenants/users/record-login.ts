import type { CollectionAfterLoginHook, Field } from 'payload'
import { now } from '#core/clock.ts'
import { slugs } from '#core/slugs.ts'
import { nobodyField } from '../access.ts'
import { recordAudit } from '../guard/record-audit.ts'

/** The moment of the last login: an account that nobody uses any more is removed. */
export const lastLoginOnField: Field = {
  access: { create: nobodyField, update: nobodyField },
  admin: { hidden: true },
  name: 'lastLoginOn',
  type: 'date',
}

export const recordLogin: CollectionAfterLoginHook = async ({ req, user }) => {
  await recordAudit(Object.assign(req, { user: { ...user, collection: slugs.users } }), {
    action: 'login',
    collection: slugs.users,
    documentId: user.id,
    title: user.email,
  })
  await req.payload.db.updateOne({
    collection: slugs.users,
    data: { lastLoginOn: now().toISOString(), updatedAt: null },
    id: user.id,
    req,
    returning: false,
  })
}
