import { expect, it } from 'vitest'
import { buildNews } from '#tests/support/browser/content.ts'
import { demoAccount, platformOrigin } from '#tests/support/browser/installation.ts'
import { buildSite } from '#tests/support/browser/sites.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'

const browser = useBrowser()

it('shows an integrator only the site that they have chosen to work on', async () => {
  const [chosen, other] = [await buildSite(), await buildSite()]
  const [ours, theirs] = [await buildNews(chosen, 'published'), await buildNews(other, 'published')]
  const page = await browser.signIn(demoAccount('integration@webpublic.example'))
  const titles = page.locator('.collection-list table tbody .cell-title')

  await page.goto(`${platformOrigin}/admin/collections/news`)
  const before = await titles.allInnerTexts()
  await page.getByRole('button', { name: 'Ouvrir Menu' }).click()
  await page.getByLabel('Je travaille sur').fill(chosen.name)
  await page.getByRole('button', { exact: true, name: 'Choisir' }).click()
  await page.getByRole('heading', { level: 1, name: chosen.name }).waitFor()
  await page.goto(`${platformOrigin}/admin/collections/news`)

  expect(before).toEqual(expect.arrayContaining([ours.title, theirs.title]))
  expect(await titles.allInnerTexts()).toEqual([ours.title])
})

it('shows an integrator the pictures of every site', async () => {
  const page = await browser.signIn(demoAccount('integration@webpublic.example'))

  await page.goto(`${platformOrigin}/admin/collections/media`)
  await page.waitForLoadState('networkidle')

  const widths = await page
    .locator('.collection-list table img')
    .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth))
  expect(widths.length).toBeGreaterThan(0)
  expect(widths).not.toContain(0)
})
