import { describe, expect, it, vi } from 'vitest'
import { visit } from '#tests/support/call.ts'
import { buildSite } from '#tests/support/sites.ts'

const siren = '200069631'

/** Names of the sites listed under a title of a page. */
const listedUnder = (html: string, title: string): string[] => {
  const [, after = ''] = html.split(`>${title}</h2>`)
  const [list = ''] = after.split('</ul>')
  return [...list.matchAll(/<a [^>]*>([^<]*)/g)].map(([, name = '']) => name.trim())
}

describe('the home page of a group of communes', () => {
  it.each([
    ['intercommunalite' as const, 'Les sites des communes membres'],
    ['ville' as const, 'Les communes'],
    ['gazette' as const, 'Les communes'],
    ['littoral' as const, 'Les communes'],
    ['clairiere' as const, 'Les communes'],
  ])('lists communes as communes and other sites apart, in the theme %s', async (theme, title) => {
    const group = await buildSite({ kind: 'epci', look: { theme }, siren })
    const commune = await buildSite({ epciSiren: siren })
    const office = await buildSite({ epciSiren: siren, kind: 'autre', parent: group.id })
    const home = async () => (await visit(group, '/')).text
    await vi.waitUntil(async () => (await home()).includes(office.name))

    const page = await home()

    expect(listedUnder(page, title)).toContain(commune.name)
    expect(listedUnder(page, title)).not.toContain(office.name)
    expect(listedUnder(page, 'Nos autres sites')).toEqual([office.name])
  })
})

describe.each(['closed', 'suspended'] as const)('a site that is %s', (state) => {
  it('has no link of its own, all of which would fail, and no number in large', async () => {
    const site = await buildSite({ email: 'mairie@exemple.fr', features: ['extranet'], state })

    const { text } = await visit(site, '/')

    expect([...text.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, href]) => href)).toEqual([])
    expect(text).toContain('mailto:mairie@exemple.fr')
    expect(text).not.toMatch(/error-status|<form|<nav[^>]*id="navigation"/)
  })
})

describe('a site', () => {
  it('leads to its private space from every page, when it has one', async () => {
    const [withSpace, without] = [await buildSite({ features: ['extranet'] }), await buildSite()]

    const pages = await Promise.all([visit(withSpace, '/'), visit(withSpace, '/agenda'), visit(without, '/')])

    expect(pages.map(({ text }) => text.includes('<a href="/espace">Espace privé</a>'))).toEqual([
      true,
      true,
      false,
    ])
    expect((await visit(withSpace, '/espace')).status).toBe(303)
  })
})
