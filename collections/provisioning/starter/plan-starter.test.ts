import { describe, expect, it } from 'vitest'
import type { Body } from '../order.ts'
import { planStarter } from './plan-starter.ts'

const bodyOf = (name: string, kind: Body['kind']): Body => ({
  kind,
  members: [],
  name,
  noun: `le ${name}`,
  slug: 'essai',
})

const titlesOf = (name: string, kind: Body['kind']): string[] =>
  planStarter(bodyOf(name, kind), { hoster: undefined }).pages.map(({ title }) => title)

describe('what a new site says', () => {
  it.each(['epci', 'autre'] as const)('of a syndicate of kind %s names its committee', (kind) => {
    const titles = titlesOf('Syndicat mixte du Marensin', kind)

    expect(titles).toContain('Le comité syndical')
    expect(titles).not.toContain('Le conseil communautaire')
  })

  it('of a community names its council', () => {
    expect(titlesOf('Communauté de communes du Seignanx', 'epci')).toContain('Le conseil communautaire')
  })

  it('leads to pages that it holds', () => {
    const { pages, ways } = planStarter(bodyOf('SIVU scolaire', 'autre'), { hoster: undefined })
    const slugs = new Set(pages.map(({ slug }) => slug))
    const wanted = [...ways.quick, ...ways.main, ...ways.main.flatMap(({ children = [] }) => children)]
      .map(({ to }) => to)
      .filter((to) => !to.startsWith('/'))

    expect([...wanted, ...ways.highlights].filter((slug) => !slugs.has(slug))).toEqual([])
  })
})
