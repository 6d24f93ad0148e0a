import type { Theme } from '#core/theme.ts'
import { layouts } from '../bones/layouts/index.ts'
import { parts } from '../bones/parts/index.ts'
import { Article } from './layouts/article.tsx'
import { Home } from './layouts/home.tsx'
import { look } from './look.ts'

/** For portals and services: the front page of a newspaper, its columns, its sections. */
export const gazette: Theme = { ...look, layouts: { ...layouts, article: Article, home: Home }, parts }
