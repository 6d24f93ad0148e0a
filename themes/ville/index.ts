import type { Theme } from '#core/theme.ts'
import { layouts } from '../bones/layouts/index.ts'
import { parts } from '../bones/parts/index.ts'
import { Home } from './layouts/home.tsx'
import { look } from './look.ts'

/** For towns: what one looks for comes first, then the front page, on a strict grid. */
export const ville: Theme = { ...look, layouts: { ...layouts, home: Home }, parts }
