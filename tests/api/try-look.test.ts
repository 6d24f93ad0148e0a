import { describe, expect, it } from 'vitest'
import { setClock } from '#core/clock.ts'
import {
  loginContributorOf,
  loginEditorOf,
  loginIntegrator,
  loginSiteAdministratorOf,
  loginStranger,
  loginWithExpiredMembership,
  visitor,
} from '#tests/support/actors.ts'
import { call, visit, type Actor } from '#tests/support/call.ts'
import { readRow } from '#tests/support/database.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { buildSite, buildTenant, type TestSite } from '#tests/support/sites.ts'

const colors = { accent: '#f2b705', brand: '#7a1f3d', onAccent: '#241803', onBrand: '#ffffff' }
const look = { colors, fonts: null, header: 'centered', theme: 'littoral' }

const tryLook = (site: { id: string }, body: object, actor: Actor) =>
  call('POST', '/api/try-look', { collection: 'tenants', id: site.id, look, ...body }, actor)

const pathIn = (json: unknown): string => new URL((json as { address: string }).address).pathname

/** The start of the name under which each size of a picture is stored. */
const pictureOf = ({ filename }: Record<string, unknown>): string => String(filename).replace(/\..*$/, '')

const hourMs = 60 * 60 * 1000

describe('a look that is tried', () => {
  it('is seen on the whole site by its address, and stored nowhere', async () => {
    const site = await buildSite()
    const before = await readRow('tenants', site.id)

    const tried = await tryLook(site, {}, await loginSiteAdministratorOf(site))
    const home = await visit(site, pathIn(tried.json))
    const news = await visit(site, `${pathIn(tried.json)}/actualites`)
    const public_ = await visit(site, '/')

    expect([tried.status, tried.headers['cache-control']]).toEqual([200, 'no-store'])
    for (const { headers, text } of [home, news]) {
      expect(text).toContain('data-theme="littoral"')
      expect(text).toContain('--color-brand:#7a1f3d')
      expect(text).toContain('data-variant="centered"')
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['content-security-policy']).toContain('frame-ancestors http://localhost:3000')
    }
    expect(public_.text).toContain('data-theme="clairiere"')
    expect(await readRow('tenants', site.id)).toEqual(before)
  })

  it('is that of a redesign, over its menu, with a logo that is not saved', async () => {
    const site = await buildSite()
    const administrator = await loginSiteAdministratorOf(site)
    const logo = await buildDocument('media', site)
    const menu = { main: [{ address: '/nouveau', text: 'Nouveau menu' }] }
    const { doc } = await call(
      'POST',
      '/api/redesigns',
      { menu, tenant: site.id, title: 'Printemps' },
      administrator,
    )

    const tried = await tryLook(site, { collection: 'redesigns', id: doc.id, logo: logo.id }, administrator)
    const { text } = await visit(site, pathIn(tried.json))

    expect(text).toContain('data-theme="littoral"')
    expect(text).toContain('Nouveau menu')
    expect(text).toContain(pictureOf(logo))
  })

  it('never shows the logo of another site', async () => {
    const [site, other] = [await buildSite(), await buildTenant()]
    const integrator = await loginIntegrator()
    const logo = await buildDocument('media', other)
    const { doc } = await call('POST', '/api/redesigns', { tenant: site.id, title: 'x' }, integrator)

    const tried = await tryLook(site, { collection: 'redesigns', id: doc.id, logo: logo.id }, integrator)
    const { text } = await visit(site, pathIn(tried.json))

    expect(text).not.toContain(pictureOf(logo))
  })

  it('says nothing on another site, nor after its hour', async () => {
    const [site, other] = [await buildSite(), await buildSite()]
    const path = pathIn((await tryLook(site, {}, await loginSiteAdministratorOf(site))).json)

    const elsewhere = await visit(other, path)
    setClock(new Date(Date.now() + 1.1 * hourMs))
    const later = await visit(site, path)
    setClock()

    expect([elsewhere.status, later.status]).toEqual([404, 404])
  })

  it.each([
    ['a pair that reads badly', { colors: { ...colors, onBrand: '#8a2f4d' } }, /se lit mal/],
    ['a colour that is none', { colors: { ...colors, brand: 'rouge' } }, /un dièse et six chiffres/],
    ['a theme that does not exist', { theme: 'baroque' }, /n’est pas de celles/],
    ['a header that does not exist', { header: '"><script>' }, /n’est pas de celles/],
    ['what is no look', { onload: 'x' }, /champ inconnu/],
  ])('is refused in French with %s', async (_case, wrong, sentence) => {
    const site = await buildSite()

    const refused = await tryLook(site, { look: { ...look, ...wrong } }, await loginSiteAdministratorOf(site))

    expect([refused.status, refused.code]).toEqual([400, 'collections:error-lookRefused'])
    expect(refused.text).toMatch(sentence)
  })

  it('is refused for a site that answers nowhere', async () => {
    const refused = await tryLook(await buildTenant(), {}, await loginIntegrator())

    expect([refused.status, refused.code]).toEqual([409, 'collections:error-noAddress'])
  })

  it.each<[string, (site: TestSite) => Promise<Actor>]>([
    ['a visitor', () => Promise.resolve(visitor)],
    ['a stranger', loginStranger],
    ['a contributor of the site', loginContributorOf],
    ['an editor of the site', loginEditorOf],
    ['the administrator of another site', async () => loginSiteAdministratorOf(await buildTenant())],
    ['a former administrator', loginWithExpiredMembership],
  ])('is refused to %s', async (_who, login) => {
    const site = await buildSite()
    const actor = await login(site)
    const { doc } = await call(
      'POST',
      '/api/redesigns',
      { tenant: site.id, title: 'x' },
      await loginIntegrator(),
    )

    const ofSite = await tryLook(site, {}, actor)
    const ofRedesign = await tryLook(site, { collection: 'redesigns', id: doc.id }, actor)
    const ofNothing = await tryLook(site, { collection: 'users' }, actor)

    expect([ofSite, ofRedesign, ofNothing].map(({ code }) => code)).toEqual(
      Array(3).fill('tenants:error-foreignTenant'),
    )
  })
})
