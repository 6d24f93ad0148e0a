import { expect, it } from 'vitest'
import { openNew, save, untilReady } from '#tests/support/browser/admin.ts'
import { untilServed, visit } from '#tests/support/browser/installation.ts'
import { buildAccount, buildSite, createAsOperator } from '#tests/support/browser/sites.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'

const browser = useBrowser()

it('prepares a redesign beside the live site, shows it by a link, puts it live and comes back', async () => {
  const site = await buildSite()
  await createAsOperator('menus', { main: [{ address: '/mairie', text: 'La mairie' }], tenant: site.id })
  const page = await browser.signIn(await buildAccount('siteAdministrator', site))

  await openNew(page, 'redesigns')
  await page.locator('#field-title').fill('Printemps')
  await save(page)
  await page.waitForURL(/redesigns\/[\da-f-]{36}/)
  await page.reload()
  await untilReady(page)
  await page.locator('.tabs-field__tabs').getByRole('button', { name: 'Menu' }).click()
  await page.locator('#menu-main-row-0 .collapsible__toggle').first().click()
  await page.locator('#field-menu__main__0__text').fill('La ville')
  await save(page)
  const link = await page
    .locator('a.preview-btn, .preview-btn a, a[href*="/apercu/"]')
    .first()
    .getAttribute('href')
  const preview = await browser.open(String(link))
  const previewed = await preview.locator('.menu').first().innerText()
  const meanwhile = await visit(site, '/')

  await page.getByText('Mettre la refonte en ligne').click()
  await page.getByRole('button', { name: 'Confirmer' }).click()
  await untilServed(site, '/', ({ text }) => text.includes('La ville'))
  // the screen is shown again as it has become, a moment after the site
  const undo = page.locator('summary', { hasText: 'Revenir en arrière' })
  await undo.waitFor()
  await untilReady(page)
  await undo.click()
  await page.getByRole('button', { name: 'Confirmer' }).click()
  await untilServed(site, '/', ({ text }) => text.includes('La mairie'))

  expect(previewed).toContain('La ville')
  expect(await preview.getByText('les visiteurs voient encore le site actuel').count()).toBe(1)
  expect(meanwhile.text).toContain('La mairie')
})
