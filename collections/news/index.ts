import type { CollectionConfig } from 'payload'
import { now } from '#core/clock.ts'
import { momentField } from '#core/fields.ts'
import { slugs } from '#core/slugs.ts'
import { label } from '../labels.ts'
import { plainTextOf } from '../publishing/plain-text.ts'
import { listIndex, publishedContent } from '../publishing/published-content.ts'

export const newsCategories = [
  'vie-municipale',
  'vie-pratique',
  'travaux',
  'environnement',
  'jeunesse',
  'culture',
  'associations',
] as const

/** What happens in a commune: shown on its home page, in its list and in its feeds. */
export const News: CollectionConfig = publishedContent({
  admin: { defaultColumns: ['title', 'category', 'publishedAt', '_status'] },
  defaultSort: '-publishedAt',
  describe: (news) => ({
    category: news.category ?? undefined,
    date: news.publishedAt,
    path: `/actualites/${String(news.slug)}`,
    summary: news.lead ?? undefined,
    text: plainTextOf(news.blocks),
    title: news.title,
  }),
  fields: [
    {
      admin: { position: 'sidebar' },
      label: label('category'),
      name: 'category',
      options: newsCategories.map((value) => ({ label: label(`category-${value}`), value })),
      type: 'select',
    },
    momentField('publishedAt', label('publishedAt'), {
      admin: { date: { displayFormat: 'dd/MM/yyyy', pickerAppearance: 'dayOnly' }, position: 'sidebar' },
      defaultValue: () => now().toISOString(),
      index: true,
    } as object),
  ],
  indexes: [listIndex('publishedAt')],
  labels: { plural: label('news'), singular: label('newsSingular') },
  slug: slugs.news,
})
