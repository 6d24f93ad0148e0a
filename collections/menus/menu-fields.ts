import type { ArrayField, Field } from 'payload'
import { linkFields } from '../blocks/link-fields.ts'
import { label } from '../labels.ts'

/** Closed, a row is one line: six entries fit on a screen. */
const rowAdmin: ArrayField['admin'] = {
  components: { RowLabel: '/collections/menus/admin/link-row-label.tsx#LinkRowLabel' },
  initCollapsed: true,
}

/** The ways through a site: main menu of two levels, quick accesses, links of the footer. */
export const menuFields: Field[] = [
  {
    admin: rowAdmin,
    fields: [
      ...linkFields,
      {
        admin: rowAdmin,
        fields: linkFields,
        label: label('menuChildren'),
        labels: { plural: label('menuChildren'), singular: label('menuChild') },
        maxRows: 20,
        name: 'children',
        type: 'array',
      },
    ],
    label: label('mainMenu'),
    labels: { plural: label('mainMenu'), singular: label('menuItem') },
    maxRows: 9,
    name: 'main',
    type: 'array',
  },
  {
    admin: { ...rowAdmin, description: label('quickLinksHint') },
    fields: linkFields,
    label: label('quickLinks'),
    labels: { plural: label('quickLinks'), singular: label('link') },
    maxRows: 8,
    name: 'quick',
    type: 'array',
  },
  {
    admin: rowAdmin,
    fields: linkFields,
    label: label('footerMenu'),
    labels: { plural: label('footerMenu'), singular: label('link') },
    maxRows: 12,
    name: 'footer',
    type: 'array',
  },
]
