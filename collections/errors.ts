import { defineErrors } from '#core/errors.ts'

export const collectionErrors = defineErrors('collections', {
  alertInvalid: { status: 400 },
  alertUnknown: { status: 404 },
  archiveRefused: { status: 400 },
  circularPage: { status: 400 },
  fileCorrupt: { status: 400 },
  fileDisguised: { status: 400 },
  fileTooManyPixels: { status: 400 },
  fileTypeRefused: { status: 400 },
  redesignLive: { status: 409 },
  redesignNotLive: { status: 409 },
  mediaQuotaReached: { status: 403 },
  pageQuotaReached: { status: 403 },
  subSiteAddress: { status: 409 },
})
