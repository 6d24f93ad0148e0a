import { createTexts } from '#core/texts.ts'
import { fr } from './i18n/fr.ts'

/** Sentences of the front itself. */
export const serverText = createTexts(fr)
