import { describe, expect, it } from 'vitest'
import { planExtranets } from './extranets/index.ts'
import { planDemo } from './index.ts'
import { withOf } from '#core/place-names.ts'

const machineKeys = [
  'path',
  'slug',
  'email',
  'name',
  'phone',
  'type',
  'motif',
  'category',
  'startClock',
  'town',
  'joinedOn',
  'deliveredOn',
  'onlineOn',
]

const sentences = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') {
    return machineKeys.includes(key) ? [] : [value]
  }
  return Array.isArray(value)
    ? value.flatMap((item) => sentences(item, key))
    : Object.entries(value ?? {}).flatMap(([name, item]) => sentences(item, name))
}

const sites = planDemo()
const texts = [...new Set(sentences([sites, planExtranets()]))]
const matching = (pattern: RegExp): string[] => texts.filter((text) => pattern.test(text)).slice(0, 20)

describe('the French of the demonstration', () => {
  it.each([
    ['double spaces', / {2}/],
    ['straight quotation marks', /"/],
    ['straight apostrophes', /'/],
    ['an ordinary space before a high sign', /(?<=\S) [;!?:»]/],
    ['no space before a high sign', /[\p{L}\d)][!?;»]/u],
    ['an ordinary space after an opening quotation mark', /« /],
    ['a space before a comma or a full stop', /[ \u00a0][,.](?!\d)/],
    ['a value that is missing', /undefined|null|NaN|\[object/],
    ['a capital without its accent', /\b(Etat|Ecole|Eglise|Elections|Ecomusée|A la|A partir)\b/],
    ['« 1 er » for the first', /\b1 er\b/],
    ['uncontracted article of a name', /(?<!\p{L})(?:de|à) (?:Le|Les) \p{Lu}/u],
    [
      'uncontracted article of a body',
      /(?<!\p{L})(?:de|à) les? (?:syndicat|conservatoire|réseau|lycée|GIP|SIVU|SIVOM|CIAS|pôle|portail|Amis|Grand|Pays)/u,
    ],
    ['an ellipsis of three dots', /\.\.\./],
    ['a sentence that ends twice', /[.!?]\.(?!\.)/],
  ])('has no %s', (_, pattern) => {
    expect(matching(pattern)).toEqual([])
  })

  it('elides and contracts before the name of every commune', () => {
    const names = sites.filter(({ kind }) => kind === 'commune').map(({ name }) => name)
    const changed = names
      .filter((name) => withOf(name) !== `de ${name}`)
      .map((name) => name.replaceAll("'", '’'))
    const wrong = texts.filter((text) =>
      changed.some((name) => text.includes(`de ${name} `) || text.includes(`de ${name}.`)),
    )

    expect(wrong).toEqual([])
  })

  it('ends every lead with a full stop', () => {
    const leads = sites.flatMap(({ events, news, pages }) =>
      [...events, ...news, ...pages].map(({ lead }) => lead ?? '.'),
    )

    expect([...new Set(leads)].filter((lead) => !/[.!?]$/.test(lead))).toEqual([])
  })

  it('keeps titles short enough to be read at a glance', () => {
    const titles = sites.flatMap(({ events, news }) => [...events, ...news].map(({ title }) => title))

    expect([...new Set(titles)].filter((title) => title.length > 90)).toEqual([])
  })
})
