import { Secret, TOTP } from 'otpauth'
import { expect, it } from 'vitest'
import { violationsOf } from '#tests/support/browser/axe.ts'
import { demoAccount, platformOrigin } from '#tests/support/browser/installation.ts'
import { buildAccount, buildSite } from '#tests/support/browser/sites.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'

const browser = useBrowser()

const codeOf = (secret: string, stepsLater = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: Date.now() + stepsLater * 30_000,
  })

it('a secretary switches the second factor on, and signs in with a code, without script', async () => {
  const account = await buildAccount('editor', await buildSite())
  const first = await browser.signIn(account)
  await first.goto(`${platformOrigin}/admin/securite`)
  const wrongBefore = await violationsOf(first)

  const form = first.locator('form', { has: first.getByRole('button', { name: 'Activer la vérification' }) })
  await form.getByLabel('Mot de passe actuel').fill(account.password)
  await form.getByRole('button').click()
  await first.locator('img').waitFor()
  const secret = (await first.locator('code').innerText()).replaceAll(' ', '')
  const wrongThen = await violationsOf(first)
  await first.getByLabel('Code de vérification').fill(codeOf(secret))
  await first.getByRole('button', { name: 'Vérifier ce code' }).click()
  await first.getByRole('heading', { name: 'Vos codes de secours' }).waitFor()
  const codes = await first.locator('code').allInnerTexts()

  const second = await browser.open(`${platformOrigin}/admin/login`, { javaScriptEnabled: false })
  await second.getByLabel('E-mail').fill(account.email)
  await second.getByLabel('Mot de passe').fill(account.password)
  await second.getByRole('button', { name: 'Se connecter' }).click()
  await second.getByLabel('Code de vérification').fill(codeOf(secret, 1))
  await second.getByRole('button', { name: 'Se connecter' }).click()
  await second.waitForURL(`${platformOrigin}/admin`)

  expect([wrongBefore, wrongThen]).toEqual([[], []])
  expect(codes).toHaveLength(10)
})

it('who is sent to sign in comes back to where they were going, and signs out', async () => {
  const account = await buildAccount('editor', await buildSite())
  const page = await browser.open(`${platformOrigin}/admin/collections/news`)

  await page.getByLabel('E-mail').fill(account.email)
  await page.getByLabel('Mot de passe').fill(account.password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.waitForURL((url) => url.pathname === '/admin/collections/news')
  await page.getByRole('link', { name: 'Ma sécurité' }).first().waitFor({ state: 'attached' })
  await page.goto(`${platformOrigin}/admin/logout`)
  await page.goto(`${platformOrigin}/admin/collections/news`)

  await page.waitForURL((url) => url.pathname === '/admin/login')
  expect(await page.getByLabel('Mot de passe').count()).toBe(1)
})

it('an integrator lands on what to do next', async () => {
  const page = await browser.signIn(demoAccount('integration@webpublic.example'))

  const links = await page.locator('.home__actions a').allInnerTexts()

  expect(links).toContain('Ouvrir le tableau de bord des sites')
  expect(links).toContain('Protéger mon compte')
})
