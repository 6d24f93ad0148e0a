import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { rememberedLine } from '#core/client-line.ts'
import { isRecord } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { User } from '#payload-types'
import { tenantErrors } from '../errors.ts'
import { principalOf } from '../principal.ts'
import { proveIdentity } from '../sign-in/prove-identity.ts'
import { hashOfLink, isLinkToken } from '../sign-in/links.ts'
import { askAddress } from '../sign-in/ask-address.ts'

type Update = { data: Record<string, unknown>; id?: unknown; overrideAccess?: boolean }

const findTarget = async ({ payload }: PayloadRequest, id: unknown): Promise<undefined | User> =>
  typeof id === 'string'
    ? ((await payload.db.findOne<User>({ collection: slugs.users, where: { id: { equals: id } } })) ??
      undefined)
    : undefined

/**
 * Who somebody is does not change by a mere save: a password is changed by its owner alone, who gives the one they have
 * and the code of their second factor; an address becomes that of an account by the link that is mailed to it, whoever
 * asked. `currentPassword` and `code` come with the change.
 *
 * @throws tenantErrors.identityUnproven, tenantErrors.passwordNotYours
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- one name of its union is, and we do not use that one
export const guardIdentity: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'update' && operation !== 'updateByID') || !('data' in args) || !isRecord(args.data)) {
    return args
  }
  const { data, id, overrideAccess } = args as unknown as Update
  const target = overrideAccess ? undefined : await findTarget(req, id)
  const address = typeof data.email === 'string' ? data.email.trim().toLowerCase() : undefined
  const isOwn = target !== undefined && target.id === req.user?.id
  const wantsPassword = Boolean(data.password)
  const wantsAddress = address !== undefined && address !== target?.email

  if (overrideAccess || !req.user || (!wantsPassword && !wantsAddress)) {
    return args
  }
  if (!target || (wantsPassword && !isOwn)) {
    throw tenantErrors.passwordNotYours()
  }
  if (isOwn) {
    await proveIdentity(req.payload, target, { ...data, line: rememberedLine(req) })
  }
  if (wantsPassword) {
    req.context.isPasswordChosen = true
  }
  if (wantsAddress) {
    req.context.newAddress = address
    return { ...args, data: { ...data, email: target.email } }
  }
  return args
}

/** Once the right to write is granted: an address that is asked for is told to both addresses. */
export const askNewAddress: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { newAddress } = req.context

  if (typeof newAddress === 'string' && isRecord(originalDoc)) {
    delete req.context.newAddress
    await askAddress(req.payload, String(originalDoc.email), newAddress)
  }
  return data
}

/**
 * A link to choose a password is stored by its hash. An address that an integrator typed, with a password of theirs, is
 * not yet its owner’s account: it could be given more than the integrator has.
 */
export const keepSecrets: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const token: unknown = data.resetPasswordToken
  const isTyped = operation === 'create' && req.user && !(await principalOf(req)).may('govern')

  return {
    ...data,
    ...(isLinkToken(token) && token !== originalDoc?.resetPasswordToken
      ? { resetPasswordToken: hashOfLink(token) }
      : {}),
    ...(operation === 'create' ? { isAddressUnproven: Boolean(isTyped) } : {}),
  }
}
