import type { Field } from 'payload'
import { nobodyField } from '#tenants/access.ts'
import { label } from '../../labels.ts'

/** A page and how often it was read. */
export type PageCount = { path: string; views: number }

export const dailyStatisticsFields: Field[] = [
  // a day of the calendar in France, YYYY-MM-DD: text, because it has no hour and no zone
  { index: true, label: label('day'), name: 'day', required: true, type: 'text' },
  { defaultValue: 0, label: label('visits'), min: 0, name: 'visits', required: true, type: 'number' },
  { defaultValue: 0, label: label('pageViews'), min: 0, name: 'pageViews', required: true, type: 'number' },
  {
    label: label('pages'),
    name: 'pages',
    type: 'json',
    typescriptSchema: [
      () => ({
        items: {
          additionalProperties: false,
          properties: { path: { type: 'string' }, views: { type: 'number' } },
          required: ['path', 'views'],
          type: 'object',
        },
        type: 'array',
      }),
    ],
  },
  // the batch written last: what two processes compare before they write over each other
  { access: { read: nobodyField }, admin: { hidden: true }, name: 'lastBatch', required: true, type: 'text' },
]
