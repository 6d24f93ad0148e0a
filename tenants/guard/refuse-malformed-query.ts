import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'
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

/** Blocks and rich texts are kept as one value: nothing is asked of what is inside. */
const isInsideValue = (fields: FlattenedField[], path: string): boolean => {
  const [name, ...inside] = path.replace(/^version\./, '').split('.')

  return (
    inside.length > 0 &&
    fields.some((field) => field.name === name && ['blocks', 'json', 'richText'].includes(field.type))
  )
}

const isCondition = (fields: FlattenedField[], path: string, condition: unknown): boolean => {
  const isDay = fields.some(({ name, type }) => name === path && type === 'date')

  return (
    isRecord(condition) &&
    !isInsideValue(fields, path) &&
    Object.entries(condition).every(
      ([operator, value]) =>
        operators.has(operator) &&
        [value].flat().every(isScalar) &&
        (!isDay || [value].flat().every((one) => isComparable(operator, one))),
    )
  )
}

/** The first field of a query that is compared with what it could never be. */
const malformedCondition = (fields: FlattenedField[], where: unknown): string | undefined => {
  for (const [path, condition] of isRecord(where) ? Object.entries(where) : []) {
    if (/^(and|or)$/i.test(path)) {
      const inside = [condition].flat().flatMap((part) => malformedCondition(fields, part) ?? [])

      if (inside[0] !== undefined) {
        return inside[0]
      }
    } else if (!isCondition(fields, path, condition)) {
      return path
    }
  }
  return undefined
}

/** Refuses a query of the API that the database could not read: a word for a date, an object for a value. */

export const refuseMalformedQuery: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const where: unknown = 'where' in args ? args.where : undefined

  if (req.payloadAPI === 'REST' && where !== undefined) {
    const { config } = req.payload.collections[collection.slug]
    const field = malformedCondition(config.flattenedFields, where)

    if (field !== undefined) {
      throw tenantErrors.malformed({ field })
    }
  }
  return args
}
