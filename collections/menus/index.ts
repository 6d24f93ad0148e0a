import type { CollectionConfig } from 'payload'
import { slugs } from '#core/slugs.ts'
import { forgetBrokenLinks } from '../broken-links/forget-broken-links.ts'
import { label, text } from '../labels.ts'
import { menuFields } from './menu-fields.ts'
import { siteNameField } from '../site-settings/site-name-field.ts'

/** The ways through a site: main menu of two levels, quick accesses, links of the footer. One a site. */
export const Menus: CollectionConfig = {
  admin: {
    defaultColumns: ['siteName', 'updatedAt'],
    group: text('groupSite'),
    useAsTitle: siteNameField.name,
  },
  disableDuplicate: true,
  fields: [siteNameField, ...menuFields],
  hooks: { afterChange: [forgetBrokenLinks] },
  indexes: [{ fields: ['tenant'], unique: true }],
  labels: { plural: label('menu'), singular: label('menu') },
  slug: slugs.menus,
  versions: { drafts: false, maxPerDoc: 20 },
}
