import type { CollectionConfig, DateFieldValidation, FieldHook } from 'payload'
import { momentField } from '#core/fields.ts'
import { isRecord } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { label, text } from '../labels.ts'
import { plainTextOf } from '../publishing/plain-text.ts'
import { listIndex, publishedContent } from '../publishing/published-content.ts'

export const eventCategories = [
  'conseil',
  'fete',
  'marche',
  'culture',
  'sport',
  'reunion',
  'ceremonie',
] as const

const endAfterStart: DateFieldValidation = (value, { siblingData }) => {
  const start = isRecord(siblingData) ? siblingData.startsAt : undefined
  return !value || typeof start !== 'string' || new Date(value) >= new Date(start) || text('endsBeforeStart')
}

/** Who types one hour twice knows no end: lists and calendars would count it as over when it begins. */
const dropEmptySpan: FieldHook = ({ siblingData, value }) =>
  typeof value === 'string' && value === siblingData.startsAt ? null : (value as unknown)

/** What one can go to. */
export const Events: CollectionConfig = publishedContent({
  admin: { defaultColumns: ['title', 'startsAt', 'place', '_status'] },
  defaultSort: '-startsAt',
  describe: (event) => ({
    category: event.category ?? undefined,
    date: event.startsAt,
    endDate: event.endsAt ?? event.startsAt,
    isAllDay: event.isAllDay ?? undefined,
    path: `/agenda/${String(event.slug)}`,
    summary: event.lead ?? undefined,
    text: `${String(event.place ?? '')} ${plainTextOf(event.blocks)}`,
    title: event.title,
  }),
  fields: [
    {
      fields: [
        momentField('startsAt', label('startsAt'), { index: true, required: true }),
        momentField('endsAt', label('endsAt'), {
          hooks: { beforeChange: [dropEmptySpan] },
          index: true,
          validate: endAfterStart,
        }),
      ],
      type: 'row',
    },
    {
      fields: [
        { defaultValue: false, label: label('isAllDay'), name: 'isAllDay', type: 'checkbox' },
        { defaultValue: false, label: label('isCancelled'), name: 'isCancelled', type: 'checkbox' },
      ],
      type: 'row',
    },
    {
      fields: [
        { label: label('place'), name: 'place', type: 'text' },
        { label: label('address'), name: 'address', type: 'text' },
      ],
      type: 'row',
    },
    {
      fields: [
        { label: label('price'), name: 'price', type: 'text' },
        { label: label('eventContact'), name: 'contact', type: 'text' },
      ],
      type: 'row',
    },
    {
      admin: { position: 'sidebar' },
      label: label('category'),
      name: 'category',
      options: eventCategories.map((value) => ({ label: label(`category-${value}`), value })),
      type: 'select',
    },
  ],
  indexes: [listIndex('startsAt')],
  labels: { plural: label('events'), singular: label('event') },
  slug: slugs.events,
})
