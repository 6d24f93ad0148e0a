import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { violationsOf } from '#tests/support/browser/axe.ts'
import { demoAccount, platformOrigin } from '#tests/support/browser/installation.ts'
import { buildSite } from '#tests/support/browser/sites.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'

const browser = useBrowser()

it('shows an operator every site, those that the form asks for, and gives them as a file', async () => {
  const site = await buildSite()
  const page = await browser.signIn(demoAccount('integration@webpublic.example'))
  const names = page.getByRole('region', { name: /sites? sur/ }).locator('tbody th a')

  await page.goto(`${platformOrigin}/admin/sites`)
  const all = await names.count()
  await page.getByLabel('Nom ou adresse').fill(site.name)
  await page.locator('select[name="problem"]').selectOption({ label: 'Page légale manquante' })
  await page.getByRole('button', { exact: true, name: 'Filtrer' }).click()
  await page.getByText(/^1 site sur/).waitFor()
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Télécharger cette liste (CSV)' }).click()
  const file = await readFile(await (await downloading).path(), 'utf8')

  expect(all).toBeGreaterThan(1)
  expect(await names.allInnerTexts()).toEqual([site.name])
  expect(file.trim().split('\r\n')).toHaveLength(2)
  expect(file).toContain(site.name)
})

it.each([1280, 320])('fits a screen of %d points, and axe finds nothing wrong', async (width) => {
  const page = await browser.signIn(demoAccount('integration@webpublic.example'), {
    viewport: { height: 900, width },
  })

  await page.goto(`${platformOrigin}/admin/sites`)
  await page.getByRole('heading', { level: 1, name: 'Tableau de bord des sites' }).waitFor()

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  expect(await violationsOf(page, '.screen')).toEqual([])
})
