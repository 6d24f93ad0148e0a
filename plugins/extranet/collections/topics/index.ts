import type { CollectionConfig } from 'payload'
import { label } from '../../labels.ts'
import { accessFields, adminGroup, searchTextField } from '../access-fields.ts'
import { keepSearchText } from '../keep-search-text.ts'
import { extranetSlugs } from '../slugs.ts'
import { removeDiscussion } from './remove-discussion.ts'

/** What the members of a space talk about. Who may read it may write in it, until it is closed. */
export const SpaceTopics: CollectionConfig = {
  admin: { ...adminGroup, defaultColumns: ['title', 'space', 'audience', 'isClosed'], useAsTitle: 'title' },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  fields: [
    { label: label('title'), maxLength: 200, name: 'title', required: true, type: 'text' },
    {
      admin: { description: label('isClosedHint') },
      defaultValue: false,
      label: label('isClosed'),
      name: 'isClosed',
      type: 'checkbox',
    },
    ...accessFields,
    searchTextField,
  ],
  hooks: { beforeChange: [keepSearchText], beforeDelete: [removeDiscussion] },
  labels: { plural: label('topics'), singular: label('topic') },
  slug: extranetSlugs.topics,
  versions: false,
}
