import type { CollectionConfig, DateFieldValidation, FieldHook } from 'payload'
import { now } from '#core/clock.ts'
import { dayField } from '#core/fields.ts'
import { parisDay } from '#core/format.ts'
import { slugs } from '#core/slugs.ts'
import { label, text } from '../labels.ts'
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

const isToday = (moment: unknown): boolean =>
  typeof moment === 'string' && parisDay(new Date(moment)) === parisDay(now())

/** What is online is read at once: a date to come would be a promise that nobody keeps. Drafts may have one. */
const notToCome: DateFieldValidation = (value) =>
  !value || isToday(value) || new Date(value) < now() || text('newsToCome')

/** A day without hour is its noon, which may still be to come when the day is today. */
const noLaterThanNow: FieldHook = ({ siblingData, value }) =>
  siblingData._status === 'published' && isToday(value) && new Date(value as string) > now()
    ? now().toISOString()
    : (value as unknown)

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
    dayField('publishedAt', label('publishedAt'), {
      admin: { position: 'sidebar' },
      defaultValue: () => now().toISOString(),
      hooks: { beforeChange: [noLaterThanNow] },
      index: true,
      validate: notToCome,
    }),
  ],
  indexes: [listIndex('publishedAt'), listIndex('category')],
  labels: { plural: label('news'), singular: label('newsSingular') },
  slug: slugs.news,
})
