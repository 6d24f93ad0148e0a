import type { Theme } from '#core/theme.ts'
import { clairiere } from './clairiere/index.ts'

/** The looks a site can choose, by slug. */
export const themes: Record<string, Theme> = { clairiere }
