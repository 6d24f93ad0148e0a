import type { Endpoint, PayloadRequest } from 'payload'
import { env, platformOrigin } from '#core/env.ts'
import { normalizeText } from '#core/french-text.ts'
import { slugs } from '#core/slugs.ts'
import { sitesOf } from '../admin/sites-of.ts'
import { tenantErrors } from '../errors.ts'
import { principalOf } from '../principal.ts'
import { selectedTenantCookie } from '../selected-tenant.ts'

const oneYear = 365 * 24 * 60 * 60

const askedText = (req: PayloadRequest, name: string): string => {
  const value: unknown = req.query[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** The site of that name, or the only one whose name begins so. */
const findByName = async (req: PayloadRequest, asked: string): Promise<string | undefined> => {
  const { sites } = await sitesOf(req)
  const words = normalizeText(asked)
  const named = sites.filter(({ name }) => normalizeText(name) === words)
  const beginning = sites.filter(({ name }) => normalizeText(name).startsWith(words))

  return (named.length > 0 ? named : beginning).length === 1 ? (named[0] ?? beginning[0])?.id : undefined
}

/** An operator may enter every site: that it is one is asked too. */
const mayWorkOn = async (req: PayloadRequest, site: string): Promise<boolean> =>
  (await principalOf(req)).may('enter', site) && (await sitesOf(req)).sites.some(({ id }) => id === site)

const goTo = (path: string, headers: Record<string, string> = {}): Response =>
  new Response(null, { headers: { ...headers, Location: `${platformOrigin}/admin${path}` }, status: 303 })

/**
 * `GET /api/tenants/work-on?site=<id>`, or `?name=<name>`: remembers the site that the account works on, or none, then
 * goes home. A name that says no one site leads to the list of those that resemble it.
 *
 * @throws tenantErrors.foreignTenant
 */
export const workOnEndpoint: Endpoint = {
  handler: async (req) => {
    const name = askedText(req, 'name')
    const site = name === '' ? askedText(req, 'site') : await findByName(req, name)

    if (site === undefined) {
      return goTo(`/collections/${slugs.tenants}?${new URLSearchParams({ search: name }).toString()}`)
    }
    if (site !== '' && !(await mayWorkOn(req, site))) {
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

    return goTo('', { 'Set-Cookie': cookie })
  },
  method: 'get',
  path: '/work-on',
}
