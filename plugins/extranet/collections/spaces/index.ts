import type { CollectionConfig } from 'payload'
import { giveSlug, slugField } from '#collections/publishing/slug-field.ts'
import { label } from '../../labels.ts'
import { adminGroup } from '../access-fields.ts'
import { extranetSlugs } from '../slugs.ts'
import { refuseReservedSlug } from './refuse-reserved-slug.ts'
import { refuseSpaceInUse } from './refuse-space-in-use.ts'

/** A private area of a site: for the council, the agents, a commission, the associations. */
export const Spaces: CollectionConfig = {
  admin: { ...adminGroup, defaultColumns: ['title', 'forWhom', 'updatedAt'], useAsTitle: 'title' },
  disableDuplicate: true,
  fields: [
    { label: label('spaceTitle'), name: 'title', required: true, type: 'text' },
    { admin: { description: label('forWhomHint') }, label: label('forWhom'), name: 'forWhom', type: 'text' },
    { label: label('intro'), maxLength: 600, name: 'intro', type: 'textarea' },
    slugField,
  ],
  hooks: { beforeDelete: [refuseSpaceInUse], beforeValidate: [giveSlug, refuseReservedSlug] },
  indexes: [{ fields: ['tenant', 'slug'], unique: true }],
  labels: { plural: label('spaces'), singular: label('space') },
  slug: extranetSlugs.spaces,
  versions: false,
}
