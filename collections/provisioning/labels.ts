import { createTexts } from '#core/texts.ts'
import type { AppError } from '#core/errors.ts'
import { fr as tenantsFr } from '#tenants/i18n/fr.ts'
import { fr } from './i18n/fr.ts'

export const text = createTexts(fr)

const errorTexts: Record<string, (key: string, values: Record<string, unknown>) => string> = {
  provisioning: createTexts<Record<string, string>>(fr),
  tenants: createTexts<Record<string, string>>(tenantsFr),
}

/** The French sentence of an error that an order may meet, of this room or of the sites'. */
export const sentenceOf = ({ code, values }: AppError): string => {
  const [room = '', key = ''] = code.split(':')
  return errorTexts[room]?.(key, values) ?? code
}
