import type { CollectionConfig } from 'payload'
import { label } from '../../labels.ts'
import { adminGroup } from '../access-fields.ts'
import { extranetSlugs } from '../slugs.ts'

export const receiptKinds = ['sent', 'reminded', 'read', 'downloaded', 'acknowledged'] as const

export type ReceiptKind = (typeof receiptKinds)[number]

export const presences = ['yes', 'no', 'proxy'] as const

export type Presence = (typeof presences)[number]

/**
 * Who was sent, read, downloaded or acknowledged what, when. Written by the system, one row for a person, a thing and an act; by
 * ids and names and not by references, because a receipt outlives the member and the document.
 */
export const SpaceReceipts: CollectionConfig = {
  admin: {
    ...adminGroup,
    defaultColumns: ['person', 'kind', 'itemTitle', 'at', 'presence'],
    useAsTitle: 'itemTitle',
  },
  defaultSort: '-at',
  disableDuplicate: true,
  fields: [
    { label: label('person'), name: 'person', required: true, type: 'text' },
    {
      label: label('kind'),
      name: 'kind',
      options: receiptKinds.map((value) => ({ label: label(`kind-${value}`), value })),
      required: true,
      type: 'select',
    },
    { label: label('itemTitle'), name: 'itemTitle', required: true, type: 'text' },
    { label: label('at'), name: 'at', required: true, type: 'date' },
    {
      label: label('presence'),
      name: 'presence',
      options: presences.map((value) => ({ label: label(`presence-${value}`), value })),
      type: 'select',
    },
    { label: label('proxyTo'), name: 'proxyTo', type: 'text' },
    { admin: { hidden: true }, name: 'itemCollection', required: true, type: 'text' },
    { admin: { hidden: true }, index: true, name: 'itemId', required: true, type: 'text' },
    { admin: { hidden: true }, index: true, name: 'userId', required: true, type: 'text' },
  ],
  indexes: [{ fields: ['tenant', 'userId', 'itemId', 'kind'], unique: true }],
  labels: { plural: label('receipts'), singular: label('receipt') },
  lockDocuments: false,
  slug: extranetSlugs.receipts,
  timestamps: false,
  versions: false,
}
