import type { SiteRoute } from '#core/front.ts'
import { documentRoutes } from './documents/routes.ts'
import { eventRoutes } from './events/routes.ts'
import { newsRoutes } from './news/routes.ts'
import { pageRoute } from './pages/routes.ts'
import { previewRoute } from './preview/route.ts'
import { redirectRoute } from './redirects/routes.ts'
import { planRoutes } from './search-entries/plan-routes.ts'
import { searchRoute } from './search-entries/search-route.ts'
import { suggestRoutes } from './search-entries/suggest-routes.ts'
import { homeRoute } from './site-settings/home-route.ts'

/** Public addresses of every site, in the order they are tried: a page, then a redirect, answer what nothing else does. */
export const contentRoutes: SiteRoute[] = [
  homeRoute,
  ...newsRoutes,
  ...eventRoutes,
  ...documentRoutes,
  ...suggestRoutes,
  searchRoute,
  ...planRoutes,
  previewRoute,
  pageRoute,
  redirectRoute,
]
