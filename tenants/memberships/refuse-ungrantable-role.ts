import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '#core/references.ts'
import { tenantErrors } from '../errors.ts'
import { principalOf } from '../principal.ts'
import { isPlatformRole, roleNames, type RoleName } from '../roles.ts'

const roleOf = (value: unknown): RoleName | undefined => roleNames.find((name) => name === value)

/**
 * A platform role names no site, a site role names one; and only those who govern the platform give, change or
 * take a platform role.
 */
export const refuseUngrantableRole: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = roleOf(originalDoc?.role)
  const after = roleOf(data.role) ?? before
  const tenant = idOf('tenant' in data ? data.tenant : originalDoc?.tenant)

  if (after && isPlatformRole(after) === (tenant !== undefined)) {
    throw tenantErrors.roleScope()
  }
  const touchesPlatform = [before, after].some((role) => role && isPlatformRole(role))

  if (req.user && touchesPlatform && !(await principalOf(req)).may('govern')) {
    throw tenantErrors.roleNotGrantable()
  }
  return data
}
