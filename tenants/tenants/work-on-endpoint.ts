import type { Endpoint } from 'payload'
import { env, platformOrigin } from '#core/env.ts'
import { tenantErrors } from '../errors.ts'
import { principalOf } from '../principal.ts'
import { selectedTenantCookie } from '../selected-tenant.ts'

const oneYear = 365 * 24 * 60 * 60

/** `GET /api/tenants/work-on?site=<id>`: remembers the site that the account works on, or none, then goes home. */
export const workOnEndpoint: Endpoint = {
  handler: async (req) => {
    const site = typeof req.query.site === 'string' ? req.query.site : ''

    if (site !== '' && !(await principalOf(req)).may('enter', site)) {
      throw tenantErrors.foreignTenant()
    }
    const cookie = [
      `${selectedTenantCookie}=${site}`,
      'Path=/',
      `Max-Age=${String(site === '' ? 0 : oneYear)}`,
      'HttpOnly',
      'SameSite=Lax',
      ...(env.publicScheme === 'https' ? ['Secure'] : []),
    ].join('; ')

    return new Response(null, {
      headers: { Location: `${platformOrigin}/admin`, 'Set-Cookie': cookie },
      status: 303,
    })
  },
  method: 'get',
  path: '/work-on',
}
