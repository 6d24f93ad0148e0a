import { typeset } from '#core/typography.ts'

/** What a machine reads: never typeset. */
// prettier-ignore
const machineKeys = new Set([
  'category', 'email', 'inseeCode', 'joinedOn', 'kind', 'motif', 'name', 'parentSlug', 'path', 'phone', 'slug',
  'documentSlugs', 'highlightSlugs', 'hours', 'life', 'postalCode', 'siren', 'startClock', 'endClock', 'subKind', 'tone', 'type', 'town',
])

const typesetValue = (value: unknown, key?: string): unknown => {
  if (key !== undefined && machineKeys.has(key)) {
    return value
  }
  if (typeof value === 'string') {
    return typeset(value)
  }
  if (Array.isArray(value)) {
    return value.map((item: unknown) => typesetValue(item))
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, typesetValue(item, name)]))
    : value
}

/** A copy of a planned site whose every sentence is typeset; slugs, paths, dates and names are left as they are. */
export const typesetAll = <Value>(value: Value): Value => typesetValue(value) as Value
