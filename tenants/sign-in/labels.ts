import { createTexts } from '#core/texts.ts'
import { fr } from './i18n/fr.ts'

export const text = createTexts(fr)
