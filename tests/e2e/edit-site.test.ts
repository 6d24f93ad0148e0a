import { expect, it } from 'vitest'
import { openDocument, save, untilReady } from '#tests/support/browser/admin.ts'
import { untilServed, visit } from '#tests/support/browser/installation.ts'
import { buildAccount, buildSite, createAsOperator } from '#tests/support/browser/sites.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'

const browser = useBrowser()

const everyPage = ['/', '/actualites', '/agenda', '/documents', '/recherche', '/plan-du-site', '/nulle-part']

it('shows on the site the opening hours that a site administrator has changed', async () => {
  const site = await buildSite({
    contactTitle: 'Mairie',
    openingHours: { monday: [{ closes: '12:00', opens: '08:30' }] },
  })
  const page = await browser.signIn(await buildAccount('siteAdministrator', site))
  const before = await visit(site, '/')

  await page.getByRole('link', { name: 'Changer les horaires ou les coordonnées' }).click()
  await untilReady(page)
  await page.getByRole('button', { name: 'Horaires' }).click()
  await page.locator('#field-openingHours__monday__0__closes').fill('12:45')
  await save(page)

  expect(before.text).toMatch(/8\sh\s30\s–\s12\sh</)
  await untilServed(site, '/', ({ text }) => /8\sh\s30\s–\s12\sh\s45/.test(text))
})

it('shows a changed menu on every page of its site', async () => {
  const site = await buildSite()
  const menu = await createAsOperator('menus', {
    main: [{ address: '/mairie', text: 'Hôtel de ville' }],
    tenant: site.id,
  })
  const page = await browser.signIn(await buildAccount('siteAdministrator', site))
  const before = await Promise.all(everyPage.map((address) => visit(site, address)))

  await openDocument(page, 'menus', menu)
  await page.locator('#main-row-0 .collapsible__toggle').first().click()
  await page.locator('#field-main__0__text').fill('La commune')
  await save(page)
  await untilServed(site, '/', ({ text }) => text.includes('La commune'))

  const after = await Promise.all(everyPage.map((address) => visit(site, address)))
  expect(before.filter(({ text }) => !text.includes('Hôtel de ville'))).toEqual([])
  expect(after.filter(({ text }) => !text.includes('La commune') || text.includes('Hôtel de ville'))).toEqual(
    [],
  )
})
