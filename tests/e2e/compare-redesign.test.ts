import { expect, it, vi } from 'vitest'
import { untilReady } from '#tests/support/browser/admin.ts'
import { violationsOf } from '#tests/support/browser/axe.ts'
import { platformOrigin } from '#tests/support/browser/installation.ts'
import { buildAccount, buildSite, createAsOperator } from '#tests/support/browser/sites.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'

const browser = useBrowser()

it('shows a redesign beside the site, page by page, and keeps who signed it off', async () => {
  const site = await buildSite()
  const id = await createAsOperator('redesigns', {
    look: { theme: 'littoral' },
    tenant: site.id,
    title: 'Printemps',
  })
  const page = await browser.signIn(await buildAccount('siteAdministrator', site))

  await page.goto(`${platformOrigin}/admin/collections/redesigns/${id}/comparer`)
  await page.getByRole('link', { name: 'Actualités' }).last().click()
  await page.getByRole('link', { exact: true, name: 'Téléphone' }).click()
  const themes = await Promise.all(
    ['Site actuel', 'Après la refonte'].map((name) =>
      page.frameLocator(`iframe[title^="${name}"]`).locator('html:has(h1)').getAttribute('data-theme'),
    ),
  )
  const notices = await page.frameLocator('iframe[title^="Site actuel"]').locator('.preview-notice').count()
  const violations = await violationsOf(page, '.compare nav, .compare form')
  await page.getByLabel('Validée par').fill('Ana Lartigue, maire')
  await page.getByRole('button', { name: 'Enregistrer la validation' }).click()

  await page.getByText('La validation est enregistrée.').waitFor()
  await page.getByText('Validée par Ana Lartigue, maire, le').waitFor()
  expect([...themes, notices]).toEqual(['clairiere', 'littoral', 0])
  expect(violations).toEqual([])
})

it('shows the look of a site as one chooses it, its contrast beside it, and saves nothing', async () => {
  const site = await buildSite()
  const page = await browser.signIn(await buildAccount('siteAdministrator', site), {
    viewport: { height: 1200, width: 1440 },
  })
  const code = (name: string) => page.locator(`[id="look.colors.${name}-code"]`)
  const home = page.frameLocator('.look-preview iframe').locator('html')

  await page.goto(`${platformOrigin}/admin/collections/tenants/${site.id}`)
  await untilReady(page)
  await page.getByRole('button', { name: 'Apparence et services' }).click()
  await page.getByRole('button', { name: 'Voir sur un écran' }).click()
  await home.waitFor()
  await code('brand').fill('#7a1f3d')
  await code('onBrand').fill('#8a2f4d')
  await page.getByText('trop faible').waitFor()
  await page.locator('.look-preview [role="status"]').getByText('se lit mal').waitFor()
  await code('onBrand').fill('#ffffff')
  await code('accent').fill('#f2b705')
  await code('onAccent').fill('#241803')
  await vi.waitUntil(
    () => home.evaluate((page_) => getComputedStyle(page_).getPropertyValue('--color-brand') === '#7a1f3d'),
    { timeout: 20_000 },
  )
  const public_ = await browser.open(site.origin)

  expect(await page.locator('.look-preview [role="status"]').innerText()).toBe('')
  expect(await page.locator('.color-field__contrast', { hasText: 'lisible' }).count()).toBe(2)
  expect(await public_.content()).not.toContain('#7a1f3d')
})
