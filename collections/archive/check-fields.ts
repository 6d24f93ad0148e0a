import type { FlattenedField, PayloadRequest } from 'payload'
import { hasShape, type BlockFields } from '#core/field-shape.ts'
import type { Row } from './format.ts'
import { archiveText } from './labels.ts'

export type Problem = { field: string; message: string }

type Checking = {
  blocks: BlockFields
  document: Row
  isDraft: boolean
  req: PayloadRequest
}

const optionsOf = (field: FlattenedField): string[] | undefined =>
  field.type === 'select' || field.type === 'radio'
    ? field.options.map((option) => (typeof option === 'string' ? option : option.value))
    : undefined

/** Whose own rule can be asked without the other documents, which do not exist yet. */
const ruled = new Set(['date', 'email', 'number', 'richText', 'text', 'textarea'])

/** The sentence of the field's own rule, the one that the admin panel shows: a safe address, a real SIREN… */
const ruleProblem = async (
  field: FlattenedField,
  value: unknown,
  siblingData: Row,
  { document, req }: Checking,
): Promise<string | undefined> => {
  if (!ruled.has(field.type) || !('validate' in field) || typeof field.validate !== 'function') {
    return undefined
  }
  const validate = field.validate as (value: unknown, options: unknown) => unknown
  const answer = await validate(value, {
    ...field,
    blockData: siblingData,
    collectionSlug: '',
    data: document,
    event: 'submit',
    operation: 'create',
    overrideAccess: true,
    path: [],
    preferences: { fields: {} },
    req,
    siblingData,
  })
  return answer === true ? undefined : String(answer)
}

const checkValue = async (
  field: FlattenedField,
  value: unknown,
  siblings: Row,
  place: string,
  checking: Checking,
): Promise<Problem[]> => {
  const refuse = (message: string): Problem[] => [{ field: place, message }]

  const options = optionsOf(field)

  if (!hasShape(field, value) || (options && ![value].flat().every((one) => options.includes(String(one))))) {
    return refuse(archiveText('valueWrong'))
  }
  if (field.type === 'array' || field.type === 'blocks') {
    return checkRows(field, value as Row[], place, checking)
  }
  if (field.type === 'group' || field.type === 'tab') {
    return checkFields(field.flattenedFields, value as Row, place, checking)
  }
  const message = await ruleProblem(field, value, siblings, checking)

  return message === undefined ? [] : refuse(message)
}

const checkRows = async (
  field: FlattenedField,
  rows: Row[],
  place: string,
  checking: Checking,
): Promise<Problem[]> => {
  const problems: Problem[] = []

  for (const [index, row] of rows.entries()) {
    const where = `${place}.${String(index + 1)}`
    const fields = field.type === 'array' ? field.flattenedFields : checking.blocks(field, row)

    problems.push(
      ...(fields
        ? await checkFields(fields, row, where, checking)
        : [{ field: where, message: archiveText('blockUnknown', { block: String(row.blockType) }) }]),
    )
  }
  return problems
}

/** Kept with a row without being one of its fields. */
const alwaysKnown = new Set(['blockName', 'blockType', 'createdAt', 'id', 'updatedAt'])

const isMissing = (field: FlattenedField, data: Row): boolean =>
  'required' in field && field.required === true && data[field.name] === undefined

/**
 * Compares a document of an archive with the fields of the program: what it does not know, what is missing, what is
 * not of the type, what the field’s own rule refuses.
 */
export const checkFields = async (
  fields: FlattenedField[],
  data: Row,
  place: string,
  checking: Checking,
): Promise<Problem[]> => {
  const placeOf = (name: string): string => (place === '' ? name : `${place}.${name}`)
  const stored = fields.filter(({ type }) => type !== 'join')
  const known = new Set(stored.map(({ name }) => name))
  const problems: Problem[] = Object.keys(data)
    .filter((name) => !known.has(name) && !alwaysKnown.has(name))
    .map((name) => ({ field: placeOf(name), message: archiveText('fieldUnknown') }))

  for (const field of stored) {
    const value = data[field.name]

    if (value !== undefined) {
      problems.push(...(await checkValue(field, value, data, placeOf(field.name), checking)))
    } else if (!checking.isDraft && isMissing(field, data)) {
      problems.push({ field: placeOf(field.name), message: archiveText('fieldMissing') })
    }
  }
  return problems
}
