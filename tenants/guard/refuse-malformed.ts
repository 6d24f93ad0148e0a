import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'
import { blockFieldsOf, hasShape, type BlockFields } from '#core/field-shape.ts'
import { isRecord } from '#core/references.ts'
import { tenantErrors } from '../errors.ts'

const emptiedByText = new Set(['number', 'relationship', 'select', 'upload'])

/** Groups and lists have no empty value but their own; the two dates are Payload’s. */
const neverNull = ({ name, type }: FlattenedField): boolean =>
  ['array', 'blocks', 'group', 'tab'].includes(type) || name === 'createdAt' || name === 'updatedAt'

/** What empties a field, or leaves it as it is. The admin panel sends 0 for a list without rows. */
const isEmpty = (field: FlattenedField, value: unknown): boolean => {
  switch (value) {
    case undefined:
      return true
    case null:
      return !neverNull(field)
    case '':
      return emptiedByText.has(field.type)
    case 0:
      return field.type === 'array' || field.type === 'blocks'
    default:
      return false
  }
}

const isRows = (value: unknown): value is Record<string, unknown>[] => Array.isArray(value)

const malformedRow = (
  field: FlattenedField,
  rows: Record<string, unknown>[],
  blocks: BlockFields,
): string | undefined => {
  for (const [index, row] of rows.entries()) {
    const fields = field.type === 'array' ? field.flattenedFields : blocks(field, row)
    const inside = fields ? malformedField(fields, row, blocks) : 'blockType'

    if (inside !== undefined) {
      return `${field.name}.${String(index + 1)}.${inside}`
    }
  }
  return undefined
}

const malformedValue = (field: FlattenedField, value: unknown, blocks: BlockFields): string | undefined => {
  if (isEmpty(field, value)) {
    return undefined
  }
  if (!hasShape(field, value)) {
    return field.name
  }
  if (field.type === 'array' || field.type === 'blocks') {
    return isRows(value) ? malformedRow(field, value, blocks) : undefined
  }
  if ((field.type === 'group' || field.type === 'tab') && isRecord(value)) {
    const inside = malformedField(field.flattenedFields, value, blocks)
    return inside === undefined ? undefined : `${field.name}.${inside}`
  }
  return undefined
}

/** The first field whose value could not be its own, with its place: `blocks.2.title`. */
const malformedField = (
  fields: FlattenedField[],
  data: Record<string, unknown>,
  blocks: BlockFields,
): string | undefined => {
  for (const field of fields) {
    const place = malformedValue(field, data[field.name], blocks)

    if (place !== undefined) {
      return place
    }
  }
  return undefined
}

/**
 * Refuses over the API what no form sends: an object for a date, a list for a text.
 *
 * Payload asks the rules of fields when something is put online, and not of a draft: the database would be the one to
 * refuse, as if the server were broken. Before the operation, since Payload itself reads the data from there on.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- `create` and `update` are not: the type marks the whole union
export const refuseMalformed: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const data: unknown = 'data' in args ? args.data : undefined
  const isWrite = operation === 'create' || operation === 'update' || operation === 'updateByID'

  // a body that is no JSON, or none
  if (req.payloadAPI === 'REST' && isWrite && !isRecord(data)) {
    throw tenantErrors.bodyUnreadable()
  }
  if (req.payloadAPI === 'REST' && isRecord(data)) {
    const { config } = req.payload.collections[collection.slug]
    const field = malformedField(config.flattenedFields, data, blockFieldsOf(req.payload))

    if (field !== undefined) {
      throw tenantErrors.malformed({ field })
    }
  }
  return args
}
