import { defineErrors } from '#core/errors.ts'

export const extranetErrors = defineErrors('extranet', {
  /** The form comes from another site, from another session, or is too old. */
  formRefused: { status: 403 },
  /** A space is deleted while something is in it. */
  spaceInUse: { status: 409 },
})
