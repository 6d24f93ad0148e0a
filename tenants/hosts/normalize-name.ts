import type { CollectionBeforeValidateHook } from 'payload'
import { env } from '#core/env.ts'
import { tenantErrors } from '../errors.ts'
import { normalizeHost } from '../host-name.ts'

/** Stores a host name in the one form it is compared under; refuses what is not one, and the platform's own. */
export const normalizeName: CollectionBeforeValidateHook = ({ data }) => {
  if (typeof data?.name !== 'string') {
    return data
  }
  const name = normalizeHost(data.name)

  if (name === undefined) {
    throw tenantErrors.hostInvalid({ host: data.name.slice(0, 100) })
  }
  if (name === env.platformHost) {
    throw tenantErrors.hostReserved({ host: name })
  }
  return { ...data, name }
}
