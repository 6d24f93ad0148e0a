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

/** The spaces and apostrophes of French printing, so that texts kept as data are typed on any keyboard. */
export const typeset = (text: string): string =>
  rules.reduce((typed, [pattern, replacement]) => typed.replace(pattern, replacement), text)
