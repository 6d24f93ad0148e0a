import { addDataAndFileToRequest, type CollectionSlug, type Endpoint } from 'payload'
import { isRecord } from '#core/references.ts'
import { tenantErrors } from '../errors.ts'
import { principalOf } from '../principal.ts'

/**
 * `POST /api/<collection>/:id/move { tenant }`: the only way for a document to change site. For operators; recorded
 * in the audit log; refused while the document points to anything of the site it leaves.
 */
export const moveEndpoint = (collection: string): Endpoint => ({
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const tenant = isRecord(req.data) ? req.data.tenant : undefined
    const id = req.routeParams?.id

    if (!(await principalOf(req)).may('operate')) {
      throw tenantErrors.foreignTenant()
    }
    if (typeof tenant !== 'string' || typeof id !== 'string') {
      throw tenantErrors.tenantMissing()
    }
    const doc = await req.payload.update({
      collection: collection as CollectionSlug,
      context: { isMove: true },
      data: { tenant },
      depth: 0,
      id,
      // the site of a document is nobody's to write, not even an operator's, but by this endpoint
      overrideAccess: true,
      req,
    })

    return Response.json({ doc: { id: doc.id } })
  },
  method: 'post',
  path: '/:id/move',
})
