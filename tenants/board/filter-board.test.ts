import { describe, expect, it } from 'vitest'
import { filterBoard, queryOf, readFilters } from './filter-board.ts'
import { problemsOf, type SiteRow } from './site-row.ts'

const row = (name: string, more: Partial<SiteRow> = {}): SiteRow => ({
  administrators: 1,
  auditedOn: undefined,
  brokenLinks: 0,
  changedOn: '2026-10-01',
  compliance: 'none',
  figures: [0],
  host: `${name.toLowerCase()}.fr`,
  id: name,
  isDeclared: true,
  kind: 'commune',
  name,
  parentName: undefined,
  people: 1,
  problems: [],
  rate: undefined,
  signedInOn: '2026-10-01',
  slug: name.toLowerCase(),
  state: 'online',
  theme: 'clairiere',
  ...more,
})

const rows = [
  row('Dax', { figures: [900], people: 4 }),
  row('Âge', { brokenLinks: 3, changedOn: undefined, problems: ['noHost', 'brokenLinks'] }),
  row('Zest', { kind: 'epci', problems: ['asleep'], state: 'closed', theme: 'ville' }),
]

const namesOf = (query: string): string[] =>
  filterBoard(rows, readFilters(new URLSearchParams(query))).map(({ name }) => name)

describe('the filters of the board', () => {
  it.each([
    ['', ['Âge', 'Dax', 'Zest']],
    ['kind=epci', ['Zest']],
    ['state=online', ['Âge', 'Dax']],
    ['theme=ville', ['Zest']],
    ['text=age', ['Âge']],
    ['text=DAX.fr', ['Dax']],
    ['problem=any', ['Âge', 'Zest']],
    ['problem=orphan', ['Zest']],
    ['problem=noHost', ['Âge']],
    ['sort=figure', ['Dax', 'Âge', 'Zest']],
    ['sort=changedOn', ['Âge', 'Dax', 'Zest']],
    ['sort=brokenLinks', ['Âge', 'Dax', 'Zest']],
    ['sort=problems', ['Âge', 'Zest', 'Dax']],
    ['problem=brokenLinks', ['Âge']],
    ['kind=commune&state=closed', []],
    ['kind=emperor&state=none&problem=x&sort=password', ['Âge', 'Dax', 'Zest']],
  ])('« %s »', (query, names) => {
    expect(namesOf(query)).toEqual(names)
  })

  it('come back from their own query', () => {
    const filters = readFilters(new URLSearchParams('kind=epci&text=pays d’Orthe&sort=people'))

    expect(readFilters(new URLSearchParams(queryOf(filters)))).toEqual(filters)
  })
})

describe('the problems of a site', () => {
  const facts = {
    administrators: 1,
    brokenLinks: 0,
    changedOn: '2026-10-01',
    createdOn: '2020-01-01',
    hasContact: true,
    host: 'www.dax.fr',
    legalPages: 3,
    signedInOn: '2026-10-01',
    state: 'online' as const,
  }

  it.each([
    ['nothing', {}, []],
    ['no address', { host: undefined }, ['noHost']],
    ['a legal page that is missing', { legalPages: 2 }, ['noLegal']],
    ['no telephone nor mail', { hasContact: false }, ['noContact']],
    ['nobody to answer for it', { administrators: 0 }, ['noAdministrator']],
    ['nobody for six months', { signedInOn: '2026-01-01' }, ['asleep']],
    ['nobody ever', { signedInOn: undefined }, ['asleep']],
    ['nobody yet on a new site', { createdOn: '2026-09-01', signedInOn: undefined }, []],
    ['no news for six months', { changedOn: '2026-01-01' }, ['stale']],
    ['a link that leads nowhere', { brokenLinks: 1 }, ['brokenLinks']],
    ['an unknown last change', { changedOn: undefined }, []],
    ['a project without anything', { administrators: 0, host: undefined, state: 'project' as const }, []],
  ])('are told: %s', (_what, more, problems) => {
    expect(problemsOf({ ...facts, ...more }, '2026-05-01')).toEqual(problems)
  })
})
