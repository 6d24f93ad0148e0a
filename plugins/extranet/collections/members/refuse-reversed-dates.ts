import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { parisDay } from '#core/format.ts'
import { label, text } from '../../labels.ts'

const dayOf = (value: unknown): string | undefined =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? parisDay(new Date(value)) : undefined

/** A mandate ends on its first day at the earliest. */
export const refuseReversedDates: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const { endsOn, startsOn }: Record<string, unknown> = { ...originalDoc, ...data }
  const [first, last] = [dayOf(startsOn), dayOf(endsOn)]

  if (first !== undefined && last !== undefined && last < first) {
    throw new ValidationError({
      collection: collection.slug,
      errors: [{ label: label('endsOn'), message: text('datesReversed'), path: 'endsOn' }],
      req,
    })
  }
  return data
}
