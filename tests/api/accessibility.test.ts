import { afterEach, describe, expect, it, vi } from 'vitest'
import { storedBlocks } from '#collections/blocks/stored-blocks.ts'
import { setClock } from '#core/clock.ts'
import { loginSiteAdministratorOf } from '#tests/support/actors.ts'
import { call, visit } from '#tests/support/call.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { buildSite, buildTenant } from '#tests/support/sites.ts'

const audit = { auditedOn: '2026-01-15T12:00:00.000Z', auditor: 'Cabinet Dupuy', rate: 72.5 }

const putDeclarationOnline = (tenant: { id: string }) =>
  buildDocument('pages', tenant, {
    _status: 'published',
    blocks: storedBlocks([{ type: 'compliance' }]),
    slug: 'accessibilite',
    title: 'Accessibilité',
  })

const textOf = async (site: { host: string }, path: string): Promise<string> =>
  (await visit(site, path)).text.replaceAll(/\s/g, ' ')

afterEach(() => {
  setClock()
})

describe('every page of a site', () => {
  it('says that the site is not compliant as long as nobody audited it', async () => {
    const site = await buildSite()

    const home = await textOf(site, '/')

    expect(home).toContain('<span>Accessibilité : non conforme</span>')
  })

  it('leads to the declaration, whose imposed sentences follow from the audit', async () => {
    const site = await buildSite({ accessibility: audit })
    await putDeclarationOnline(site)
    await vi.waitUntil(async () => (await textOf(site, '/')).includes('href="/accessibilite"'))

    const [home, declaration] = [await textOf(site, '/'), await textOf(site, '/accessibilite')]

    expect(home).toContain('<a href="/accessibilite">Accessibilité : partiellement conforme</a>')
    expect(declaration).toContain('Le présent site est partiellement conforme avec le référentiel général')
    expect(declaration).toContain('Cabinet Dupuy et achevé le 15 janvier 2026 révèle que 72,5 % des critères')
  })

  it('changes with the audit, and by itself when it lapses', async () => {
    const site = await buildSite()
    await putDeclarationOnline(site)
    const administrator = await loginSiteAdministratorOf(site)
    await textOf(site, '/accessibilite')

    const saved = await call(
      'PATCH',
      `/api/tenants/${site.id}`,
      { accessibility: { ...audit, rate: 100 } },
      administrator,
    )
    await vi.waitUntil(async () => (await textOf(site, '/')).includes('totalement conforme'))
    const during = await textOf(site, '/accessibilite')
    setClock(new Date('2029-01-16T12:00:00Z'))
    const after = await textOf(site, '/accessibilite')

    expect(saved.status, saved.text).toBe(200)
    expect(during).toContain('Le présent site est totalement conforme')
    expect(after).toContain('en l’absence d’un audit de conformité en cours de validité')
    expect(after).toContain('Accessibilité : non conforme')
  })
})

describe('an audit', () => {
  it.each<[string, object]>([
    ['without its day', { auditedOn: null }],
    ['without its author', { auditor: '' }],
    ['without its result', { rate: null }],
    ['that is not over', { auditedOn: '2099-01-01T12:00:00.000Z' }],
    ['that found more than everything', { rate: 101 }],
    ['that found less than nothing', { rate: -1 }],
    ['whose author is a novel', { auditor: 'a'.repeat(201) }],
  ])('%s is refused', async (_what, mistake) => {
    const tenant = await buildTenant()
    const administrator = await loginSiteAdministratorOf(tenant)

    const refused = await call(
      'PATCH',
      `/api/tenants/${tenant.id}`,
      { accessibility: { ...audit, ...mistake } },
      administrator,
    )

    expect(refused.status, refused.text).toBe(400)
  })

  it('that was made today is taken, and may be emptied again', async () => {
    const tenant = await buildTenant()
    const administrator = await loginSiteAdministratorOf(tenant)
    const save = (accessibility: object) =>
      call('PATCH', `/api/tenants/${tenant.id}`, { accessibility }, administrator)
    // the day field of the panel keeps noon: later than now in the morning
    const today = `${new Date().toISOString().slice(0, 10)}T12:00:00.000Z`

    const statuses = [
      (await save({ ...audit, auditedOn: today, rate: 0 })).status,
      (await save({ auditedOn: null, auditor: '', rate: null })).status,
    ]

    expect(statuses).toEqual([200, 200])
  })
})
