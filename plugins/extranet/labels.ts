import { labelsOf } from '#core/labels.ts'
import { createTexts } from '#core/texts.ts'
import { fr } from './i18n/fr.ts'

export const label = labelsOf<typeof fr>('extranet')

/** Sentences of the private pages, of the mails and of the admin. */
export const text = createTexts(fr)
