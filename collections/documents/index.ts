import type { CollectionConfig } from 'payload'
import { now } from '#core/clock.ts'
import { dayField } from '#core/fields.ts'
import { slugs } from '#core/slugs.ts'
import { documentMimeTypes, documentTypes } from '../files/accepted-types.ts'
import { refuseUnfitFile } from '../files/refuse-unfit-file.ts'
import { carryFiles, keepOriginalName, originalNameField, renameToUuid } from '../files/store-under-tenant.ts'
import { label, text } from '../labels.ts'
import { giveSlug, slugField } from '../publishing/slug-field.ts'
import { weighDeletedFile, weighFile } from '../quotas/media-bytes.ts'
import { refuseOverMediaQuota } from '../quotas/refuse-over-quota.ts'
import { indexPublished, unindexDeleted, type Describe } from '../search-entries/index-published.ts'
import { usesBesideActions } from '../uses/beside-actions.ts'

export const documentCategories = [
  'compte-rendu',
  'deliberation',
  'bulletin',
  'formulaire',
  'urbanisme',
] as const

const describe: Describe = (document) => ({
  category: document.category ?? undefined,
  date: document.date,
  path: `/documents/${String(document.slug)}`,
  text: '',
  title: document.title,
})

/** Files to download. Replacing the file keeps the address: what was printed or linked still works. */
export const Documents: CollectionConfig = {
  admin: {
    components: { edit: usesBesideActions(slugs.documents) },
    defaultColumns: ['title', 'category', 'date', 'updatedAt'],
    group: text('groupContent'),
    listSearchableFields: ['title', 'originalName'],
    useAsTitle: 'title',
  },
  custom: { describe },
  defaultSort: '-date',
  disableDuplicate: true,
  fields: [
    { label: label('title'), name: 'title', required: true, type: 'text' },
    {
      label: label('category'),
      name: 'category',
      options: documentCategories.map((value) => ({ label: label(`category-${value}`), value })),
      type: 'select',
    },
    dayField('date', label('date'), {
      defaultValue: () => now().toISOString(),
      index: true,
      required: true,
    }),
    slugField,
    originalNameField,
  ],
  hooks: {
    afterChange: [carryFiles, weighFile, indexPublished(describe)],
    afterDelete: [unindexDeleted, weighDeletedFile],
    beforeChange: [refuseOverMediaQuota, keepOriginalName],
    beforeOperation: [refuseUnfitFile(documentTypes), renameToUuid],
    beforeValidate: [giveSlug],
  },
  indexes: [
    { fields: ['tenant', 'slug'], unique: true },
    { fields: ['tenant', 'deletedAt', 'date'] },
    { fields: ['tenant', 'deletedAt', 'category'] },
  ],
  labels: { plural: label('documents'), singular: label('document') },
  slug: slugs.documents,
  trash: true,
  upload: {
    filenameCompoundIndex: ['tenant', 'filename'],
    mimeTypes: documentMimeTypes,
    pasteURL: false,
  },
  versions: false,
}
