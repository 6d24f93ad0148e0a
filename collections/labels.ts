import { labelsOf } from '#core/labels.ts'
import { createTexts } from '#core/texts.ts'
import { fr } from './i18n/fr.ts'

export const label = labelsOf<typeof fr>('collections')

/** Sentences of the content types: field errors, and words of their public pages. */
export const text = createTexts(fr)
