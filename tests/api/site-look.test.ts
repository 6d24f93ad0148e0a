import { describe, expect, it } from 'vitest'
import { loginIntegrator } from '#tests/support/actors.ts'
import { call, visit } from '#tests/support/call.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { buildSite, type TestSite } from '#tests/support/sites.ts'

type Logos = Record<'logo' | 'logoDark' | 'logoSmall', string>

const buildLogos = async (site: TestSite): Promise<Logos> => ({
  logo: (await buildDocument('media', site)).id,
  logoDark: (await buildDocument('media', site)).id,
  logoSmall: (await buildDocument('media', site)).id,
})

/** The link to the home page, in the header. */
const nameIn = ({ text }: { text: string }): string =>
  /<a class="site-name" href="\/">[^]*?<\/a>/.exec(text)?.[0] ?? ''

const picturesIn = (html: string): string[] =>
  [...html.matchAll(/<picture class="([^"]+)">/g)].map(([, name]) => String(name))

describe('the logo of a site', () => {
  it('has one for dark grounds and one for small screens, and does not say the name again', async () => {
    const site = await buildSite()
    await buildDocument('site-settings', site, await buildLogos(site))

    const home = await visit(site, '/')
    const name = nameIn(home)

    expect(picturesIn(name)).toEqual(['logo-on-light', 'logo-on-dark'])
    expect(name.match(/<source [^>]*media="\(max-width: 40rem\)"/g)).toHaveLength(1)
    expect(name.match(/ alt=""/g)).toHaveLength(2)
    expect(name.split(site.name)).toHaveLength(2)
    expect(home.text).toMatch(/<link href="\/medias\/[^"]+" rel="icon"\/>/)
  })

  it('may be alone, or missing', async () => {
    const [alone, none] = [await buildSite(), await buildSite()]
    const { logo, ...alternatives } = await buildLogos(alone)
    await buildDocument('site-settings', alone, { logo })
    await buildDocument('site-settings', none, {
      ...(await buildLogos(none)),
      logo: null,
    })

    const [withLogo, without] = [await visit(alone, '/'), await visit(none, '/')]

    expect(Object.keys(alternatives)).toHaveLength(2)
    expect(picturesIn(nameIn(withLogo))).toEqual(['logo-on-light'])
    expect(withLogo.text).toContain('<link href="/icone.svg" rel="icon" type="image/svg+xml"/>')
    expect(picturesIn(nameIn(without))).toEqual([])
  })

  it('follows a redesign, there and back', async () => {
    const integrator = await loginIntegrator()
    const site = await buildSite()
    const [before, after] = [await buildLogos(site), await buildLogos(site)]
    const settings = await buildDocument('site-settings', site, before)
    const logosOf = async (): Promise<unknown> => {
      const { doc } = await call('GET', `/api/site-settings/${settings.id}?depth=0`, undefined, integrator)
      return { logo: doc.logo, logoDark: doc.logoDark, logoSmall: doc.logoSmall }
    }
    const { doc } = await call(
      'POST',
      '/api/redesigns',
      { home: after, tenant: site.id, title: 'Printemps' },
      integrator,
    )

    await call('POST', `/api/redesigns/${String(doc.id)}/put-live`, {}, integrator)
    const live = await logosOf()
    await call('POST', `/api/redesigns/${String(doc.id)}/undo`, {}, integrator)

    expect(live).toEqual(after)
    expect(await logosOf()).toEqual(before)
  })
})

describe.each([
  ['gazette', 19],
  ['clairiere', 6],
] as const)('the home page of %s', (theme, shown) => {
  it('is given the news that it shows, and no more', async () => {
    const site = await buildSite({ look: { theme } })
    for (let rank = 0; rank < 20; rank++) {
      await buildDocument('news', site, {
        _status: 'published',
        category: rank % 2 === 0 ? 'vie-municipale' : 'travaux',
      })
    }

    const { text } = await visit(site, '/')

    expect(new Set(text.match(/href="\/actualites\/[^"]+"/g)).size).toBe(shown)
  })
})
