import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { violationsOf } from '#tests/support/browser/axe.ts'
import { buildSite, createAsOperator } from '#tests/support/browser/sites.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'
import { unique } from '#tests/support/unique.ts'

const browser = useBrowser()

const password = 'Une vague, deux cabanes et 3 résiniers'

/** Gives the page a telephone that makes keys, keeps them, and knows its owner. */
const addAuthenticator = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page)

  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      automaticPresenceSimulation: true,
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      protocol: 'ctap2',
      transport: 'internal',
    },
  })
}

const buildMember = async () => {
  const site = await buildSite({ features: ['extranet'] })
  const email = `${unique('elue')}@exemple.fr`

  await createAsOperator('users', { email, password })
  const space = await createAsOperator('spaces', { tenant: site.id, title: 'Conseil municipal' })
  await createAsOperator('space-members', {
    email,
    name: 'Maïté Dupouy',
    role: 'councillor',
    spaces: [space],
    tenant: site.id,
  })
  return { email, site }
}

it('adds a passkey, and signs in by it alone', async () => {
  const { email, site } = await buildMember()
  const phone = await browser.open(`${site.origin}/espace/securite`, {
    viewport: { height: 844, width: 390 },
  })
  await addAuthenticator(phone)
  await phone.getByLabel('Adresse électronique').fill(email)
  await phone.getByLabel('Mot de passe', { exact: true }).fill(password)
  await phone.getByRole('button', { exact: true, name: 'Se connecter' }).click()

  await phone.getByLabel('Nom de la clé').fill('Mon téléphone')
  const onSecurity = await violationsOf(phone)
  await phone.getByRole('button', { name: 'Ajouter une clé d’accès' }).click()
  await phone.getByText('« Mon téléphone », utilisée pour la dernière fois').waitFor()
  const withKey = await violationsOf(phone)
  await phone.getByRole('button', { name: 'Se déconnecter partout' }).click()
  await phone.getByRole('button', { name: 'Se connecter avec une clé d’accès' }).waitFor()
  const onSignIn = await violationsOf(phone)
  await phone.getByRole('button', { name: 'Se connecter avec une clé d’accès' }).click()
  await phone.getByText('Session ouverte\u00a0: Maïté Dupouy').waitFor()

  expect([onSecurity, withKey, onSignIn]).toEqual([[], [], []])
})

it('says what is missing when the browser has no key, and offers the password without script', async () => {
  const { site } = await buildMember()
  const plain = await browser.open(`${site.origin}/espace/connexion`, { javaScriptEnabled: false })
  const empty = await browser.open(`${site.origin}/espace/connexion`)
  await addAuthenticator(empty)

  await empty.getByRole('button', { name: 'Se connecter avec une clé d’accès' }).click()
  await empty.getByText('La clé d’accès n’a pas été donnée.').waitFor()

  expect(await plain.getByRole('button').allInnerTexts()).toContain('Se connecter')
  expect(await plain.getByText('Se connecter avec une clé d’accès').isVisible()).toBe(false)
})
