import type { SiteRoute } from '#core/front.ts'
import { slugs } from '#core/slugs.ts'
import { findOnSite } from '../views/find-on-site.ts'
import { normalizePath } from './normalize-from.ts'

/** What answers nothing else may be an old address: with its query first (`/page.php?id=12`), then without. */
export const redirectRoute: SiteRoute = {
  isCacheable: false,
  load: async (context) => {
    const { path, search } = context.request
    const exact = normalizePath(path + search)
    const { docs } = await findOnSite(context, {
      collection: slugs.redirects,
      limit: 2,
      where: { from: { in: [exact, path] } },
    })
    const found = docs.find(({ from }) => from === exact) ?? docs[0]

    return found && { kind: 'redirect', location: found.to, status: found.isPermanent ? 301 : 302, tags: [] }
  },
  path: '/{*path}',
}
