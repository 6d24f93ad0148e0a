import type { Theme } from '#core/theme.ts'
import { clairiere } from './clairiere/index.ts'
import { gazette } from './gazette/index.ts'
import { intercommunalite } from './intercommunalite/index.ts'
import { littoral } from './littoral/index.ts'
import { ville } from './ville/index.ts'

/** The looks a site can choose, by slug. */
export const themes: Record<string, Theme> = { clairiere, littoral, ville, gazette, intercommunalite }
