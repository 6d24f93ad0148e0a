import { expect, it } from 'vitest'
import { openDocument } from '#tests/support/browser/admin.ts'
import { violationsOf } from '#tests/support/browser/axe.ts'
import { platformOrigin } from '#tests/support/browser/installation.ts'
import { buildAccount, buildSite, createAsOperator } from '#tests/support/browser/sites.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'
import { richText, words } from '#tests/support/fill-fields.ts'
import { unique } from '#tests/support/unique.ts'

const browser = useBrowser()

const password = 'Une vague, deux cabanes et 3 résiniers'

const councilOf = (email: string): string =>
  [
    'nom;courriel;role;espaces;groupes;du;au',
    `Maïté Dupouy;${email};Conseiller;Conseil municipal;;;`,
    ...Array.from(
      { length: 14 },
      (_, rank) => `Élu ${String(rank + 2)};${unique('elu')}@exemple.fr;Conseiller;Conseil municipal;;;`,
    ),
  ].join('\r\n')

it('opens to a council of fifteen by a file, and an élu answers a convocation on a telephone', async () => {
  const site = await buildSite({ features: ['extranet'] })
  const email = `${unique('elue')}@exemple.fr`
  await createAsOperator('users', { email, password })
  const space = await createAsOperator('spaces', { tenant: site.id, title: 'Conseil municipal' })
  const meeting = await createAsOperator('space-meetings', {
    agenda: richText(words('Approbation du budget primitif.')),
    place: 'Salle du conseil',
    space,
    startsAt: '2099-12-15T17:30:00.000Z',
    tenant: site.id,
    title: 'Conseil municipal de décembre',
  })
  const administrator = await browser.signIn(await buildAccount('siteAdministrator', site))

  await administrator.goto(`${platformOrigin}/admin/collections/space-members`)
  await administrator.waitForLoadState('networkidle')
  await administrator.getByText('Inviter par un fichier').click()
  await administrator
    .getByLabel('Fichier CSV')
    .setInputFiles({ buffer: Buffer.from(councilOf(email)), mimeType: 'text/csv', name: 'conseil.csv' })
  await administrator.getByRole('button', { name: 'Vérifier' }).click()
  await administrator.getByText('15 lignes vérifiées').waitFor()
  await administrator.getByRole('button', { name: 'Inviter ces personnes' }).click()
  await administrator.getByText('15 lignes enregistrées').waitFor()

  const phone = await browser.open(`${site.origin}/espace`, {
    javaScriptEnabled: true,
    viewport: { height: 844, width: 390 },
  })
  await phone.getByLabel('Adresse électronique').fill(email)
  await phone.getByLabel('Mot de passe', { exact: true }).fill(password)
  const onSignIn = await violationsOf(phone)
  await phone.getByRole('button', { exact: true, name: 'Se connecter' }).click()
  await phone.getByText('1 convocation attend votre réponse').waitFor()
  const atHome = await violationsOf(phone)
  await phone.getByRole('main').getByRole('link', { name: 'Conseil municipal de décembre' }).first().click()
  await phone.getByText('Approbation du budget primitif.').waitFor()
  const onMeeting = await violationsOf(phone)
  await phone.getByLabel('Présence').selectOption({ label: 'Oui, je viendrai' })
  await phone.getByRole('button', { name: 'J’ai pris connaissance de la convocation' }).click()
  await phone.getByText('Réponse enregistrée').waitFor()

  await openDocument(administrator, 'space-meetings', meeting)
  const row = administrator.getByRole('row').filter({ hasText: 'Maïté Dupouy' })
  expect(await row.innerText()).toContain('Oui, je viendrai')
  expect(await row.innerText()).toContain('Oui')
  expect([onSignIn, atHome, onMeeting]).toEqual([[], [], []])
})
