import type { Block, Field, SanitizedConfig } from 'payload'
import { fillFields, richText, words, type Data, type Link } from '#tests/support/fill-fields.ts'

type Fill = { config: Pick<SanitizedConfig, 'blocks'>; link: Link }

/** One way for a document to point to another: where, to what, and the data that does it. */
export type Pointer = {
  /** Data of the document that points to this id, with what the fields around require. */
  dataTo: (id: string, fill: Fill) => Promise<Data>
  path: string
  target: string
}

const nodesTo = (target: string, id: string): Record<string, unknown> => ({
  'a list of links': {
    children: [
      {
        children: [linkTo(target, id)],
        direction: 'ltr',
        format: '',
        indent: 0,
        type: 'listitem',
        value: 1,
        version: 1,
      },
    ],
    direction: 'ltr',
    format: '',
    indent: 0,
    listType: 'bullet',
    start: 1,
    tag: 'ul',
    type: 'list',
    version: 1,
  },
  link: linkTo(target, id),
  relationship: { format: '', relationTo: target, type: 'relationship', value: id, version: 2 },
  'relationship, populated': {
    format: '',
    relationTo: target,
    type: 'relationship',
    value: { id },
    version: 2,
  },
  upload: { fields: null, format: '', id, relationTo: target, type: 'upload', value: id, version: 3 },
})

const linkTo = (target: string, id: string): Data => ({
  children: [words('un lien')],
  direction: 'ltr',
  fields: { doc: { relationTo: target, value: id }, linkType: 'internal', newTab: false },
  format: '',
  id: crypto.randomUUID(),
  indent: 0,
  type: 'link',
  version: 3,
})

/** Pages stand for what a text links to, media for what it shows. */
const inRichText = (name: string): Pointer[] =>
  Object.keys(nodesTo('', '')).map((kind): Pointer => {
    const target = kind.includes('link') ? 'pages' : 'media'

    return {
      dataTo: (id) => Promise.resolve({ [name]: richText(nodesTo(target, id)[kind]) }),
      path: `${name} (${kind})`,
      target,
    }
  })

/** The same pointers, one level deeper: in a row, a block or a group, whose other required fields are filled. */
const within = (
  prefix: string,
  pointers: Pointer[],
  wrap: (inner: Data, fill: Fill) => Promise<Data>,
): Pointer[] =>
  pointers.map(({ dataTo, path, target }) => ({
    dataTo: async (id, fill) => wrap(await dataTo(id, fill), fill),
    path: `${prefix}.${path}`,
    target,
  }))

const blocksOf = (field: Extract<Field, { type: 'blocks' }>, config: Fill['config']): Block[] =>
  [...field.blocks, ...(field.blockReferences ?? [])].flatMap((block) =>
    typeof block === 'string' ? (config.blocks ?? []).filter(({ slug }) => slug === block) : block,
  )

const pointersInField = (field: Field, config: Fill['config'], scoped: string[]): Pointer[] => {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return [field.relationTo]
        .flat()
        .filter((target) => scoped.includes(target))
        .map((target): Pointer => {
          const valueOf = (id: string) =>
            Array.isArray(field.relationTo) ? { relationTo: target, value: id } : id
          return {
            dataTo: (id) => Promise.resolve({ [field.name]: field.hasMany ? [valueOf(id)] : valueOf(id) }),
            path: field.name,
            target,
          }
        })
    case 'richText':
      return inRichText(field.name)
    case 'array':
      return within(field.name, pointersIn(field.fields, config, scoped), async (inner, fill) => ({
        [field.name]: [{ ...(await fillFields(field.fields, fill)), ...inner }],
      }))
    case 'blocks':
      return blocksOf(field, config).flatMap((block) =>
        within(
          `${field.name}.${block.slug}`,
          pointersIn(block.fields, config, scoped),
          async (inner, fill) => ({
            [field.name]: [{ blockType: block.slug, ...(await fillFields(block.fields, fill)), ...inner }],
          }),
        ),
      )
    case 'group':
      return 'name' in field && field.name
        ? within(field.name, pointersIn(field.fields, config, scoped), async (inner, fill) => ({
            [field.name]: { ...(await fillFields(field.fields, fill)), ...inner },
          }))
        : pointersIn(field.fields, config, scoped)
    case 'row':
    case 'collapsible':
      return pointersIn(field.fields, config, scoped)
    case 'tabs':
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? within(tab.name, pointersIn(tab.fields, config, scoped), async (inner, fill) => ({
              [tab.name]: { ...(await fillFields(tab.fields, fill)), ...inner },
            }))
          : pointersIn(tab.fields, config, scoped),
      )
    default:
      return []
  }
}

/** Every way a document of these fields can point to a document of a site. */
export const pointersIn = (fields: Field[], config: Fill['config'], scoped: string[]): Pointer[] =>
  fields.flatMap((field) => pointersInField(field, config, scoped))
