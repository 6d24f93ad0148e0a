import { defineErrors } from '#core/errors.ts'

export const extranetErrors = defineErrors('extranet', {
  /** The form comes from another site, from another session, or is too old. */
  formRefused: { status: 403 },
  /** A meeting that was called off, or is over, is announced to nobody. */
  meetingOver: { status: 409 },
  meetingUnknown: { status: 404 },
  /** Everyone was told already. */
  nobodyToTell: { status: 409 },
  /** Links of a mail lead to the site. */
  siteWithoutAddress: { status: 409 },
  /** A space is deleted while something is in it. */
  spaceInUse: { status: 409 },
})
