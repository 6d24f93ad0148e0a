import type { Block, Field, SanitizedConfig } from 'payload'
import { idOf, isRecord } from '#core/references.ts'

/** A pointer found in a document: to which collection, to which document. */
export type Reference = { collection: string; id: string }

type Blocks = Pick<SanitizedConfig, 'blocks'>

type Polymorphic = { relationTo: string; value: unknown }

const isPolymorphic = (value: unknown): value is Polymorphic =>
  isRecord(value) && typeof value.relationTo === 'string' && 'value' in value

/** No document has this id: what is neither an id nor empty is refused as a pointer to nothing. */
const unreadable = ''

/**
 * Only the field says to which collection it points: a value that names its own is believed where the field has
 * several, and nowhere else.
 */
const pointersOf = (relationTo: string | string[], value: unknown): Reference[] =>
  (Array.isArray(value) ? value : [value])
    .filter((item: unknown) => item !== undefined && item !== null && item !== '')
    .map((item: unknown): Reference => {
      if (typeof relationTo === 'string') {
        const id = isRecord(item) && 'relationTo' in item ? undefined : idOf(item)
        return { collection: relationTo, id: id ?? unreadable }
      }
      return isPolymorphic(item) && relationTo.includes(item.relationTo)
        ? { collection: item.relationTo, id: idOf(item.value) ?? unreadable }
        : { collection: relationTo[0] ?? '', id: unreadable }
    })

/** Every `{ relationTo, value }` of a rich text, wherever a node keeps it: uploads, relationships, internal links. */
const pointersInRichText = (node: unknown): Reference[] => {
  if (Array.isArray(node)) {
    return node.flatMap(pointersInRichText)
  }
  if (!isRecord(node)) {
    return []
  }
  return [
    ...(isPolymorphic(node) ? pointersOf([node.relationTo], node) : []),
    ...Object.values(node).flatMap(pointersInRichText),
  ]
}

const blockOf = (candidates: (Block | string)[], config: Blocks, slug: unknown): Block | undefined =>
  candidates
    .map((candidate) =>
      typeof candidate === 'string' ? config.blocks?.find((block) => block.slug === candidate) : candidate,
    )
    .find((block) => block?.slug === slug)

const pointersInField = (field: Field, siblings: Record<string, unknown>, config: Blocks): Reference[] => {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return pointersOf(field.relationTo, siblings[field.name])
    case 'richText':
      return pointersInRichText(siblings[field.name])
    case 'array': {
      const rows = siblings[field.name]
      return Array.isArray(rows) ? rows.flatMap((row) => referencesIn(field.fields, row, config)) : []
    }
    case 'blocks': {
      const rows = siblings[field.name]
      const candidates = [...field.blocks, ...(field.blockReferences ?? [])]
      return Array.isArray(rows)
        ? rows.flatMap((row: unknown) =>
            isRecord(row)
              ? referencesIn(blockOf(candidates, config, row.blockType)?.fields ?? [], row, config)
              : [],
          )
        : []
    }
    case 'group':
      return referencesIn(field.fields, 'name' in field ? siblings[field.name] : siblings, config)
    case 'tabs':
      return field.tabs.flatMap((tab) =>
        referencesIn(tab.fields, 'name' in tab ? siblings[tab.name] : siblings, config),
      )
    case 'row':
    case 'collapsible':
      return referencesIn(field.fields, siblings, config)
    default:
      return []
  }
}

/**
 * Every reference that a document makes, through every kind of field: relationship, upload, rich text, blocks,
 * arrays, groups and tabs. The tenancy guard asks each of them whose it is.
 */
export const referencesIn = (fields: Field[], data: unknown, config: Blocks): Reference[] =>
  isRecord(data) ? fields.flatMap((field) => pointersInField(field, data, config)) : []
