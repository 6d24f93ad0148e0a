import { describe, expect, it } from 'vitest'
import { loginIntegrator, loginSiteAdministratorOf } from '#tests/support/actors.ts'
import { call, visit } from '#tests/support/call.ts'
import { countRows, readRow } from '#tests/support/database.ts'
import { buildHost, buildSite, buildTenant, untilServed } from '#tests/support/sites.ts'
import { unique } from '#tests/support/unique.ts'

const path = '/api/hosts'

describe('a host name', () => {
  it.each([
    [
      'capitals and a final dot',
      (word: string) => `WWW.${word.toUpperCase()}.FR.`,
      (word: string) => `www.${word}.fr`,
    ],
    ['accents', (word: string) => `mairie-pée.${word}.fr`, (word: string) => `xn--mairie-pe-i4a.${word}.fr`],
    ['spaces around', (word: string) => `  ${word}.fr `, (word: string) => `${word}.fr`],
  ])('is kept in one form: %s', async (_case, given, kept) => {
    const word = unique('commune')

    const created = await call(
      'POST',
      path,
      { name: given(word), tenant: (await buildTenant()).id },
      await loginIntegrator(),
    )

    expect(created.status, created.text).toBe(201)
    expect(created.doc.name).toBe(kept(word))
  })

  it.each([
    'https://www.dax.fr',
    'www.dax.fr/accueil',
    'www.dax.fr?a=b',
    'www.dax.fr#a',
    'a@www.dax.fr',
    'www%2Edax.fr',
    'www.dax.fr:8080',
    'dax',
    'www..dax.fr',
    '-dax.fr',
    'dax_.fr',
    '10.0.0.1',
    '[::1]',
    'a b.fr',
    `${'a'.repeat(64)}.fr`,
    '',
    'localhost',
    'LOCALHOST.',
  ])('is refused when it is none: « %s »', async (name) => {
    const tenant = await buildTenant()

    const created = await call('POST', path, { name, tenant: tenant.id }, await loginIntegrator())

    expect(created.status, created.text).toBe(400)
    expect(await countRows('hosts', { tenant: { equals: tenant.id } })).toBe(0)
  })

  it('belongs to one site, however it is written', async () => {
    const host = await buildHost(await buildTenant())
    const other = await buildTenant()
    const integrator = await loginIntegrator()

    const same = await call('POST', path, { name: host.name, tenant: other.id }, integrator)
    const disguised = await call(
      'POST',
      path,
      { name: `${host.name.toUpperCase()}.`, tenant: other.id },
      integrator,
    )

    expect([same.status, disguised.status]).toEqual([400, 400])
    expect(await countRows('hosts', { tenant: { equals: other.id } })).toBe(0)
  })

  it('is not written by an administrator of the site', async () => {
    const tenant = await buildTenant()
    const host = await buildHost(tenant)
    const administrator = await loginSiteAdministratorOf(tenant)

    const statuses = [
      (await call('POST', path, { name: `${unique('www')}.fr`, tenant: tenant.id }, administrator)).status,
      (await call('PATCH', `${path}/${host.id}`, { name: `${unique('www')}.fr` }, administrator)).status,
      (await call('DELETE', `${path}/${host.id}`, undefined, administrator)).status,
    ]

    expect(statuses).toEqual([403, 403, 403])
    expect((await readRow('hosts', host.id))?.name).toBe(host.name)
  })

  it('is seen by those of its site only', async () => {
    const [tenant, other] = [await buildTenant(), await buildTenant()]
    const host = await buildHost(tenant)
    await buildHost(other)

    const seen = await call('GET', `${path}?limit=1000`, undefined, await loginSiteAdministratorOf(tenant))

    expect(seen.docs.map(({ id }) => id)).toEqual([host.id])
  })
})

describe('the canonical host', () => {
  it('is one a site: naming another makes the former redirect to it', async () => {
    const site = await buildSite()
    const integrator = await loginIntegrator()
    const name = `${unique('nouveau')}.test`

    await call('POST', path, { isCanonical: true, name, tenant: site.id }, integrator)
    await untilServed(site.host, (status) => status === 302)
    const former = await visit(site, '/agenda?page=2')

    expect(former.headers.location).toBe(`http://${name}:3000/agenda?page=2`)
    expect(
      await countRows('hosts', { and: [{ tenant: { equals: site.id } }, { isCanonical: { equals: true } }] }),
    ).toBe(1)
  })

  it('answers for nothing once it is removed', async () => {
    const site = await buildSite()
    const { docs } = await call(
      'GET',
      `${path}?where[tenant][equals]=${site.id}`,
      undefined,
      await loginIntegrator(),
    )

    await call('DELETE', `${path}/${String(docs[0]?.id)}`, undefined, await loginIntegrator())
    await untilServed(site.host, (status) => status === 421)

    expect((await visit(site, '/')).status).toBe(421)
  })
})
