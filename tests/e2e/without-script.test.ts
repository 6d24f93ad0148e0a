import { expect, it } from 'vitest'
import { demoSite } from '#tests/support/browser/installation.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'

const browser = useBrowser()

const { origin } = demoSite('dax')

it('goes from the home page to a list, then to an article, without any script', async () => {
  const page = await browser.open(`${origin}/`, { javaScriptEnabled: false })

  await page.getByRole('contentinfo').waitFor()
  await page.goto(`${origin}/actualites`)
  const title = await page.locator('.teaser a').first().innerText()
  await page.locator('.teaser a').first().click()
  await page.waitForURL('**/actualites/*')

  expect(await page.locator('h1').innerText()).toBe(title)
})

it.each([390, 1440])('opens the menu without any script, at %i pixels', async (width) => {
  const page = await browser.open(`${origin}/`, {
    javaScriptEnabled: false,
    viewport: { height: 900, width },
  })
  const menu = page.getByRole('navigation', { name: 'Navigation principale' })
  const opener = menu.getByRole('button', { exact: true, name: 'Menu' })

  await Promise.all((await opener.isVisible()) ? [opener.click()] : [])
  await menu.getByText('Cadre de vie', { exact: true }).click()
  await menu.getByRole('link', { name: 'Déchets et tri' }).click()

  await page.waitForURL('**/cadre-de-vie/dechets')
  expect(await page.locator('h1').innerText()).not.toBe('')
})

it('searches without any script', async () => {
  const page = await browser.open(`${origin}/`, { javaScriptEnabled: false })

  await page.getByLabel('Que cherchez-vous').fill('urbanisme')
  await page.getByRole('main').getByRole('button', { name: 'Rechercher' }).click()
  await page.waitForURL('**/recherche?q=urbanisme')

  expect(await page.locator('main .teaser').count()).toBeGreaterThan(0)
})
