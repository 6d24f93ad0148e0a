import type { CollectionConfig } from 'payload'
import { documentMimeTypes, documentTypes } from '#collections/files/accepted-types.ts'
import { privateFolder } from '#collections/files/site-files.ts'
import { refuseUnfitFile } from '#collections/files/refuse-unfit-file.ts'
import { keepOriginalName, renameToUuid } from '#collections/files/store-under-tenant.ts'
import { now } from '#core/clock.ts'
import { dayField } from '#core/fields.ts'
import { label } from '../../labels.ts'
import { accessFields, adminGroup, searchTextField } from '../access-fields.ts'
import { keepSearchText } from '../keep-search-text.ts'
import { extranetSlugs } from '../slugs.ts'
import { earlierFilesField, originalNameField } from './fields.ts'
import { keepEarlierFile } from './keep-earlier-file.ts'
import { removeFiles } from './remove-files.ts'

/** Files of a space, out of reach of any public address. A new file keeps the ones before. */
export const SpaceDocuments: CollectionConfig = {
  admin: {
    ...adminGroup,
    defaultColumns: ['title', 'space', 'audience', 'date'],
    listSearchableFields: ['title', 'originalName'],
    useAsTitle: 'title',
  },
  custom: { filesFolder: privateFolder },
  defaultSort: '-date',
  disableDuplicate: true,
  fields: [
    { label: label('title'), name: 'title', required: true, type: 'text' },
    dayField('date', label('date'), { defaultValue: () => now().toISOString(), required: true }),
    ...accessFields,
    originalNameField,
    earlierFilesField,
    searchTextField,
  ],
  hooks: {
    afterDelete: [removeFiles],
    beforeChange: [keepOriginalName, keepEarlierFile, keepSearchText],
    beforeOperation: [refuseUnfitFile(documentTypes), renameToUuid],
  },
  labels: { plural: label('documents'), singular: label('document') },
  slug: extranetSlugs.documents,
  upload: {
    filenameCompoundIndex: ['tenant', 'filename'],
    mimeTypes: documentMimeTypes,
    pasteURL: false,
  },
  versions: false,
}
