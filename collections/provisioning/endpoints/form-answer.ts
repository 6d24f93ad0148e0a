import type { PayloadRequest } from 'payload'
import { platformOrigin } from '#core/env.ts'
import { principalOf } from '#tenants/principal.ts'
import { provisioningErrors } from '../errors.ts'

/** Sends the browser to a screen of the admin panel, as one answers a form. */
export const goTo = (path: string, headers: Record<string, string> = {}): Response =>
  new Response(null, { headers: { ...headers, Location: `${platformOrigin}${path}` }, status: 303 })

/** @throws provisioningErrors.operatorsOnly for anyone who does not watch over every site. */
export const assertOperator = async (req: PayloadRequest): Promise<void> => {
  if (!(await principalOf(req)).may('operate')) {
    throw provisioningErrors.operatorsOnly()
  }
}
