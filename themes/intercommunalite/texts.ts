import { createTexts } from '#core/texts.ts'
import { fr } from './i18n/fr.ts'

/** The words of this look, in French. */
export const ownText = createTexts(fr)
