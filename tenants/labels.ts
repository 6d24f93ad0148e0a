import { labelsOf } from '#core/labels.ts'
import { createTexts } from '#core/texts.ts'
import { fr } from './i18n/fr.ts'

export const tenantLabel = labelsOf<typeof fr>('tenants')

/** Words of the room where a plain string is asked: groups of the navigation, field errors. */
export const tenantText = createTexts(fr)
