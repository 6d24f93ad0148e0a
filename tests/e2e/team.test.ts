import { expect, it } from 'vitest'
import { ofPerson } from '#core/place-names.ts'
import { violationsOf } from '#tests/support/browser/axe.ts'
import { platformOrigin, untilServed } from '#tests/support/browser/installation.ts'
import { buildAccount, buildSite } from '#tests/support/browser/sites.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'
import { unique } from '#tests/support/unique.ts'

const browser = useBrowser()

it('lets a site administrator invite somebody, hand over to them, and take a role back', async () => {
  const site = await buildSite()
  const page = await browser.signIn(await buildAccount('siteAdministrator', site))
  const email = `${unique('agent')}@exemple.fr`
  const row = page.getByRole('row', { name: new RegExp(email) })

  await page.goto(`${platformOrigin}/admin/equipe`)
  await page.getByLabel('Adresse électronique').fill(email)
  await page
    .getByRole('combobox', { name: /^Rôle/ })
    .selectOption({ label: 'Relecteur : relit, corrige et met en ligne' })
  await page.getByRole('button', { exact: true, name: 'Inviter' }).click()
  await page.getByText(/son invitation part dans la minute/).waitFor()
  const violations = await violationsOf(page, '.screen')
  await row.getByRole('link', { name: /Passation/ }).click()
  await page.getByRole('heading', { level: 1, name: `Passation ${ofPerson(email)}` }).waitFor()
  const ofHandover = await violationsOf(page, '.screen')
  await page.getByRole('button', { name: 'Valider la passation' }).click()
  await page.getByText('La passation est faite.').waitFor()
  await page.goto(`${platformOrigin}/admin/equipe`)
  await row.getByRole('button', { name: /Retirer/ }).click()
  await page.getByText('Ce rôle est retiré.').waitFor()

  expect([...violations, ...ofHandover]).toEqual([])
  expect(await row.count()).toBe(0)
})

it('lets somebody publish an alert from a phone and withdraw it, in one screen', async () => {
  const site = await buildSite()
  const page = await browser.signIn(await buildAccount('emergencyPublisher', site), {
    viewport: { height: 740, width: 360 },
  })

  await page.getByRole('link', { name: 'Lancer une alerte' }).click()
  await page.getByLabel('Titre').fill('Tempête')
  await page.getByLabel('Message').fill('Restez chez vous.')
  await page.getByRole('button', { name: 'Publier l’alerte' }).click()
  await page.getByText('L’alerte est en tête de chaque page du site.').waitFor()
  await untilServed(site, '/', ({ text }) => text.includes('Restez chez vous.'))
  const violations = await violationsOf(page, '.screen')
  await page.getByRole('button', { name: /Retirer l’alerte/ }).click()
  await page.getByText('L’alerte est retirée du site.').waitFor()

  await untilServed(site, '/', ({ text }) => !text.includes('Restez chez vous.'))

  expect(violations).toEqual([])
})
