import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
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

/**
 * The same, for who asks: only the id is believed of what a form says of a document. The rest is read again in their
 * name, before anything is signed.
 */
export const ownPreviewLink = async (
  req: PayloadRequest,
  collection: string,
  { id }: Record<string, unknown>,
): Promise<null | string> => {
  const doc =
    typeof id === 'string'
      ? await req.payload.findByID({
          collection: collection as CollectionSlug,
          depth: 0,
          disableErrors: true,
          draft: true,
          id,
          overrideAccess: false,
          req,
        })
      : null

  return doc && previewLink({ collection, doc: { ...doc }, payload: req.payload })
}
