import type { Payload } from 'payload'
import { now } from '#core/clock.ts'
import { originOfHost } from '#core/env.ts'
import { idOf } from '#core/references.ts'
import { signToken } from '#core/signed-token.ts'
import { slugs } from '#core/slugs.ts'

export const previewPurpose = 'preview'

const validDays = 7

const canonicalHost = async (payload: Payload, tenant: string): Promise<string | undefined> => {
  const { docs } = await payload.find({
    collection: slugs.hosts,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    select: { name: true },
    sort: '-isCanonical',
    where: { tenant: { equals: tenant } },
  })
  return docs[0]?.name
}

/** Where visitors find a site: `https://www.dax.fr`. `undefined` while it has no host. */
export const siteAddress = async (payload: Payload, tenant: string): Promise<string | undefined> => {
  const host = await canonicalHost(payload, tenant)
  return host === undefined ? undefined : originOfHost(host)
}

type Previewed = { collection: string; doc: Record<string, unknown>; payload: Payload }

/**
 * A link that shows the draft of a document on its own site for a week, to whoever holds it: an élu without account,
 * or the admin's live preview. It is signed for one document and gives no other right.
 */
export const previewLink = async ({ collection, doc, payload }: Previewed): Promise<null | string> => {
  const tenant = idOf(doc.tenant)
  const address = tenant === undefined ? undefined : await siteAddress(payload, tenant)

  if (address === undefined || typeof doc.id !== 'string') {
    return null
  }
  const expiresAt = new Date(now().getTime() + validDays * 24 * 60 * 60 * 1000)
  const token = signToken({ expiresAt, purpose: previewPurpose, value: { collection, id: doc.id } })

  return `${address}/apercu/${token}`
}
