import type { RedirectAnswer, SiteRoute } from '#core/front.ts'
import { endOf, findRedirect } from './follow.ts'

/** What a path holds as text is no mark of the address. */
const escaped = (path: string): string => path.replace(/[%?#]/g, encodeURIComponent)

/** Signed links, files, private spaces: what follows is no address that somebody types. */
const exact = /^\/(apercu|assets|espace|medias)(\/|$)/

/** Addresses of a site are in lower case, accents composed: `/Agenda`, on a poster, is `/agenda`. */
const towardsNormal = (path: string, search: string): RedirectAnswer | undefined => {
  const normal = path.normalize('NFC').toLowerCase()

  return normal === path || exact.test(path)
    ? undefined
    : { kind: 'redirect', location: escaped(normal) + search, status: 301, tags: [] }
}

/** What answers nothing else may be an old address: with its query first (`/page.php?id=12`), then without. */
export const redirectRoute: SiteRoute = {
  isCacheable: false,
  load: async ({ payload, request: { path, search }, site }) => {
    const onSite = { payload, siteId: site.id }
    const found = await findRedirect(onSite, escaped(path) + search)
    const end = found && (await endOf(onSite, found))

    if (!found || end === undefined) {
      return found ? undefined : towardsNormal(path, search)
    }
    return { kind: 'redirect', location: end, status: found.isPermanent ? 301 : 302, tags: [] }
  },
  path: '/{*path}',
}
