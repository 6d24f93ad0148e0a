import type { Field, SanitizedConfig } from 'payload'
import { isRecord } from '#core/references.ts'
import { unique } from './unique.ts'

export type Data = Record<string, unknown>

/** Gives the id of a document of the same site, made when there is none yet. */
export type Link = (collection: string) => Promise<string>

type Fill = {
  config: Pick<SanitizedConfig, 'blocks'>
  /** Also what no rule requires. */
  isWhole?: boolean
  link: Link
}

/** A rich text of one paragraph around some nodes. */
export const richText = (...children: unknown[]): Data => ({
  root: {
    children: [{ children, direction: 'ltr', format: '', indent: 0, type: 'paragraph', version: 1 }],
    direction: 'ltr',
    format: '',
    indent: 0,
    type: 'root',
    version: 1,
  },
})

export const words = (text: string): Data => ({
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
  type: 'text',
  version: 1,
})

/** Texts tried in turn until the field takes one. */
const candidates = (): string[] => [
  unique('texte'),
  `/${unique('adresse')}`,
  `https://${unique('exemple')}.fr`,
  '09:00',
  '40088',
  '05 58 00 00 00',
]

const passes = (field: Field, value: string): boolean => {
  if (!('validate' in field) || typeof field.validate !== 'function') {
    return true
  }
  try {
    const validate = field.validate as (value: unknown, options: unknown) => unknown
    return validate(value, { data: {}, req: { payload: {}, t: String }, siblingData: {}, ...field }) === true
  } catch {
    return false
  }
}

const optionOf = (option: unknown): unknown => (isRecord(option) ? option.value : option)

const many = (field: { hasMany?: boolean }, value: unknown): unknown => (field.hasMany ? [value] : value)

const targetOf = (relationTo: string | string[]): string => [relationTo].flat()[0] ?? ''

const valueOf = async (field: Field, fill: Fill): Promise<unknown> => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'code':
      return many(
        field as { hasMany?: boolean },
        candidates().find((text) => passes(field, text)),
      )
    case 'email':
      return `${unique('contact')}@exemple.fr`
    case 'number':
      return field.min ?? 1
    case 'checkbox':
      return true
    case 'date':
      return new Date().toISOString()
    case 'select':
    case 'radio':
      return many(field as { hasMany?: boolean }, optionOf(field.options[0]))
    case 'json':
      return {}
    case 'point':
      return [-1.05, 43.71]
    case 'richText':
      return richText(words(unique('Texte')))
    case 'relationship':
    case 'upload': {
      const id = await fill.link(targetOf(field.relationTo))
      return many(
        field,
        Array.isArray(field.relationTo) ? { relationTo: targetOf(field.relationTo), value: id } : id,
      )
    }
    case 'array':
      return [await fillFields(field.fields, fill)]
    default:
      return undefined
  }
}

const fillField = async (field: Field, fill: Fill): Promise<Data> => {
  switch (field.type) {
    case 'tabs': {
      const tabs = await Promise.all(
        field.tabs.map(async (tab) => {
          const inside = await fillFields(tab.fields, fill)
          return 'name' in tab && tab.name ? { [tab.name]: inside } : inside
        }),
      )
      return Object.assign({}, ...tabs) as Data
    }
    case 'row':
    case 'collapsible':
      return fillFields(field.fields, fill)
    case 'group': {
      const inside = await fillFields(field.fields, fill)
      return 'name' in field && field.name ? { [field.name]: inside } : inside
    }
    case 'blocks':
      // its default is an empty text, ready to be typed in, that publication refuses
      return {
        [field.name]: fill.isWhole ? [{ blockType: 'embed', id: unique('bloc'), title: 'L’été' }] : [],
      }
    default:
      return 'name' in field && (fill.isWhole || ('required' in field && field.required))
        ? { [field.name]: await valueOf(field, fill) }
        : {}
  }
}

/** Fills what a list of fields requires, and nothing else unless it is to be whole. */
export const fillFields = async (fields: Field[], fill: Fill): Promise<Data> => {
  const parts = await Promise.all(fields.map((field) => fillField(field, fill)))
  return Object.assign({}, ...parts) as Data
}

/** A link of a rich text to a page of the site. */
export const linkTo = (id: string, text: string) => ({
  children: [words(text)],
  direction: 'ltr',
  fields: { doc: { relationTo: 'pages', value: id }, linkType: 'internal', newTab: false, url: '' },
  format: '',
  id: 'a-link',
  indent: 0,
  type: 'link',
  version: 3,
})
