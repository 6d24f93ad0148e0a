import type { CollectionConfig } from 'payload'
import { momentField } from '#core/fields.ts'
import { attendanceCsv, attendanceSheet } from '../../convocations/export-endpoints.ts'
import { sendConvocation, sendReminder } from '../../convocations/send-endpoint.ts'
import { label } from '../../labels.ts'
import { accessFields, adminGroup, searchTextField } from '../access-fields.ts'
import { keepSearchText } from '../keep-search-text.ts'
import { extranetSlugs } from '../slugs.ts'

/** The convocation to a meeting: when, where, what about, with which documents. Members say that they know of it. */
export const SpaceMeetings: CollectionConfig = {
  admin: {
    ...adminGroup,
    components: {
      edit: {
        beforeDocumentControls: ['/plugins/extranet/admin/convocation-actions.tsx#ConvocationActions'],
      },
    },
    defaultColumns: ['title', 'startsAt', 'space', 'audience'],
    useAsTitle: 'title',
  },
  defaultSort: '-startsAt',
  disableDuplicate: true,
  endpoints: [sendConvocation, sendReminder, attendanceCsv, attendanceSheet],
  fields: [
    { label: label('title'), name: 'title', required: true, type: 'text' },
    {
      fields: [
        momentField('startsAt', label('startsAt'), { index: true, required: true }),
        momentField('endsAt', label('endsAt')),
      ],
      type: 'row',
    },
    { label: label('place'), name: 'place', type: 'text' },
    { defaultValue: false, label: label('isCancelled'), name: 'isCancelled', type: 'checkbox' },
    ...accessFields,
    { label: label('agenda'), name: 'agenda', type: 'richText' },
    {
      admin: { description: label('meetingDocumentsHint') },
      hasMany: true,
      label: label('documents'),
      name: 'documents',
      relationTo: extranetSlugs.documents,
      type: 'relationship',
    },
    searchTextField,
  ],
  hooks: { beforeChange: [keepSearchText] },
  labels: { plural: label('meetings'), singular: label('meeting') },
  slug: extranetSlugs.meetings,
  versions: false,
}
