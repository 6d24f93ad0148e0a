import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { siteFiles } from '#collections/files/site-files.ts'
import { loadFrame } from '#collections/frame/load-frame.ts'
import { contentRoutes } from '#collections/routes.ts'
import { features } from '#plugins/index.ts'
import { writeStaticCopy } from '#server/static-copy.ts'
import { linksIn } from '#server/static-links.ts'
import { loginIntegrator, loginSiteAdministratorOf, visitor } from '#tests/support/actors.ts'
import { buildFullSite, temporaryFolder } from '#tests/support/archives.ts'
import { call } from '#tests/support/call.ts'
import { countRows, readRow } from '#tests/support/database.ts'
import { platform } from '#tests/support/platform.ts'
import { unique } from '#tests/support/unique.ts'
import { fontSets } from '#themes/font-sets.ts'
import { themes } from '#themes/index.ts'

const { payload } = await platform()
const address = '/api/duplicate-site'

describe('a copy of a site', () => {
  it('is made by an integrator, under ids of its own', async () => {
    const site = await buildFullSite()
    const [slug, host] = [unique('copie'), `${unique('www')}.test`]

    const made = await call(
      'POST',
      address,
      { host, name: 'Copie', site: site.id, slug },
      await loginIntegrator(),
    )
    const id = String(made.doc.copy)

    expect(made.status, made.text).toBe(200)
    expect(await readRow('tenants', id)).toMatchObject({ name: 'Copie', slug, state: 'development' })
    expect(await countRows('pages', { tenant: { equals: id } })).toBe(2)
    expect(await countRows('hosts', { tenant: { equals: id } })).toBe(1)
    expect(await countRows('pages', { tenant: { equals: site.id } })).toBe(2)
  })

  it.each([
    ['the administrator of the site', (site: { id: string }) => loginSiteAdministratorOf(site)],
    ['a visitor', () => Promise.resolve(visitor)],
  ])('is refused to %s', async (_who, login) => {
    const site = await buildFullSite()
    const slug = unique('copie')

    const refused = await call('POST', address, { site: site.id, slug }, await login(site))

    expect([refused.status, refused.code]).toEqual([403, 'tenants:error-foreignTenant'])
    expect(await countRows('tenants', { slug: { equals: slug } })).toBe(0)
  })

  it.each([
    ['a short name that is taken', (site: { slug: string }) => ({ slug: site.slug }), /déjà ce nom court/],
    ['no short name', () => ({}), /nom court s’écrit/],
    ['a host that is none', () => ({ host: 'https://x', slug: unique('x') }), /nom de domaine/],
  ])('says in French what is wrong with %s', async (_case, place, sentence) => {
    const site = await buildFullSite()

    const refused = await call('POST', address, { site: site.id, ...place(site) }, await loginIntegrator())

    expect([refused.status, refused.code]).toEqual([400, 'collections:error-archiveRefused'])
    expect(refused.text).toMatch(sentence)
  })

  it('is refused of a site that does not exist', async () => {
    const refused = await call(
      'POST',
      address,
      { site: crypto.randomUUID(), slug: unique('x') },
      await loginIntegrator(),
    )

    expect(refused.status).toBe(400)
  })
})

describe('the static copy', () => {
  it('of a closed site holds its pages, styles, fonts, pictures and documents, linked by relative paths', async () => {
    const site = await buildFullSite({ state: 'closed' })
    const folder = temporaryFolder()
    const copy = writeStaticCopy({
      features: features.flatMap((feature) => feature.site?.({ payload }) ?? []),
      files: siteFiles,
      fontSets,
      loadFrame,
      payload,
      routes: contentRoutes,
      themes,
    })

    const pages = await copy(site, folder)
    const page = readFileSync(path.join(folder, 'mairie/conseil/index.html'), 'utf8')
    const addresses = [...page.matchAll(/(?:href|src)="([^":#]+)"/g)].map(([, address = '']) => address)
    const missing = addresses.filter((address) => !existsSync(path.join(folder, 'mairie/conseil', address)))

    expect(pages).toBeGreaterThan(5)
    expect(page).toContain('href="../index.html"')
    expect(linksIn(page, 'text/html')).toEqual([])
    expect(addresses.length).toBeGreaterThan(10)
    expect(missing).toEqual([])
  })
})
