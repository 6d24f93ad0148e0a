import type { CollectionConfig } from 'payload'
import { label } from '../../labels.ts'
import { adminGroup } from '../access-fields.ts'
import { extranetSlugs } from '../slugs.ts'
import { tellSubscribers } from './tell-subscribers.ts'

/** In characters, as the database counts them. */
export const longestMessage = 4000

/**
 * What a member wrote in a topic: plain text, never changed, taken back by its author or by those who manage the
 * extranet. Its author by id and name and not by reference: it outlives the mandate.
 */
export const SpaceMessages: CollectionConfig = {
  admin: {
    ...adminGroup,
    defaultColumns: ['text', 'person', 'topic', 'createdAt'],
    listSearchableFields: ['person', 'text'],
    useAsTitle: 'person',
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  fields: [
    { label: label('person'), name: 'person', required: true, type: 'text' },
    {
      index: true,
      label: label('topic'),
      name: 'topic',
      relationTo: extranetSlugs.topics,
      required: true,
      type: 'relationship',
    },
    { label: label('message'), maxLength: longestMessage, name: 'text', required: true, type: 'textarea' },
    { admin: { hidden: true }, index: true, name: 'userId', required: true, type: 'text' },
  ],
  hooks: { afterChange: [tellSubscribers] },
  labels: { plural: label('messages'), singular: label('message') },
  lockDocuments: false,
  slug: extranetSlugs.messages,
  versions: false,
}
