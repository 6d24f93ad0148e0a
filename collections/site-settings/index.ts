import type { CollectionConfig } from 'payload'
import { slugs } from '#core/slugs.ts'
import { addressField } from '../blocks/link-fields.ts'
import { forgetBrokenLinks } from '../broken-links/forget-broken-links.ts'
import { label, text } from '../labels.ts'
import { homeFields } from './home-fields.ts'
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
    ...homeFields,
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
  hooks: { afterChange: [forgetBrokenLinks] },
  indexes: [{ fields: ['tenant'], unique: true }],
  labels: { plural: label('siteSettings'), singular: label('siteSettingsSingular') },
  slug: slugs.siteSettings,
  versions: { drafts: false, maxPerDoc: 20 },
}
