import type { BlocksField, CollectionConfig } from 'payload'
import { blocksField } from '#collections/blocks/index.ts'
import { giveSlug, slugField } from '#collections/publishing/slug-field.ts'
import { label } from '../../labels.ts'
import { accessFields, adminGroup, searchTextField } from '../access-fields.ts'
import { keepSearchText } from '../keep-search-text.ts'
import { extranetSlugs } from '../slugs.ts'

/** Blocks without picture nor public document: those have an address that everyone may open. */
const privateBlocks = ['text', 'accordion', 'callout', 'keyFigures', 'linkList'] as const

/** What is written for the members of a space. Read as soon as it is saved. */
export const SpacePages: CollectionConfig = {
  admin: { ...adminGroup, defaultColumns: ['title', 'space', 'audience', 'updatedAt'], useAsTitle: 'title' },
  disableDuplicate: true,
  fields: [
    { label: label('title'), name: 'title', required: true, type: 'text' },
    ...accessFields,
    { ...blocksField, blockReferences: [...privateBlocks] as BlocksField['blockReferences'] & object },
    slugField,
    searchTextField,
  ],
  hooks: { beforeChange: [keepSearchText], beforeValidate: [giveSlug] },
  indexes: [{ fields: ['tenant', 'slug'], unique: true }],
  labels: { plural: label('pages'), singular: label('page') },
  slug: extranetSlugs.pages,
  versions: { drafts: false, maxPerDoc: 20 },
}
