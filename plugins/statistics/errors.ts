import { defineErrors } from '#core/errors.ts'

export const statisticsErrors = defineErrors('statistics', {
  /** A day that is not one, the wrong way round, or more days than are kept. */
  periodInvalid: { status: 400 },
  /** The site does not exist or is not the requester's: the answer is the same. */
  siteUnknown: { status: 404 },
})
