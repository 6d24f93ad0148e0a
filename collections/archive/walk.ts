import type { FlattenedField } from 'payload'
import type { BlockFields } from '#core/field-shape.ts'
import { isRecord } from '#core/references.ts'
import type { Reference } from '#tenants/guard/references.ts'
import { idOf } from '#core/references.ts'
import type { Row } from './format.ts'

type MapRow = (row: Row) => Row

const mapField = (field: FlattenedField, value: unknown, change: MapRow, blocks: BlockFields): unknown => {
  switch (field.type) {
    case 'array':
      return Array.isArray(value)
        ? value
            .filter(isRecord)
            .map((row) => change(mapRows(field.flattenedFields, row, change, blocks) as Row))
        : value
    case 'blocks':
      return Array.isArray(value)
        ? value
            .filter(isRecord)
            .map((row) => change(mapRows(blocks(field, row) ?? [], row, change, blocks) as Row))
        : value
    case 'group':
    case 'tab':
      return mapRows(field.flattenedFields, value, change, blocks)
    default:
      return value
  }
}

/** Changes every row of arrays and blocks of a document, the inner ones first. Rich text is left as it is. */
export const mapRows = (
  fields: FlattenedField[],
  data: unknown,
  change: MapRow,
  blocks: BlockFields,
): unknown =>
  isRecord(data)
    ? {
        ...data,
        ...Object.fromEntries(
          fields
            .filter(({ name }) => name in data)
            .map((field) => [field.name, mapField(field, data[field.name], change, blocks)]),
        ),
      }
    : data

/** References that the database itself checks: those of its columns, not those inside blocks and texts. */
export const columnReferences = (fields: FlattenedField[], data: unknown): Reference[] =>
  isRecord(data)
    ? fields.flatMap((field): Reference[] => {
        const value = data[field.name]

        switch (field.type) {
          case 'relationship':
          case 'upload':
            return [value].flat().flatMap((item: unknown) => {
              const id = idOf(isRecord(item) && 'relationTo' in item ? item.value : item)
              return id === undefined ? [] : [{ collection: String(field.relationTo), id }]
            })
          case 'array':
            return Array.isArray(value)
              ? value.flatMap((row) => columnReferences(field.flattenedFields, row))
              : []
          case 'group':
          case 'tab':
            return columnReferences(field.flattenedFields, value)
          default:
            return []
        }
      })
    : []
