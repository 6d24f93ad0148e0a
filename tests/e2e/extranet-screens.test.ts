import { expect, it } from 'vitest'
import { violationsInEveryLook } from '#tests/support/browser/axe.ts'
import { demoAccount, demoSite } from '#tests/support/browser/installation.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'

const browser = useBrowser()

const dax = demoSite('dax')
const topic = 'Toiture du préau de l’école'

it('shows no private page that axe finds fault with, nor one wider than a telephone', async () => {
  const { email, password } = demoAccount('adjointe-ecoles@dax.example')
  const page = await browser.open(`${dax.origin}/espace`)
  await page.getByLabel('Adresse électronique').fill(email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(password)
  await page.getByRole('button', { exact: true, name: 'Se connecter' }).click()
  await page.goto(`${dax.origin}/espace/conseil-municipal`)
  const discussion = await page.getByRole('link', { name: topic }).getAttribute('href')
  const found: string[] = []

  for (const address of [
    '/espace',
    '/espace/agenda',
    '/espace/annuaire',
    '/espace/recherche?q=preau',
    '/espace/securite',
    '/espace/conseil-municipal',
    `${discussion ?? ''}?page=2`,
  ]) {
    await page.goto(`${dax.origin}${address}`)
    found.push(...(await violationsInEveryLook(page)).map((line) => `${address} ${line}`))
    await page.setViewportSize({ height: 640, width: 320 })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    found.push(...(width > 320 ? [`${address} is ${String(width)} wide`] : []))
  }

  expect(found).toEqual([])
})

it('lets a member follow a topic and stop, without script and by keyboard', async () => {
  const { email, password } = demoAccount('conseiller@dax.example')
  const page = await browser.open(`${dax.origin}/espace/conseil-municipal`)
  await page.getByLabel('Adresse électronique').fill(email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: topic }).press('Enter')
  await page.getByRole('link', { name: 'Aller aux derniers messages' }).press('Enter')
  await page.getByText('Page 2 sur 2').waitFor()

  await page.getByRole('button', { name: 'Suivre ce sujet', exact: true }).press('Enter')
  await page.getByText('Vous suivez ce sujet').waitFor()
  await page.getByRole('button', { name: 'Ne plus suivre ce sujet' }).press('Enter')
  await page.getByText('Un courriel vous avertit').waitFor()

  expect(page.url()).toContain('#abonnement')
})
