import type { CollectionConfig, ImageSize, TextFieldSingleValidation } from 'payload'
import { isRecord } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { imageTypes, maxMegapixels } from '../files/accepted-types.ts'
import { refuseUnfitFile } from '../files/refuse-unfit-file.ts'
import { carryFiles, keepOriginalName, originalNameField, renameToUuid } from '../files/store-under-tenant.ts'
import { label, text } from '../labels.ts'
import { weighDeletedFile, weighFile } from '../quotas/media-bytes.ts'
import { refuseOverMediaQuota } from '../quotas/refuse-over-quota.ts'
import { usesBesideActions } from '../uses/beside-actions.ts'

const describedOrDecorative: TextFieldSingleValidation = (value, { siblingData }) =>
  Boolean(value?.trim()) || (isRecord(siblingData) && siblingData.isDecorative === true) || text('altMissing')

/** Both formats have no room for more rows: the drawing of a long plan is narrower, and whole. */
const maxHeight = 16_383

const size = (name: string, width: number, format: 'avif' | 'webp'): ImageSize => ({
  fit: 'inside',
  formatOptions: { format, options: format === 'avif' ? { effort: 2, quality: 50 } : { quality: 76 } },
  height: maxHeight,
  name,
  width,
  withoutEnlargement: true,
})

/** Widths that pages ask for: a phone, a column, a full width. */
export const pictureSizes = [
  size('small', 480, 'webp'),
  size('medium', 960, 'webp'),
  size('mediumAvif', 960, 'avif'),
  size('large', 1600, 'webp'),
  size('largeAvif', 1600, 'avif'),
]

/** Pictures of a site: described or declared decorative, cut around their focal point, served in modern formats. */
export const Media: CollectionConfig = {
  admin: {
    components: { edit: usesBesideActions(slugs.media) },
    defaultColumns: ['filename', 'alt', 'isDecorative', 'updatedAt'],
    group: text('groupContent'),
    listSearchableFields: ['alt', 'originalName'],
    useAsTitle: 'alt',
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  fields: [
    {
      admin: { description: label('altHint') },
      label: label('alt'),
      maxLength: 250,
      name: 'alt',
      type: 'text',
      validate: describedOrDecorative,
    },
    {
      admin: { description: label('isDecorativeHint') },
      defaultValue: false,
      label: label('isDecorative'),
      name: 'isDecorative',
      type: 'checkbox',
    },
    { label: label('credit'), maxLength: 120, name: 'credit', type: 'text' },
    {
      admin: { readOnly: true },
      defaultValue: false,
      label: label('isIllustration'),
      name: 'isIllustration',
      type: 'checkbox',
    },
    originalNameField,
  ],
  hooks: {
    afterChange: [carryFiles, weighFile],
    afterDelete: [weighDeletedFile],
    beforeChange: [refuseOverMediaQuota, keepOriginalName],
    beforeOperation: [refuseUnfitFile(imageTypes), renameToUuid],
  },
  labels: { plural: label('media'), singular: label('mediaSingular') },
  slug: slugs.media,
  trash: true,
  upload: {
    adminThumbnail: 'small',
    constructorOptions: { limitInputPixels: maxMegapixels * 1_000_000 },
    crop: true,
    displayPreview: true,
    filenameCompoundIndex: ['tenant', 'filename'],
    focalPoint: true,
    formatOptions: undefined,
    imageSizes: pictureSizes,
    mimeTypes: [...new Set(Object.values(imageTypes))],
    pasteURL: false,
  },
  versions: false,
}
