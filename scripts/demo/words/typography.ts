const noBreak = '\u00a0'
const narrow = '\u202f'

const units =
  'h|min|€|%|km|m|m²|m³|ha|kg|ans|an|mois|jours|semaines|heures|minutes|habitants|communes|places|tonnes|litres|élus|enfants|personnes|classes|élèves'

const rules: [RegExp, string][] = [
  [/'/g, '’'],
  [/ ([;!?])/g, `${narrow}$1`],
  [/ :(?= |$)/g, `${noBreak}:`],
  [/« /g, `«${noBreak}`],
  [/ »/g, `${noBreak}»`],
  [/(\d) (?=\d{3}(?!\d))/g, `$1${narrow}`],
  [/n° (?=\d)/g, `n°${noBreak}`],
  [/(\d) h (?=\d\d)/g, `$1${noBreak}h${noBreak}`],
  [new RegExp(`(\\d) (?=(?:${units})(?![\\p{L}]))`, 'gu'), `$1${noBreak}`],
]

/** The spaces and apostrophes of French printing, so that the texts of this folder are typed on any keyboard. */
export const typeset = (text: string): string =>
  rules.reduce((typed, [pattern, replacement]) => typed.replace(pattern, replacement), text)

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
