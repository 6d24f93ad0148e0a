import type { CollectionConfig } from 'payload'
import { slugs } from '#core/slugs.ts'
import { nobody, platformWide, type CollectionAccess } from '../access.ts'
import { tenantLabel as label, tenantText } from '../labels.ts'

const access: CollectionAccess = {
  create: nobody,
  delete: platformWide('operate'),
  read: platformWide('operate'),
  readVersions: nobody,
  unlock: nobody,
  update: nobody,
}

/**
 * What the platform did not manage to do by itself, told to operators: written by `core/failures.ts`, taken away by the
 * next success, by an operator who has read it, or by its age.
 */
export const Failures: CollectionConfig = {
  access,
  admin: {
    defaultColumns: ['title', 'reason', 'count', 'createdAt', 'updatedAt'],
    description: tenantText('failuresHint'),
    group: tenantText('groupPlatform'),
    useAsTitle: 'title',
  },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  fields: [
    { label: label('failureTitle'), name: 'title', required: true, type: 'text' },
    { label: label('failureReason'), name: 'reason', required: true, type: 'textarea' },
    { defaultValue: 1, label: label('failureCount'), name: 'count', required: true, type: 'number' },
    {
      admin: { hidden: true },
      label: label('failureTitle'),
      name: 'key',
      required: true,
      type: 'text',
      unique: true,
    },
  ],
  labels: { plural: label('failures'), singular: label('failure') },
  lockDocuments: false,
  slug: slugs.failures,
  versions: false,
}
