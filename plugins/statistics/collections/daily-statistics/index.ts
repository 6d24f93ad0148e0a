import type { CollectionConfig } from 'payload'
import { exportCsv } from '../../endpoints/export-csv.ts'
import { label, text } from '../../labels.ts'
import { dailyStatisticsFields } from './fields.ts'
import { dailyStatisticsSlug } from './slug.ts'

/** What was read of one site in one day: numbers, and nothing of those who read. Written by the front, one row a day. */
export const DailyStatistics: CollectionConfig = {
  admin: {
    components: {
      views: { list: { Component: '/plugins/statistics/admin/statistics-view.tsx#StatisticsView' } },
    },
    defaultColumns: ['day', 'visits', 'pageViews'],
    group: text('group'),
    useAsTitle: 'day',
  },
  defaultSort: '-day',
  disableDuplicate: true,
  endpoints: [{ handler: exportCsv, method: 'get', path: '/csv' }],
  fields: dailyStatisticsFields,
  indexes: [{ fields: ['tenant', 'day'], unique: true }],
  labels: { plural: label('plural'), singular: label('singular') },
  lockDocuments: false,
  slug: dailyStatisticsSlug,
  timestamps: false,
  versions: false,
}
