import { defineErrors } from '#core/errors.ts'

export const collectionErrors = defineErrors('collections', {
  alertInvalid: { status: 400 },
  alertUnknown: { status: 404 },
  archiveMissing: { status: 400 },
  archiveRefused: { status: 400 },
  archiveTooLarge: { status: 413 },
  circularPage: { status: 400 },
  diskFull: { status: 507 },
  fileCorrupt: { status: 400 },
  fileDisguised: { status: 400 },
  fileTooManyPixels: { status: 400 },
  fileTypeRefused: { status: 400 },
  redesignLive: { status: 409 },
  redesignNotLive: { status: 409 },
  signOffInvalid: { status: 400 },
  lookRefused: { status: 400 },
  mediaQuotaReached: { status: 403 },
  nameNotTyped: { status: 400 },
  noAddress: { status: 409 },
  pageQuotaReached: { status: 403 },
  subSiteAddress: { status: 409 },
})
