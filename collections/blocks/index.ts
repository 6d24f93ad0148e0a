import type { Block, BlocksField, Field } from 'payload'
import { slugs } from '#core/slugs.ts'
import { label } from '../labels.ts'
import { dropEmptyTexts } from './drop-empty-texts.ts'
import { linkFields } from './link-fields.ts'

type Key = Parameters<typeof label>[0]

const named = (key: Key): NonNullable<Block['labels']> => ({ plural: label(key), singular: label(key) })

const title: Field = { label: label('blockTitle'), name: 'title', type: 'text' }

const content: Field = { label: label('blockText'), name: 'content', required: true, type: 'richText' }

const picture: Field = {
  label: label('picture'),
  name: 'picture',
  relationTo: slugs.media,
  required: true,
  type: 'upload',
}

const caption: Field = { label: label('caption'), name: 'caption', type: 'text' }

const rows = (name: string, key: Key, rowKey: Key, fields: Field[]): Field => ({
  fields,
  label: label(key),
  labels: { plural: label(key), singular: label(rowKey) },
  maxRows: 60,
  minRows: 1,
  name,
  required: true,
  type: 'array',
})

/** What a page is composed of. Blocks are never queried into: SQLite keeps them as JSON. */
export const contentBlocks: Block[] = [
  { fields: [content], labels: named('blockText'), slug: 'text' },
  { fields: [picture, caption], labels: named('blockPicture'), slug: 'picture' },
  {
    fields: [title, rows('pictures', 'pictures', 'picture', [picture, caption])],
    labels: named('blockGallery'),
    slug: 'gallery',
  },
  {
    fields: [
      title,
      {
        hasMany: true,
        label: label('documents'),
        name: 'documents',
        relationTo: slugs.documents,
        required: true,
        type: 'relationship',
      },
    ],
    labels: named('blockDocuments'),
    slug: 'documentList',
  },
  {
    fields: [
      title,
      rows('items', 'items', 'item', [
        { label: label('itemTitle'), name: 'title', required: true, type: 'text' },
        content,
      ]),
    ],
    labels: named('blockAccordion'),
    slug: 'accordion',
  },
  {
    fields: [
      title,
      {
        defaultValue: 'information',
        label: label('tone'),
        name: 'tone',
        options: (['information', 'warning'] as const).map((value) => ({
          label: label(`tone-${value}`),
          value,
        })),
        required: true,
        type: 'select',
      },
      content,
    ],
    labels: named('blockCallout'),
    slug: 'callout',
  },
  {
    fields: [
      title,
      rows('figures', 'items', 'item', [
        {
          fields: [
            { label: label('figureValue'), name: 'value', required: true, type: 'text' },
            { label: label('figureLabel'), name: 'label', required: true, type: 'text' },
          ],
          type: 'row',
        },
      ]),
    ],
    labels: named('blockFigures'),
    slug: 'keyFigures',
  },
  {
    fields: [
      title,
      rows('links', 'links', 'link', [
        ...linkFields,
        { label: label('linkDescription'), name: 'description', type: 'text' },
      ]),
    ],
    labels: named('blockLinks'),
    slug: 'linkList',
  },
  { fields: [], labels: named('blockContact'), slug: 'contactCard' },
  { fields: [], labels: named('blockCompliance'), slug: 'complianceStatement' },
]

/** The composed body of a page, a news item or an event: an empty text is ready to be typed in. */
export const blocksField: BlocksField = {
  blockReferences: contentBlocks.map(({ slug }) => slug) as BlocksField['blockReferences'] & object,
  blocks: [],
  defaultValue: () => [{ blockType: 'text' }],
  hooks: { beforeValidate: [dropEmptyTexts] },
  label: label('blocks'),
  labels: { plural: label('blocks'), singular: label('block') },
  name: 'blocks',
  type: 'blocks',
}
