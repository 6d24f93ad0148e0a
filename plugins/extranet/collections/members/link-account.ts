import type { CollectionBeforeChangeHook } from 'payload'
import { claimAccount } from '#tenants/users/claim-account.ts'

/**
 * Gives a member the account of their address, made when there is none. A manager invites an address and learns
 * nothing of the accounts of the platform.
 */
export const linkAccount: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const email = String(data.email ?? originalDoc?.email)
    .trim()
    .toLowerCase()

  if (originalDoc?.user && email === originalDoc.email) {
    return { ...data, email, user: originalDoc.user }
  }
  const name = String(data.name ?? originalDoc?.name)

  return { ...data, email, user: (await claimAccount(req, { email, name })).id }
}
