import type { Field, LabelFunction } from 'payload'

/* Figures, not month names: until the picker of Payload is fixed, it writes the first one in English. */

/** A day of the calendar, without hour. */
export const dayField = (name: string, label: LabelFunction, more: Partial<Field> = {}): Field =>
  ({
    admin: { date: { displayFormat: 'dd/MM/yyyy', pickerAppearance: 'dayOnly' } },
    label,
    name,
    type: 'date',
    ...more,
  }) as Field

/** A day and an hour, shown in the time of France. */
export const momentField = (name: string, label: LabelFunction, more: Partial<Field> = {}): Field =>
  ({
    admin: {
      date: { displayFormat: 'dd/MM/yyyy HH:mm', pickerAppearance: 'dayAndTime', timeIntervals: 15 },
    },
    label,
    name,
    type: 'date',
    ...more,
  }) as Field
