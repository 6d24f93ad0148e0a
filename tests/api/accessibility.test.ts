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

describe('the declaration', () => {
  const titles = (html: string, level: number): string[] =>
    [...html.matchAll(new RegExp(`<h${String(level)}>([^<]*)`, 'g'))].map(([, title = '']) => title)

  it('has every part that the law imposes, in its order, whatever is known', async () => {
    const site = await buildSite({ email: 'mairie@exemple.fr', phone: '05 58 00 00 00' })
    await putDeclarationOnline(site)

    const page = await textOf(site, '/accessibilite')

    expect(titles(page, 2).slice(0, 7)).toEqual([
      'État de conformité',
      'Résultats des tests',
      'Contenus non accessibles',
      'Établissement de cette déclaration d’accessibilité',
      'Retour d’information et contact',
      'Voies de recours',
      expect.any(String),
    ])
    expect(titles(page, 3)).toEqual([
      'Non-conformités',
      'Dérogations pour charge disproportionnée',
      'Contenus non soumis à l’obligation d’accessibilité',
      'Technologies utilisées pour la réalisation du site',
      'Environnement de test',
      'Outils pour évaluer l’accessibilité',
      'Pages du site ayant fait l’objet de la vérification de conformité',
    ])
    expect(page).toContain(
      `s’applique au site internet « ${site.name} », <a href="http://${site.host}:3000/">`,
    )
    expect(page).toContain('schéma pluriannuel de mise en accessibilité et plan d’actions')
    expect(page).toContain('<a href="mailto:mairie@exemple.fr">écrire à mairie@exemple.fr</a>')
    expect(page).toContain('<a href="tel:+33558000000">')
    expect(page).toContain('<a href="https://formulaire.defenseurdesdroits.fr/">')
  })

  it('says what the site wrote of its audit, one thing a line, and runs none of it', async () => {
    const site = await buildSite({
      accessibility: {
        ...audit,
        nonConformities: 'Vidéos sans sous-titres\n<script>alert(1)</script>\n[ici](javascript:alert(2))',
        plan: 'Plan 2026 : https://exemple.fr/plan.pdf',
        tools: 'Outil de contraste',
      },
    })
    await putDeclarationOnline(site)

    const page = await textOf(site, '/accessibilite')

    expect(page).toContain('<li>Vidéos sans sous-titres</li>')
    expect(page).toContain('<li>Outil de contraste</li>')
    expect(page).toContain('<a href="https://exemple.fr/plan.pdf">https://exemple.fr/plan.pdf</a>')
    expect(page).toContain('Aucune dérogation pour charge disproportionnée n’est invoquée.')
    expect(page).not.toMatch(/<script>alert|href="javascript/)
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
