import type { SiteRoute } from '#core/front.ts'
import { slugs } from '#core/slugs.ts'
import { normalizePath } from './normalize-from.ts'

/** What answers nothing else may be an old address: with its query first (`/page.php?id=12`), then without. */
export const redirectRoute: SiteRoute = {
  isCacheable: false,
  load: async ({ payload, request, site }) => {
    const exact = normalizePath(request.path + request.search)
    const { docs } = await payload.find({
      collection: slugs.redirects,
      depth: 0,
      limit: 2,
      overrideAccess: true,
      pagination: false,
      where: { and: [{ tenant: { equals: site.id } }, { from: { in: [exact, request.path] } }] },
    })
    const found = docs.find(({ from }) => from === exact) ?? docs[0]

    return found && { kind: 'redirect', location: found.to, status: found.isPermanent ? 301 : 302, tags: [] }
  },
  path: '/{*path}',
}
