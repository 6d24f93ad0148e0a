import type { CollectionBeforeOperationHook, FlattenedField, Payload } from 'payload'
import { nobodyField } from '../access.ts'
import { tenantErrors } from '../errors.ts'

/** Hidden, read by nobody, or the sessions of an account, that Payload shows to their owner alone. */
const isSecret = (field: FlattenedField): boolean =>
  (field.name === 'sessions' && field.type === 'array') ||
  ('hidden' in field && field.hidden === true) ||
  ('access' in field && field.access?.read === nobodyField)

/** Whether a path of an order goes through what no one reads, in this collection or one that it points to. */
const leadsToSecret = (payload: Payload, fields: FlattenedField[], path: string[]): boolean => {
  const [name, ...rest] = path
  const field = fields.find((candidate) => candidate.name === name)

  if (!field || isSecret(field)) {
    return field !== undefined
  }
  if (rest.length === 0) {
    return false
  }
  if ('flattenedFields' in field) {
    return leadsToSecret(payload, field.flattenedFields, rest)
  }
  const targets = 'relationTo' in field ? [field.relationTo].flat() : []

  return targets.some((slug) =>
    leadsToSecret(payload, payload.collections[slug].config.flattenedFields, rest),
  )
}

/**
 * Refuses to sort by what is secret: the order of the answers tells of it, letter by letter.
 *
 * @throws tenantErrors.malformed
 */
export const refuseSecretOrder: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const sort: unknown = 'sort' in args ? args.sort : undefined
  const orders = [sort].flat().flatMap((one) => (typeof one === 'string' ? one.split(',') : []))
  const { config } = req.payload.collections[collection.slug]

  for (const order of req.payloadAPI === 'REST' ? orders : []) {
    const path = order.trim().replace(/^-/, '')

    if (leadsToSecret(req.payload, config.flattenedFields, path.split('.'))) {
      throw tenantErrors.malformed({ field: path })
    }
  }
  return args
}
