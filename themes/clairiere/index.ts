import type { Theme } from '#core/theme.ts'
import { parts } from '../bones/parts/index.ts'
import { Article } from './layouts/article.tsx'
import { ErrorPage } from './layouts/error-page.tsx'
import { Home } from './layouts/home.tsx'
import { List } from './layouts/list.tsx'
import { Search } from './layouts/search.tsx'
import { Sitemap } from './layouts/sitemap.tsx'
import { palettes } from './palettes.ts'

/** For villages: a postcard, the town hall beside it, then everything that happens, by date. */
export const clairiere: Theme = {
  fonts: [
    {
      family: 'Fraunces Variable',
      file: 'files/fraunces-latin-wght-normal.woff2',
      package: '@fontsource-variable/fraunces',
      style: 'normal',
      weight: '100 900',
    },
    {
      family: 'Atkinson Hyperlegible Next Variable',
      file: 'files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
      package: '@fontsource-variable/atkinson-hyperlegible-next',
      style: 'normal',
      weight: '200 800',
    },
  ],
  label: 'Clairière',
  layouts: { article: Article, error: ErrorPage, home: Home, list: List, search: Search, sitemap: Sitemap },
  palettes,
  parts,
  slug: 'clairiere',
}
