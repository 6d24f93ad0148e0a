import type { CollectionConfig, Where } from 'payload'
import { isRecord } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { label, text } from '../labels.ts'
import { plainTextOf } from '../publishing/plain-text.ts'
import { publishedContent } from '../publishing/published-content.ts'
import { refuseOverPageQuota } from '../quotas/refuse-over-quota.ts'
import { addressAbove, givePath } from './give-path.ts'
import { movePathsBelow } from './move-paths-below.ts'
import { releasePagesBelow } from './release-pages-below.ts'

/** The card draws the telephone and the hours of the site: no word of them is in the page. */
const hasContactCard = (blocks: unknown): boolean =>
  Array.isArray(blocks) && blocks.some((block) => isRecord(block) && block.blockType === 'contactCard')

/** The tree of a site: « Vie municipale » / « Conseil municipal ». */
export const Pages: CollectionConfig = publishedContent({
  addressAbove,
  admin: { defaultColumns: ['title', 'path', '_status', 'updatedAt'] },
  afterDelete: [releasePagesBelow],
  afterMove: movePathsBelow,
  beforeChange: [refuseOverPageQuota, givePath],
  defaultSort: 'path',
  describe: (page) => ({
    keywords: hasContactCard(page.blocks) ? text('contactKeywords') : undefined,
    parentPath: page.path.slice(0, page.path.lastIndexOf('/')) || undefined,
    path: page.path,
    position: page.position ?? undefined,
    summary: page.lead ?? undefined,
    text: plainTextOf(page.blocks),
    title: page.title,
  }),
  fields: [
    {
      admin: { position: 'sidebar' },
      filterOptions: ({ data, id }): Where => ({
        tenant: { equals: data?.tenant },
        ...(id && { id: { not_equals: id } }),
      }),
      label: label('parentPage'),
      name: 'parent',
      relationTo: slugs.pages,
      type: 'relationship',
    },
    {
      admin: { description: label('positionHint'), position: 'sidebar' },
      defaultValue: 100,
      label: label('position'),
      name: 'position',
      type: 'number',
    },
    {
      admin: { position: 'sidebar', readOnly: true },
      index: true,
      label: label('path'),
      name: 'path',
      type: 'text',
    },
  ],
  labels: { plural: label('pages'), singular: label('page') },
  slug: slugs.pages,
})
