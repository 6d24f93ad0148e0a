import type { DateField, Field, LabelFunction } from 'payload'

/* Figures, not month names: until the picker of Payload is fixed, it writes the first one in English. */

const inParis = {
  Cell: '/core/admin/paris-date-field.tsx#ParisDateCell',
  Field: '/core/admin/paris-date-field.tsx#ParisDateField',
}

type DatePicker = NonNullable<NonNullable<DateField['admin']>['date']>

const dateField = (
  date: DatePicker,
  label: LabelFunction,
  name: string,
  more: Partial<DateField>,
): Field => ({
  ...more,
  admin: { ...more.admin, components: inParis, date },
  label,
  name,
  type: 'date',
})

const dayPicker: DatePicker = { displayFormat: 'dd/MM/yyyy', pickerAppearance: 'dayOnly' }

const momentPicker: DatePicker = {
  displayFormat: 'dd/MM/yyyy HH:mm',
  pickerAppearance: 'dayAndTime',
  timeFormat: 'HH:mm',
  timeIntervals: 15,
}

/** A day of the calendar, without hour. */
export const dayField = (name: string, label: LabelFunction, more: Partial<DateField> = {}): Field =>
  dateField(dayPicker, label, name, more)

/** A day and an hour, in the time of France. */
export const momentField = (name: string, label: LabelFunction, more: Partial<DateField> = {}): Field =>
  dateField(momentPicker, label, name, more)
