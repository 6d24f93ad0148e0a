import type { CollectionConfig, Field } from 'payload'
import { slugs } from '#core/slugs.ts'
import { blocksField } from '../blocks/index.ts'
import { forgetBrokenLinks, forgetBrokenLinksOfDeleted } from '../broken-links/forget-broken-links.ts'
import { label, text } from '../labels.ts'
import { ownPreviewLink } from '../preview/preview-link.ts'
import {
  indexPublished,
  unindexDeleted,
  type AfterMove,
  type Describe,
} from '../search-entries/index-published.ts'
import { usesBesideActions } from '../uses/beside-actions.ts'
import { firstPublishedAtField, stampFirstPublication } from './first-published-at.ts'
import { keepLock, lockSeconds } from './keep-lock.ts'
import { giveSlugBelow, slugField, type AddressAbove } from './slug-field.ts'
import { drafts } from './versions.ts'

type Content = {
  /** In a tree: what an address begins with. Without it, slugs are unique on the site. */
  addressAbove?: AddressAbove
  admin?: CollectionConfig['admin']
  afterDelete?: NonNullable<CollectionConfig['hooks']>['afterDelete']
  afterMove?: AfterMove
  defaultSort: string
  describe: Describe
  /** What this type has besides title, lead, picture and blocks. */
  fields: Field[]
  beforeChange?: NonNullable<CollectionConfig['hooks']>['beforeChange']
  indexes?: CollectionConfig['indexes']
  labels: CollectionConfig['labels']
  slug: string
}

const common: Field[] = [
  { label: label('title'), name: 'title', required: true, type: 'text' },
  {
    admin: { description: label('leadHint') },
    label: label('lead'),
    maxLength: 400,
    name: 'lead',
    type: 'textarea',
  },
  { label: label('picture'), name: 'picture', relationTo: slugs.media, type: 'upload' },
]

/** What a list of a site is read by: a site of thirty years answers as fast as a new one. */
export const listIndex = (sorting: string): NonNullable<CollectionConfig['indexes']>[number] => ({
  fields: ['tenant', '_status', 'deletedAt', sorting],
})

/**
 * What pages, news and events share: a title and an address, a body of blocks, drafts with a schedule, the trash, a
 * row in the index while they are online.
 */
export const publishedContent = ({
  addressAbove,
  admin,
  afterDelete,
  afterMove,
  beforeChange,
  defaultSort,
  describe,
  fields,
  indexes,
  labels,
  slug,
}: Content): CollectionConfig => ({
  admin: {
    components: {
      edit: {
        beforeDocumentControls: [
          '/collections/publishing/follow-saves.tsx#FollowSaves',
          ...(usesBesideActions(slug).beforeDocumentControls ?? []),
        ],
      },
    },
    defaultColumns: ['title', '_status', 'updatedAt'],
    group: text('groupContent'),
    listSearchableFields: ['title'],
    livePreview: {
      breakpoints: [
        { height: 844, label: text('phone'), name: 'phone', width: 390 },
        { height: 1000, label: text('screen'), name: 'screen', width: 1280 },
      ],
      url: ({ data, req }) => ownPreviewLink(req, slug, data),
    },
    preview: (doc, { req }) => ownPreviewLink(req, slug, doc),
    useAsTitle: 'title',
    ...admin,
  },
  custom: { describe },
  defaultSort,
  fields: [...common, ...fields, blocksField, slugField, firstPublishedAtField],
  hooks: {
    afterChange: [indexPublished(describe, afterMove), forgetBrokenLinks, keepLock],
    afterDelete: [unindexDeleted, forgetBrokenLinksOfDeleted, ...(afterDelete ?? [])],
    beforeChange: [stampFirstPublication, ...(beforeChange ?? [])],
    beforeValidate: [giveSlugBelow(addressAbove)],
  },
  indexes: [{ fields: ['tenant', addressAbove ? 'path' : 'slug'], unique: true }, ...(indexes ?? [])],
  labels,
  lockDocuments: { duration: lockSeconds },
  slug,
  trash: true,
  versions: drafts,
})
