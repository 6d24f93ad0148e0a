import type { CollectionBeforeValidateHook } from 'payload'
import { normalAddress } from '#core/addresses.ts'

/** An old address is stored in the one form under which it is looked for. */
export const normalizeFrom: CollectionBeforeValidateHook = ({ data }) =>
  typeof data?.from === 'string' ? { ...data, from: normalAddress(data.from) } : data
