import type { Field } from 'payload'
import { linkFields } from '../blocks/link-fields.ts'
import { label } from '../labels.ts'

/** The ways through a site: main menu of two levels, quick accesses, links of the footer. */
export const menuFields: Field[] = [
  {
    fields: [
      ...linkFields,
      {
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
    admin: { description: label('quickLinksHint') },
    fields: linkFields,
    label: label('quickLinks'),
    labels: { plural: label('quickLinks'), singular: label('link') },
    maxRows: 8,
    name: 'quick',
    type: 'array',
  },
  {
    fields: linkFields,
    label: label('footerMenu'),
    labels: { plural: label('footerMenu'), singular: label('link') },
    maxRows: 12,
    name: 'footer',
    type: 'array',
  },
]
