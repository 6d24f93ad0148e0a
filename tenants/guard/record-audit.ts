import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, Payload, PayloadRequest } from 'payload'
import { now } from '#core/clock.ts'
import { idOf, isRecord } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { tenantText } from '../labels.ts'
import { siteStates } from '../life-cycle.ts'
import { isOnline } from './is-online.ts'

export const auditActions = [
  'create',
  'update',
  'publish',
  'unpublish',
  'trash',
  'restore',
  'delete',
  'move',
  'changeState',
  'releaseHosts',
  'archive',
  'purge',
  'login',
  'signOff',
] as const

export type AuditAction = (typeof auditActions)[number]

type Recorded = {
  action: AuditAction
  collection: string
  documentId: string
  tenantId?: string | undefined
  title: string
}

type Actor = { email: string; user?: string }

/** Straight to the row: the log has no rule of its own, and nothing that is kept depends on it. */
const write = async (
  payload: Payload,
  { action, collection, documentId, tenantId, title }: Recorded,
  actor: Actor,
  req?: PayloadRequest,
): Promise<void> => {
  const moment = now().toISOString()

  await payload.db.create({
    collection: slugs.auditEntries,
    data: {
      ...actor,
      action,
      createdAt: moment,
      documentCollection: collection,
      documentId,
      tenant: tenantId ?? null,
      title: title.slice(0, 200),
      updatedAt: moment,
    },
    ...(req ? { req } : {}),
    returning: false,
  })
}

/** Writes who did what, on which document of which site. Work of scripts and jobs without an account is not recorded. */
export const recordAudit = async (req: PayloadRequest, recorded: Recorded): Promise<void> => {
  if (req.user?.collection === slugs.users) {
    await write(req.payload, recorded, { email: req.user.email, user: req.user.id }, req)
  }
}

type SystemRecorded = Recorded & { payload: Payload; tenantId: string }

/** Writes what the night’s work, or a command, did to a whole site: there is no account behind it. */
export const recordSystemAudit = ({ payload, ...recorded }: SystemRecorded): Promise<void> =>
  write(payload, recorded, { email: tenantText('systemActor') })

const titleOf = (doc: Record<string, unknown>): string =>
  [doc.title, doc.name, doc.email, doc.filename].find((text) => typeof text === 'string') ?? ''

const stateName = (value: unknown): string => {
  const state = siteStates.find((name) => name === value)
  return state ? tenantText(`state-${state}`) : ''
}

/** Of a change of state, where it came from and where it went: « Dax (En ligne → Suspendu) ». */
const titleOfChange = (doc: Record<string, unknown>, previous: unknown, action: AuditAction): string =>
  action === 'changeState' && isRecord(previous)
    ? `${titleOf(doc)} (${stateName(previous.state)} → ${stateName(doc.state)})`
    : titleOf(doc)

type Changed = {
  collection: string
  doc: Record<string, unknown> & { id: string }
  operation: 'create' | 'update'
  previous: unknown
  req: PayloadRequest
}

const actionOf = async ({ collection, doc, operation, previous, req }: Changed): Promise<AuditAction> => {
  const before = isRecord(previous) ? previous : {}

  if (Boolean(doc.deletedAt) !== Boolean(before.deletedAt)) {
    return doc.deletedAt ? 'trash' : 'restore'
  }
  if (collection === slugs.tenants && operation === 'update' && doc.state !== before.state) {
    return 'changeState'
  }
  if (doc._status === 'published' && before._status !== 'published') {
    return 'publish'
  }
  // a draft saved over what is online looks the same, and leaves it online
  return doc._status === 'draft' &&
    before._status === 'published' &&
    !(await isOnline(req, { collection, id: doc.id }))
    ? 'unpublish'
    : operation
}

/** Autosave writes every few seconds: only the saves that a person asks for are recorded. */
const isAutosave = (req: PayloadRequest): boolean => String(req.query.autosave) === 'true'

export const auditChange: CollectionAfterChangeHook = async ({
  collection,
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (!isAutosave(req)) {
    const action =
      context.isMove === true
        ? 'move'
        : await actionOf({ collection: collection.slug, doc, operation, previous: previousDoc, req })

    await recordAudit(req, {
      action,
      collection: collection.slug,
      documentId: doc.id,
      tenantId: collection.slug === slugs.tenants ? doc.id : idOf(doc.tenant),
      title: titleOfChange(doc, previousDoc, action),
    })
  }
  return doc
}

export const auditDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await recordAudit(req, {
    action: 'delete',
    collection: collection.slug,
    documentId: doc.id,
    tenantId: idOf(doc.tenant),
    title: titleOf(doc),
  })
  return doc
}
