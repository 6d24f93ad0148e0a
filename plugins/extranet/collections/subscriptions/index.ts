import type { CollectionConfig } from 'payload'
import { label } from '../../labels.ts'
import { extranetSlugs } from '../slugs.ts'

/**
 * Who asked to be told by mail of what is written in a topic: one row a person and a topic, written by the person
 * alone. Nobody browses them.
 */
export const SpaceSubscriptions: CollectionConfig = {
  admin: { hidden: true },
  disableDuplicate: true,
  fields: [
    {
      index: true,
      label: label('topic'),
      name: 'topic',
      relationTo: extranetSlugs.topics,
      required: true,
      type: 'relationship',
    },
    { name: 'userId', required: true, type: 'text' },
    // what was written before is known to the person
    { index: true, name: 'readAt', required: true, type: 'date' },
    // the one mail that waits for the person to come back
    { name: 'mailedAt', type: 'date' },
  ],
  indexes: [{ fields: ['tenant', 'userId', 'topic'], unique: true }],
  labels: { plural: label('subscriptions'), singular: label('subscription') },
  lockDocuments: false,
  slug: extranetSlugs.subscriptions,
  timestamps: false,
  versions: false,
}
