import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { label, text } from '../../labels.ts'
import { reservedAddresses } from '../../reserved-addresses.ts'

/** A space called « Agenda » would hide the agenda of all spaces: its editor gives it another name. */
export const refuseReservedSlug: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  if (reservedAddresses.includes(String(data?.slug))) {
    throw new ValidationError({
      collection: collection.slug,
      errors: [{ label: label('spaceTitle'), message: text('spaceReserved'), path: 'title' }],
      req,
    })
  }
  return data
}
