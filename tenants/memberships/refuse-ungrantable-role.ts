import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '#core/references.ts'
import { tenantErrors } from '../errors.ts'
import { principalOf } from '../principal.ts'
import { isPlatformRole, isRoleWithin, roleNames, type RoleName } from '../roles.ts'
import { findAccountsOf } from './access.ts'

const roleOf = (value: unknown): RoleName | undefined => roleNames.find((name) => name === value)

type Grant = { role: RoleName | undefined; tenantId: string | undefined; userId: string | undefined }

const grantOf = (membership: Record<string, unknown> | undefined): Grant => ({
  role: roleOf(membership?.role),
  tenantId: idOf(membership?.tenant),
  userId: idOf(membership?.user),
})

/**
 * Those who invite give and take the roles of their own sites, none above their own, to people they already see
 * there. An account they do not see comes by the invitation, which asks its address.
 *
 * @throws tenantErrors when one of these does not hold, before the change or after it.
 */
const refuseBeyondOwnSites = async (
  req: PayloadRequest,
  {
    after,
    before,
    isHandover,
    isInvitation,
  }: { after: Grant; before: Grant | undefined; isHandover: boolean; isInvitation: boolean },
): Promise<void> => {
  const principal = await principalOf(req)

  for (const { role, tenantId, userId } of before ? [before, after] : [after]) {
    if (tenantId === undefined || !principal.may('invite', tenantId)) {
      throw tenantErrors.foreignTenant()
    }
    if (!role || !isRoleWithin(role, (capability) => principal.may(capability, tenantId))) {
      throw tenantErrors.roleNotGrantable()
    }
    if (userId === req.user?.id && !isHandover) {
      throw tenantErrors.ownRole()
    }
  }
  if (before && (before.userId !== after.userId || before.tenantId !== after.tenantId)) {
    throw tenantErrors.roleHolder()
  }
  const isKnown =
    isInvitation || before || (await findAccountsOf(req, [after.tenantId ?? ''])).includes(after.userId ?? '')

  if (!isKnown) {
    throw tenantErrors.roleHolder()
  }
}

/**
 * A platform role names no site, a site role names one; only those who govern the platform give, change or take a
 * platform role, and those who do not operate it stay within their sites.
 */
export const refuseUngrantableRole: CollectionBeforeChangeHook = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = operation === 'update' ? grantOf(originalDoc) : undefined
  const after = grantOf({ ...originalDoc, ...data })

  if (after.role && isPlatformRole(after.role) === (after.tenantId !== undefined)) {
    throw tenantErrors.roleScope()
  }
  if (!req.user) {
    return data
  }
  const principal = await principalOf(req)
  const touchesPlatform = [before?.role, after.role].some((role) => role && isPlatformRole(role))

  if (touchesPlatform && !principal.may('govern')) {
    throw tenantErrors.roleNotGrantable()
  }
  if (!principal.may('operate')) {
    await refuseBeyondOwnSites(req, {
      after,
      before,
      isHandover: context.isHandover === true,
      isInvitation: context.isInvitation === true,
    })
  }
  return data
}
