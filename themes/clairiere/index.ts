import type { Theme } from '#core/theme.ts'
import { layouts } from '../bones/layouts/index.ts'
import { parts } from '../bones/parts/index.ts'
import { Home } from './layouts/home.tsx'
import { look } from './look.ts'

/** For villages: a postcard, the town hall beside it, then everything that happens, by date. */
export const clairiere: Theme = { ...look, layouts: { ...layouts, home: Home }, parts }
