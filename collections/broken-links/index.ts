import type { CollectionConfig } from 'payload'
import { slugs } from '#core/slugs.ts'
import { label, text } from '../labels.ts'
import { faults } from './faults.ts'

/**
 * Links of what a site has online that lead nowhere, one row a link. Written by the night: the dashboard shows them to
 * who writes on the site, the operator’s board counts them.
 */
export const BrokenLinks: CollectionConfig = {
  admin: { group: text('groupSystem'), hidden: true, useAsTitle: 'words' },
  fields: [
    { label: label('documentCollection'), name: 'documentCollection', required: true, type: 'text' },
    { index: true, label: label('documentId'), name: 'documentId', required: true, type: 'text' },
    { label: label('title'), name: 'documentTitle', type: 'text' },
    { label: label('linkText'), name: 'words', type: 'text' },
    { index: true, label: label('linkAddress'), name: 'address', required: true, type: 'text' },
    {
      label: label('linkFault'),
      name: 'fault',
      options: faults.map((value) => ({ label: label(`linkFault-${value}`), value })),
      required: true,
      type: 'select',
    },
    // an address outside may fail one night: nobody is told before the second
    { label: label('isConfirmed'), name: 'isConfirmed', required: true, type: 'checkbox' },
  ],
  indexes: [{ fields: ['tenant', 'isConfirmed'] }],
  labels: { plural: label('brokenLinks'), singular: label('brokenLink') },
  lockDocuments: false,
  slug: slugs.brokenLinks,
  versions: false,
}
