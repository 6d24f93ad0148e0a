import type { CollectionConfig } from 'payload'
import { slugs } from '#core/slugs.ts'
import { addressField, linkFields } from '../blocks/link-fields.ts'
import { label, text } from '../labels.ts'
import { siteNameField } from './site-name-field.ts'

/** How a site presents itself: logo, slogan, home page, social networks. One a site. */
export const SiteSettings: CollectionConfig = {
  admin: {
    defaultColumns: ['siteName', 'slogan', 'updatedAt'],
    group: text('groupSite'),
    useAsTitle: siteNameField.name,
  },
  disableDuplicate: true,
  fields: [
    siteNameField,
    { label: label('slogan'), maxLength: 120, name: 'slogan', type: 'text' },
    { label: label('logo'), name: 'logo', relationTo: slugs.media, type: 'upload' },
    { label: label('homePicture'), name: 'homePicture', relationTo: slugs.media, type: 'upload' },
    { label: label('homeIntro'), maxLength: 300, name: 'homeIntro', type: 'textarea' },
    {
      hasMany: true,
      label: label('highlights'),
      maxRows: 8,
      name: 'highlights',
      relationTo: slugs.pages,
      type: 'relationship',
    },
    {
      admin: { description: label('audiencesHint') },
      fields: [
        { label: label('title'), maxLength: 60, name: 'title', required: true, type: 'text' },
        {
          fields: linkFields,
          label: label('links'),
          labels: { plural: label('links'), singular: label('link') },
          maxRows: 8,
          name: 'links',
          type: 'array',
        },
      ],
      label: label('audiences'),
      labels: { plural: label('audiences'), singular: label('audience') },
      maxRows: 4,
      name: 'audiences',
      type: 'array',
    },
    {
      fields: [
        {
          fields: [
            { label: label('figureValue'), maxLength: 12, name: 'value', required: true, type: 'text' },
            { label: label('figureLabel'), maxLength: 60, name: 'label', required: true, type: 'text' },
          ],
          type: 'row',
        },
      ],
      label: label('homeFigures'),
      labels: { plural: label('homeFigures'), singular: label('figure') },
      maxRows: 6,
      name: 'figures',
      type: 'array',
    },
    {
      fields: [
        {
          fields: [
            { label: label('linkText'), name: 'text', required: true, type: 'text' },
            addressField('address', { required: true }),
          ],
          type: 'row',
        },
      ],
      label: label('socialLinks'),
      labels: { plural: label('socialLinks'), singular: label('link') },
      maxRows: 6,
      name: 'socialLinks',
      type: 'array',
    },
  ],
  indexes: [{ fields: ['tenant'], unique: true }],
  labels: { plural: label('siteSettings'), singular: label('siteSettingsSingular') },
  slug: slugs.siteSettings,
  versions: { drafts: false, maxPerDoc: 20 },
}
