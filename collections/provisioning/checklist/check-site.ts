import type { Payload } from 'payload'
import type { Tenant } from '#payload-types'
import { checkAddress } from './check-address.ts'
import { checkContent } from './check-content.ts'
import type { CheckLine } from './check-line.ts'
import { checkSettings } from './check-settings.ts'

/** Goes through everything that a site must have before it is put online. Reads only. */
export const checkSite = async (payload: Payload, site: Tenant): Promise<CheckLine[]> =>
  (
    await Promise.all([
      checkAddress(payload, site),
      checkContent(payload, site),
      checkSettings(payload, site),
    ])
  ).flat()
