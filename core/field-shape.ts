import type { FlattenedBlock, FlattenedField, Payload } from 'payload'
import { isRecord } from './references.ts'

export type BlockFields = (
  field: FlattenedField,
  row: Record<string, unknown>,
) => FlattenedField[] | undefined

/** Finds the fields of a row of blocks by its type. `undefined`: the program has no such block. */
export const blockFieldsOf =
  ({ blocks }: Pick<Payload, 'blocks'>): BlockFields =>
  (field, row) => {
    if (field.type !== 'blocks') {
      return undefined
    }
    const candidates = [...(field.blockReferences ?? []), ...field.blocks]
    const found = candidates
      .map((block): FlattenedBlock | undefined =>
        typeof block === 'string' ? blocks[block as keyof typeof blocks] : block,
      )
      .find((block) => block?.slug === row.blockType)

    return found?.flattenedFields
  }

const isText = (value: unknown): boolean => typeof value === 'string'

/** What no keyboard types, and no line holds. */
const control = /[\u0000-\u0008\n-\u001f\u007f]/

/** One line: what is written of it in a calendar, a mail or a header stays on it. */
const isLine = (value: unknown): boolean => typeof value === 'string' && !control.test(value)

/** The day that a date says in figures, before its hour. */
const writtenDay = /^\d{4}-\d\d-\d\d/

/** JavaScript takes the 31st of February for the 3rd of March. */
const isDayOfCalendar = (text: string): boolean => {
  const day = writtenDay.exec(text)?.[0]
  const moment = new Date(`${day ?? ''}T00:00:00Z`)

  return day === undefined || (!Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day))
}

/** In a year of four figures, wherever it is read: nobody writes others, and calendars cannot. */
const isDate = (value: unknown): boolean => {
  const moment = new Date(isText(value) ? String(value) : Number.NaN)
  const year = moment.getUTCFullYear()

  return year > 0 && year < 9999 && isDayOfCalendar(String(value))
}

/** One that a database gives back as it took it. */
const isNumber = (value: unknown): boolean =>
  Number.isFinite(value) && Math.abs(Number(value)) <= Number.MAX_SAFE_INTEGER

/** An id, alone, with its collection where there are several, or in the document that was read at its place. */
const isReference = (value: unknown): boolean =>
  isText(value) ||
  (isRecord(value) && (isText(value.id) || (isText(value.relationTo) && isReference(value.value))))

const isOptionalText = (value: unknown): boolean => value === undefined || value === null || isText(value)

const isLinkTarget = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (isRecord(value) && isText(value.relationTo) && isReference(value.value))

const isPointer = (node: Record<string, unknown>): boolean =>
  isText(node.relationTo) && isReference(node.value)

const isLink = ({ fields }: Record<string, unknown>): boolean =>
  isRecord(fields) && isOptionalText(fields.url) && isLinkTarget(fields.doc)

const isAny = (): boolean => true

/** Nodes that our editor writes, and what it needs of each to read it again. A map, where `__proto__` is no type. */
const nodes = new Map<unknown, (node: Record<string, unknown>) => boolean>([
  ['autolink', isLink],
  ['heading', ({ tag }) => isText(tag)],
  ['horizontalrule', isAny],
  ['linebreak', isAny],
  ['link', isLink],
  ['list', ({ listType, tag }) => isOptionalText(listType) && isOptionalText(tag)],
  ['listitem', isAny],
  ['paragraph', isAny],
  ['quote', isAny],
  ['relationship', isPointer],
  ['root', isAny],
  ['tab', isAny],
  ['text', ({ text }) => isText(text)],
  ['upload', isPointer],
])

const childless = new Set<unknown>(['horizontalrule', 'linebreak', 'relationship', 'tab', 'text', 'upload'])

const isNode = (value: unknown): boolean =>
  isRecord(value) &&
  nodes.get(value.type)?.(value) === true &&
  (childless.has(value.type) || (Array.isArray(value.children) && value.children.every(isNode)))

/** What one value of a field looks like. A type that is not here takes anything. */
const shapes: Partial<Record<FlattenedField['type'], (value: unknown) => boolean>> = {
  array: isRecord,
  blocks: isRecord,
  checkbox: (value) => typeof value === 'boolean',
  code: isText,
  date: isDate,
  email: isLine,
  group: isRecord,
  number: isNumber,
  radio: isText,
  relationship: isReference,
  richText: (value) => isRecord(value) && isNode(value.root),
  select: isText,
  tab: isRecord,
  text: isLine,
  textarea: isText,
  upload: isReference,
}

const isList = (field: FlattenedField): boolean =>
  field.type === 'array' || field.type === 'blocks' || ('hasMany' in field && field.hasMany === true)

/** Tells whether a value could be the field's at all, before any rule: a date is a date, a list is a list. */
export const hasShape = (field: FlattenedField, value: unknown): boolean => {
  const shape = shapes[field.type]

  if (!shape) {
    return true
  }
  return isList(field) ? Array.isArray(value) && value.every(shape) : shape(value)
}
