import type { Payload } from 'payload'
import { slugs } from '#core/slugs.ts'

/** The themes that a site may have, by slug, with their names: the options of the field that chooses one. */
export const offeredThemes = (payload: Payload): Map<string, string> => {
  const theme = payload.collections[slugs.tenants].config.flattenedFields
    .flatMap((field) => (field.name === 'look' && 'flattenedFields' in field ? field.flattenedFields : []))
    .find(({ name }) => name === 'theme')
  const options = theme?.type === 'select' ? theme.options : []

  return new Map(
    options.flatMap((option): [string, string][] =>
      typeof option === 'object' && typeof option.label === 'string' ? [[option.value, option.label]] : [],
    ),
  )
}
