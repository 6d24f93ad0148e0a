import { expect, it } from 'vitest'
import { violationsInEveryLook } from '#tests/support/browser/axe.ts'
import { buildFullPage } from '#tests/support/browser/full-page.ts'
import { publicPages } from '#tests/support/browser/public-pages.ts'
import { buildSite } from '#tests/support/browser/sites.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'

const browser = useBrowser()

it.each(publicPages)('axe finds nothing wrong in: $name', async ({ address, site, status }) => {
  const page = await browser.open(`${site.origin}${address}`)

  const violations = await violationsInEveryLook(page)

  expect(violations).toEqual([])
  expect(await page.evaluate(() => performance.getEntriesByType('navigation'))).toMatchObject([
    { responseStatus: status },
  ])
})

it('axe finds nothing wrong in a page with every kind of block', async () => {
  const site = await buildSite({ contactTitle: 'Mairie', phone: '05 58 00 00 00', street: '1 rue du Bourg' })
  const page = await browser.open(`${site.origin}${await buildFullPage(site)}`)

  const violations = await violationsInEveryLook(page)

  expect(await page.locator('.block').count()).toBeGreaterThan(8)
  expect(violations).toEqual([])
})

it.each([
  ['closed', 'Site fermé'],
  ['suspended', 'Site suspendu'],
])('axe finds nothing wrong in the page of a site that is %s', async (state, title) => {
  const site = await buildSite({ state })
  const page = await browser.open(`${site.origin}/`)

  const violations = await violationsInEveryLook(page)

  expect(await page.locator('h1').innerText()).toBe(title)
  expect(violations).toEqual([])
})
