import type { CollectionConfig } from 'payload'
import { momentField } from '#core/fields.ts'
import { slugs } from '#core/slugs.ts'
import { linkFields } from '../blocks/link-fields.ts'
import { label, text } from '../labels.ts'
import { alertSeverities, publishAlert, withdrawAlert } from './alert-form.ts'

/** What every page of the site must say at once, until it is over. */
export const Alerts: CollectionConfig = {
  admin: {
    defaultColumns: ['title', 'severity', 'startsAt', 'endsAt'],
    group: text('groupContent'),
    useAsTitle: 'title',
  },
  defaultSort: '-startsAt',
  endpoints: [publishAlert, withdrawAlert],
  fields: [
    { label: label('title'), maxLength: 80, name: 'title', required: true, type: 'text' },
    { label: label('message'), maxLength: 300, name: 'message', required: true, type: 'textarea' },
    {
      defaultValue: 'information',
      label: label('severity'),
      name: 'severity',
      options: alertSeverities.map((value) => ({
        label: label(`alert-${value}`),
        value,
      })),
      required: true,
      type: 'select',
    },
    {
      fields: [
        momentField('startsAt', label('startsAt')),
        momentField('endsAt', label('endsAt'), {
          admin: {
            date: { displayFormat: 'dd/MM/yyyy HH:mm', pickerAppearance: 'dayAndTime' },
            description: label('alertEndsAtHint'),
          },
          index: true,
          required: true,
        } as object),
      ],
      type: 'row',
    },
    {
      fields: linkFields.map((field) => ({ ...field, required: false }) as typeof field),
      label: label('link'),
      name: 'link',
      type: 'group',
    },
  ],
  labels: { plural: label('alerts'), singular: label('alert') },
  slug: slugs.alerts,
  trash: true,
  versions: false,
}
