import { defineErrors } from '#core/errors.ts'

export const provisioningErrors = defineErrors('provisioning', {
  codeUnknown: { status: 400 },
  creationUnderway: { status: 409 },
  emailInvalid: { status: 400 },
  hostTaken: { status: 409 },
  hostUnknown: { status: 404 },
  identityMissing: { status: 400 },
  kindUnknown: { status: 400 },
  mailNotSent: { status: 502 },
  notGoingLive: { status: 409 },
  operatorsOnly: { status: 403 },
  parentUnknown: { status: 400 },
  pathRefused: { status: 400 },
  populationMissing: { status: 400 },
  roleUnknown: { status: 400 },
  sirenInvalid: { status: 400 },
  sirenUnknown: { status: 400 },
  slugInvalid: { status: 400 },
  slugTaken: { status: 409 },
  themeUnknown: { status: 400 },
})
