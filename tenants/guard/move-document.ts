import { addDataAndFileToRequest, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import { isRecord } from '#core/references.ts'
import { tenantErrors } from '../errors.ts'
import { principalOf } from '../principal.ts'
import { assertOwnReferences, type Guarded } from './refuse-foreign-references.ts'

type Moving = { collection: CollectionSlug; id: string; req: PayloadRequest; tenant: string }

/** Given by each write, and not carried from one to the next. */
const stamps = new Set(['createdAt', 'id', 'updatedAt'])

const read = async ({ collection, id, req }: Moving, draft: boolean): Promise<Record<string, unknown>> => {
  const document = await req.payload.findByID({ collection, depth: 0, draft, id, overrideAccess: true, req })

  return Object.fromEntries(Object.entries(document).filter(([name]) => !stamps.has(name)))
}

const write = async (
  { collection, id, req, tenant }: Moving,
  content: object,
  draft = false,
): Promise<void> => {
  await req.payload.update({
    collection,
    context: { isMove: true },
    data: { ...content, tenant },
    depth: 0,
    draft,
    id,
    // the site of a document is nobody's to write, not even an operator's, but by this endpoint
    overrideAccess: true,
    req,
  })
}

/** Moves what is online, then the draft over it when there is one: a single write would put one in place of the other. */
const move = async (moving: Moving, guarded: Guarded): Promise<void> => {
  const online = await read(moving, false)
  const latest = await read(moving, true)

  if (online._status === latest._status) {
    await write(moving, {})
    return
  }
  await assertOwnReferences(moving.req, guarded, latest, moving.tenant)
  await write(moving, online)
  await write(moving, latest, true)
}

/**
 * `POST /api/<collection>/:id/move { tenant }`: the only way for a document to change site. For operators; recorded
 * in the audit log; refused while the document points to anything of the site it leaves.
 */
export const moveEndpoint = (collection: string, guarded: Guarded): Endpoint => ({
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
    await move({ collection: collection as CollectionSlug, id, req, tenant }, guarded)

    return Response.json({ doc: { id } })
  },
  method: 'post',
  path: '/:id/move',
})
