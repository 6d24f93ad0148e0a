import { defineErrors } from '#core/errors.ts'

export const tenantErrors = defineErrors('tenants', {
  draftsOnly: { status: 403 },
  foreignReference: { status: 403 },
  foreignTenant: { status: 403 },
  hostInvalid: { status: 400 },
  hostReserved: { status: 400 },
  invitationInvalid: { status: 400 },
  moveOnlyExplicit: { status: 403 },
  outsideSection: { status: 403 },
  ownRole: { status: 403 },
  parentInvalid: { status: 400 },
  passwordTooWeak: { status: 400 },
  roleHolder: { status: 403 },
  roleNotGrantable: { status: 403 },
  roleScope: { status: 400 },
  sectionInvalid: { status: 400 },
  siteClosed: { status: 403 },
  siteNotClosed: { status: 409 },
  sitePurged: { status: 409 },
  tenantMissing: { status: 400 },
  transitionRefused: { status: 409 },
})
