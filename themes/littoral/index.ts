import type { Theme } from '#core/theme.ts'
import { layouts } from '../bones/layouts/index.ts'
import { parts } from '../bones/parts/index.ts'
import { Home } from './layouts/home.tsx'
import { look } from './look.ts'

/** For seaside and lake towns: bands from edge to edge, a postcard cut by its title, the week to come. */
export const littoral: Theme = { ...look, layouts: { ...layouts, home: Home }, parts }
