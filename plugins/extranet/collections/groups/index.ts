import type { CollectionConfig } from 'payload'
import { label } from '../../labels.ts'
import { adminGroup } from '../access-fields.ts'
import { extranetSlugs } from '../slugs.ts'

/** A named group of members of a site: the bureau, the finance commission. */
export const SpaceGroups: CollectionConfig = {
  admin: { ...adminGroup, defaultColumns: ['name', 'updatedAt'], useAsTitle: 'name' },
  disableDuplicate: true,
  fields: [{ label: label('groupName'), name: 'name', required: true, type: 'text' }],
  indexes: [{ fields: ['tenant', 'name'], unique: true }],
  labels: { plural: label('memberGroups'), singular: label('memberGroup') },
  slug: extranetSlugs.groups,
  versions: false,
}
