import type { PayloadRequest } from 'payload'
import { slugs } from '#core/slugs.ts'
import { siteAddress } from '#tenants/site-address.ts'

export type Recipient = {
  address: string
  email: string
  /** Whether they never signed in anywhere. */
  isNew: boolean
  siteName: string
}

/** Person and site of a mail, when both still are there and the site has an address. */
export const findRecipient = async (
  { payload }: PayloadRequest,
  { siteId, userId }: { siteId: string; userId: string },
): Promise<Recipient | undefined> => {
  const read = { depth: 0, disableErrors: true, overrideAccess: true } as const
  const user = await payload.findByID({ ...read, collection: slugs.users, id: userId, overrideAccess: true })
  const site = await payload.findByID({
    ...read,
    collection: slugs.tenants,
    id: siteId,
    overrideAccess: true,
  })
  const address = await siteAddress(payload, siteId)

  return user && site && address !== undefined
    ? { address, email: user.email, isNew: !user.lastSignInOn, siteName: site.name }
    : undefined
}
