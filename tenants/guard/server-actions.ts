import { Forbidden, UnauthorizedError, type CollectionSlug, type PayloadRequest } from 'payload'
import { idOf, isRecord } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { principalOf } from '../principal.ts'

type Args = Record<string, unknown>

type Stored = { id: string; tenant?: unknown }

/** Asks the rights of who calls, and gives back what the action may be told. */
type Check = (req: PayloadRequest, args: Args) => Promise<Args>

const refuse = (req: PayloadRequest): never => {
  throw new Forbidden(req.t)
}

const collectionIn = (req: PayloadRequest, slug: unknown): CollectionSlug =>
  typeof slug === 'string' && Object.hasOwn(req.payload.collections, slug)
    ? (slug as CollectionSlug)
    : refuse(req)

/** The document of this id, for those who may read it; `undefined` when none is named. */
const readable = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: unknown,
): Promise<Stored | undefined> => {
  if (id === undefined || id === null) {
    return undefined
  }
  const found: Stored | null =
    typeof id === 'string'
      ? await req.payload.findByID({
          collection,
          depth: 0,
          disableErrors: true,
          id,
          overrideAccess: false,
          req,
          trash: true,
        })
      : null

  return found ?? refuse(req)
}

/** Whether who asks may save this document as it would then be. */
const mayUpdate = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  data: Args = {},
): Promise<boolean> => {
  const allowed = await req.payload.collections[collection].config.access.update({ data, id, req })

  if (typeof allowed === 'boolean') {
    return allowed
  }
  const { totalDocs } = await req.payload.count({
    collection,
    overrideAccess: true,
    req,
    trash: true,
    where: { and: [{ id: { equals: id } }, allowed] },
  })
  return totalDocs > 0
}

const assertPublishable = async (req: PayloadRequest, target: unknown): Promise<void> => {
  const { relationTo, value } = isRecord(target) ? target : {}
  const collection = collectionIn(req, relationTo)

  await readable(req, collection, value)
  if (typeof value !== 'string' || !(await mayUpdate(req, collection, value, { _status: 'published' }))) {
    refuse(req)
  }
}

/** A form names its site in its values, as data or as the state of its fields. */
const tenantsIn = ({ data, documentFormState, formState }: Args): string[] =>
  [
    isRecord(data) ? data.tenant : undefined,
    ...[formState, documentFormState].map(fieldValueOfTenant),
  ].flatMap((tenant) => idOf(tenant) ?? [])

const fieldValueOfTenant = (state: unknown): unknown =>
  isRecord(state) && isRecord(state.tenant) ? state.tenant.value : undefined

/** The state of a form: of a document one reads, on its own site; a lock only for who may write. */
const checkForm: Check = async (req, args) => {
  const collection = collectionIn(req, args.collectionSlug)
  const stored = await readable(req, collection, args.id)
  const principal = await principalOf(req)

  if (tenantsIn(args).some((tenant) => tenant !== idOf(stored?.tenant) && !principal.may('enter', tenant))) {
    refuse(req)
  }
  return {
    ...args,
    globalSlug: undefined,
    returnLockStatus:
      args.returnLockStatus === true &&
      typeof args.id === 'string' &&
      (await mayUpdate(req, collection, args.id)),
    widgetSlug: undefined,
  }
}

/** What is scheduled is put online in the name of who asks; what is cancelled must be theirs to schedule. */
const checkSchedule: Check = async (req, args) => {
  const { deleteID, doc } = args

  if (deleteID === undefined && doc === undefined) {
    refuse(req)
  }
  if (deleteID !== undefined) {
    const job =
      typeof deleteID === 'string'
        ? await req.payload.db.findOne<{ id: string; input?: unknown }>({
            collection: 'payload-jobs',
            req,
            where: { and: [{ id: { equals: deleteID } }, { taskSlug: { equals: 'schedulePublish' } }] },
          })
        : null
    await assertPublishable(req, isRecord(job?.input) ? job.input.doc : undefined)
  }
  if (doc !== undefined) {
    await assertPublishable(req, doc)
    if (args.type !== 'publish' && args.type !== 'unpublish') {
      refuse(req)
    }
  }
  return { ...args, global: undefined }
}

const checkDocument =
  (idName: 'docID' | 'id'): Check =>
  async (req, args) => {
    await readable(req, collectionIn(req, args.collectionSlug), args[idName])
    return args
  }

const checkTable: Check = async (req, args) => {
  for (const slug of [args.collectionSlug].flat()) {
    collectionIn(req, slug)
  }
  if (args.parent !== undefined && args.parent !== null) {
    const parent = isRecord(args.parent) ? args.parent : {}
    await readable(req, collectionIn(req, parent.collectionSlug), parent.id ?? '')
  }
  return args
}

const checkField: Check = (req, args) => {
  const [kind, slug] = typeof args.schemaPath === 'string' ? args.schemaPath.split('.') : []

  collectionIn(req, kind === 'collection' ? slug : undefined)
  return Promise.resolve(args)
}

/**
 * What the admin panel asks of the server beside the API, and no more: Payload has others, for folders, locales,
 * widgets and slugs, that no screen of ours uses. A map, where `constructor` is no name.
 */
const checks = new Map<string, Check>([
  ['form-state', checkForm],
  ['get-upcoming-scheduled-publish', checkDocument('id')],
  ['render-document', checkDocument('docID')],
  ['render-document-slots', checkDocument('id')],
  ['render-field', checkField],
  ['render-list', checkTable],
  ['schedule-publish', checkSchedule],
  ['table-state', checkTable],
])

export const serverActionNames = [...checks.keys()]

type Call = { args: unknown; name: unknown }

/**
 * Asks of a server action of the panel what the API asks of a request. Next's actions pass beside the guards of the
 * API: each document, collection and site that the client names is read here in the name of who asks.
 *
 * @returns the call as it may be made.
 * @throws Forbidden, or UnauthorizedError without account of the panel.
 */
export const guardServerAction = async (
  req: PayloadRequest,
  { args, name }: Call,
): Promise<{ args: Args; name: string }> => {
  if (req.user?.collection !== slugs.users || !(await principalOf(req)).hasRole) {
    throw new UnauthorizedError(req.t)
  }
  const check = typeof name === 'string' ? checks.get(name) : undefined

  if (typeof name !== 'string' || !check || !isRecord(args)) {
    return refuse(req)
  }
  return { args: await check(req, args), name }
}
