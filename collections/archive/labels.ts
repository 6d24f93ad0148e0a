import { createTexts } from '#core/texts.ts'
import { fr } from './i18n/fr.ts'

/** Words of archives: what an export says, what an import refuses, line by line. */
export const archiveText = createTexts(fr)
