import type { Theme } from '#core/theme.ts'
import { layouts } from '../bones/layouts/index.ts'
import { parts } from '../bones/parts/index.ts'
import { Article } from './layouts/article.tsx'
import { Home } from './layouts/home.tsx'
import { look } from './look.ts'

/** For groups of communes: a report with its spine, where competences, acts and communes are found at once. */
export const intercommunalite: Theme = {
  ...look,
  layouts: { ...layouts, article: Article, home: Home },
  parts,
}
