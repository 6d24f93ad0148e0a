import type { Payload } from 'payload'
import { now } from '#core/clock.ts'
import { idOf } from '#core/references.ts'
import { signToken } from '#core/signed-token.ts'
import { siteAddress } from '#tenants/site-address.ts'

export const previewPurpose = 'preview'

const validDays = 7

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
