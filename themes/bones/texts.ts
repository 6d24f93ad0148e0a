import { createTexts } from '#core/texts.ts'
import { fr } from './i18n/fr.ts'

/** The words of the themes, in French. */
export const text = createTexts(fr)
