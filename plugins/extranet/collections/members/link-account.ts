import { randomBytes } from 'node:crypto'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { slugs } from '#core/slugs.ts'
import { asSystem } from '#core/system-request.ts'

const findAccount = async (req: PayloadRequest, email: string): Promise<string | undefined> => {
  const { docs } = await req.payload.find({
    collection: slugs.users,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where: { email: { equals: email } },
  })
  return docs[0]?.id
}

/** Under a password that nobody knows: the person chooses theirs by a link sent to their address. */
const createAccount = async (req: PayloadRequest, email: string, name: string): Promise<string> => {
  const { id } = await req.payload.create({
    collection: slugs.users,
    data: { email, name, password: randomBytes(24).toString('base64url') },
    depth: 0,
    overrideAccess: true,
    req: asSystem(req),
  })
  return id
}

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

  return { ...data, email, user: (await findAccount(req, email)) ?? (await createAccount(req, email, name)) }
}
