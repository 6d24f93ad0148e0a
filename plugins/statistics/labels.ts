import { labelsOf } from '#core/labels.ts'
import { createTexts } from '#core/texts.ts'
import { fr } from './i18n/fr.ts'

export const label = labelsOf<typeof fr>('statistics')

/** Sentences of the admin view, of the CSV file and of the activity report. */
export const text = createTexts(fr)
