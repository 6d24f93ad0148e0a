import type { CollectionConfig } from 'payload'
import { slugs } from '#core/slugs.ts'
import { addressField } from '../blocks/link-fields.ts'
import { label, text } from '../labels.ts'
import { normalizeFrom } from './normalize-from.ts'
import { refuseUseless } from './refuse-useless.ts'

/** Old addresses of a site and where they lead now. */
export const Redirects: CollectionConfig = {
  admin: {
    defaultColumns: ['from', 'to', 'updatedAt'],
    group: text('groupSite'),
    listSearchableFields: ['from', 'to'],
    useAsTitle: 'from',
  },
  defaultSort: 'from',
  // a copy would have the same old address, which is one only
  disableDuplicate: true,
  fields: [
    {
      admin: { description: label('pathFromHint') },
      index: true,
      label: label('pathFrom'),
      name: 'from',
      required: true,
      type: 'text',
    },
    addressField('to', { label: label('pathTo'), required: true }),
    { admin: { hidden: true }, index: true, label: label('documentId'), name: 'documentId', type: 'text' },
    { defaultValue: true, label: label('isPermanent'), name: 'isPermanent', type: 'checkbox' },
  ],
  hooks: { beforeChange: [refuseUseless], beforeValidate: [normalizeFrom] },
  indexes: [{ fields: ['tenant', 'from'], unique: true }],
  labels: { plural: label('redirects'), singular: label('redirect') },
  lockDocuments: false,
  slug: slugs.redirects,
  versions: false,
}
