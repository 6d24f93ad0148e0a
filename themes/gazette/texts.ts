import { createTexts } from '#core/texts.ts'
import { fr } from './i18n/fr.ts'

/** The words that this theme adds to those of the bones. */
export const gazetteText = createTexts(fr)
