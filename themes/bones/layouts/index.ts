import type { ThemeLayouts } from '#core/theme.ts'
import { Article } from './article.tsx'
import { ErrorPage } from './error-page.tsx'
import { List } from './list.tsx'
import { Search } from './search.tsx'
import { Sitemap } from './sitemap.tsx'

/** Every layout but the home page, which makes the character of a theme. A theme replaces those that do not suit it. */
export const layouts: Omit<ThemeLayouts, 'home'> = {
  article: Article,
  error: ErrorPage,
  list: List,
  search: Search,
  sitemap: Sitemap,
}
