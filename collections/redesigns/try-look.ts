import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { now } from '#core/clock.ts'
import { isRecord } from '#core/references.ts'
import { signToken } from '#core/signed-token.ts'
import { slugs } from '#core/slugs.ts'
import { tenantErrors } from '#tenants/errors.ts'
import { principalOf } from '#tenants/principal.ts'
import { checkFields } from '../archive/check-fields.ts'
import { collectionErrors } from '../errors.ts'
import { siteAddress } from '#tenants/site-address.ts'
import { previewPurpose } from '../preview/preview-link.ts'
import { findRedesign } from './find-redesign.ts'

/** A look that is tried is seen while one chooses it. */
const validHours = 1

/** What is left empty is not there: a palette that nobody chose is no palette of the theme. */
const withoutEmpty = (value: unknown): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {})
      .filter(([, inner]) => inner !== null && inner !== '')
      .map(([name, inner]) => [name, isRecord(inner) ? withoutEmpty(inner) : inner]),
  )

/** @throws collectionErrors.lookRefused with the sentences of the fields of a look: a pair of colours that reads badly. */
const readLook = async (req: PayloadRequest, given: unknown): Promise<Record<string, unknown>> => {
  const look = withoutEmpty(given)
  const group = req.payload.collections[slugs.tenants].config.flattenedFields.find(
    ({ name }) => name === 'look',
  )
  const fields = group && 'flattenedFields' in group ? group.flattenedFields : []
  const problems = await checkFields(fields, look, '', {
    blocks: () => undefined,
    document: look,
    isDraft: false,
    req,
  })

  if (problems.length > 0) {
    const sentences = [...new Set(problems.map(({ message }) => message))].join(' ')

    // sentences end with a full stop already
    throw collectionErrors.lookRefused({ problems: sentences.replace(/\.$/, '') })
  }
  return look
}

/** The site whose look is tried: itself, or that of a redesign. */
const siteToTry = async (req: PayloadRequest, collection: unknown, id: string): Promise<string> => {
  if (collection === slugs.redesigns) {
    return (await findRedesign(req, id)).tenant
  }
  if (collection !== slugs.tenants || !(await principalOf(req)).may('configure', id)) {
    throw tenantErrors.foreignTenant()
  }
  return id
}

/**
 * `POST /api/try-look { collection, id, logo?, look }`: the address at which a site, or its redesign, is seen for an
 * hour in a look that is not saved. The look is in the signed address itself: nothing is stored.
 *
 * @throws collectionErrors.lookRefused, collectionErrors.noAddress
 */
export const tryLookEndpoint: Endpoint = {
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { collection, id, logo, look }: Record<string, unknown> = isRecord(req.data) ? req.data : {}
    const site = await siteToTry(req, collection, String(id))
    const value = {
      collection,
      id,
      look: await readLook(req, look),
      ...(typeof logo === 'string' || logo === null ? { logo } : {}),
    }
    const address = await siteAddress(req.payload, site)

    if (address === undefined) {
      throw collectionErrors.noAddress()
    }
    const expiresAt = new Date(now().getTime() + validHours * 60 * 60 * 1000)

    return Response.json(
      { address: `${address}/apercu/${signToken({ expiresAt, purpose: previewPurpose, value })}/apres` },
      { headers: { 'Cache-Control': 'no-store' } },
    )
  },
  method: 'post',
  path: '/try-look',
}
