import type { CollectionBeforeOperationHook, FlattenedField, Payload } from 'payload'
import { hasShape } from '#core/field-shape.ts'
import { isRecord } from '#core/references.ts'
import { tenantErrors } from '../errors.ts'

const isScalar = (value: unknown): boolean => !isRecord(value) && !Array.isArray(value)

/** What a date is compared with; `exists` asks a yes or a no. */
const isComparable = (operator: string, value: unknown): boolean =>
  operator === 'exists' ||
  value === null ||
  value === 'null' ||
  hasShape({ type: 'date' } as FlattenedField, value)

/** Those of places on a map, and of lists compared with lists, are for fields that we have not. */
const operators = new Set([
  'contains',
  'equals',
  'exists',
  'greater_than',
  'greater_than_equal',
  'in',
  'less_than',
  'less_than_equal',
  'like',
  'not_equals',
  'not_in',
  'not_like',
])

/** The other operators compare with one value. */
const ofLists = new Set(['in', 'not_in'])

/** Kept as one value: nothing is asked of what is inside. */
const whole = new Set<string>(['blocks', 'json', 'richText'])

type Collections = Payload['collections']

/** What is below a field: its own fields, or those of the documents that it points to. */
const fieldsBelow = (collections: Collections, field: FlattenedField): FlattenedField[] => {
  if ('flattenedFields' in field) {
    return field.flattenedFields
  }
  return 'relationTo' in field && typeof field.relationTo === 'string'
    ? collections[field.relationTo].config.flattenedFields
    : []
}

/** The fields that a path goes through: `signOff`, then `on`. A name that is none of ours ends them. */
const fieldsAlong = (
  collections: Collections,
  fields: FlattenedField[],
  [name, ...inside]: string[],
): FlattenedField[] => {
  const field = fields.find((one) => one.name === name)

  return field ? [field, ...fieldsAlong(collections, fieldsBelow(collections, field), inside)] : []
}

type Asked = { collections: Collections; fields: FlattenedField[] }

const isCondition = ({ collections, fields }: Asked, path: string, condition: unknown): boolean => {
  const names = path.replace(/^version\./, '').split('.')
  const along = fieldsAlong(collections, fields, names)
  const isInsideValue = along.slice(0, names.length - 1).some(({ type }) => whole.has(type))
  const isDay = along.length === names.length && along.at(-1)?.type === 'date'

  return (
    isRecord(condition) &&
    !isInsideValue &&
    Object.entries(condition).every(
      ([operator, value]) =>
        operators.has(operator) &&
        (isScalar(value) || (ofLists.has(operator) && [value].flat().every(isScalar))) &&
        (!isDay || [value].flat().every((one) => isComparable(operator, one))),
    )
  )
}

/** The first field of a query that is compared with what it could never be. */
const malformedCondition = (asked: Asked, where: unknown): string | undefined => {
  for (const [path, condition] of isRecord(where) ? Object.entries(where) : []) {
    if (/^(and|or)$/i.test(path)) {
      const inside = [condition].flat().flatMap((part) => malformedCondition(asked, part) ?? [])

      if (inside[0] !== undefined) {
        return inside[0]
      }
    } else if (!isCondition(asked, path, condition)) {
      return path
    }
  }
  return undefined
}

type Part = { limit?: unknown; page?: unknown }

/** Which part of a list is asked for: whole numbers, that the database can multiply. */
const malformedPart = ({ limit = 0, page = 1 }: Part): string | undefined => {
  if (!Number.isSafeInteger(limit)) {
    return 'limit'
  }
  return Number.isSafeInteger(page) && Number.isSafeInteger(Number(page) * Number(limit)) ? undefined : 'page'
}

/** Refuses a query of the API that the database could not read: a word for a date, an object for a value, half a page. */
export const refuseMalformedQuery: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  if (req.payloadAPI === 'REST') {
    const { collections } = req.payload
    const { flattenedFields: fields } = collections[collection.slug].config
    const field =
      ('where' in args ? malformedCondition({ collections, fields }, args.where) : undefined) ??
      malformedPart(args as Part)

    if (field !== undefined) {
      throw tenantErrors.malformed({ field })
    }
  }
  return args
}
