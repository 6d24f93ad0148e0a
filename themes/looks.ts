import type { ThemeLook } from '#core/theme.ts'
import { look as clairiere } from './clairiere/look.ts'
import { look as gazette } from './gazette/look.ts'
import { look as intercommunalite } from './intercommunalite/look.ts'
import { look as littoral } from './littoral/look.ts'
import { look as ville } from './ville/look.ts'

/** The themes without their drawing, so that the CMS and the commands do not load it. The first is the default. */
export const looks: Record<string, ThemeLook> = { clairiere, littoral, ville, gazette, intercommunalite }
