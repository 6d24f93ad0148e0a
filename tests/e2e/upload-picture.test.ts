import { expect, it } from 'vitest'
import { noticeOf, openNew } from '#tests/support/browser/admin.ts'
import { buildAccount, buildSite } from '#tests/support/browser/sites.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'
import { pdf, png } from '#tests/support/files.ts'

const browser = useBrowser()

it('keeps a picture with what it shows in words', async () => {
  const site = await buildSite()
  const page = await browser.signIn(await buildAccount('editor', site))
  const { content: buffer, name, type: mimeType } = png({ height: 300, name: 'marche.png', width: 400 })

  await openNew(page, 'media')
  await page.locator('input[type="file"]').first().setInputFiles({ buffer, mimeType, name })
  await page.locator('#field-alt').fill('Le marché du samedi, sous les platanes')
  const siteOnScreen = await page.locator('#field-tenant .relationship--single-value').innerText()
  await page.getByRole('button', { name: 'Sauvegarder' }).click()
  await page.waitForURL(/\/media\/[\da-f-]{36}/)

  const thumbnail = page.locator('.file-details img, .thumbnail img').first()
  await thumbnail.waitFor()
  expect(await thumbnail.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  // who has one site is not asked which
  expect(siteOnScreen).toBe(site.name)
  expect(await page.locator('#field-alt').inputValue()).toBe('Le marché du samedi, sous les platanes')
})

it('asks for words when a picture has none', async () => {
  const site = await buildSite()
  const page = await browser.signIn(await buildAccount('editor', site))
  const { content: buffer, name, type: mimeType } = png()

  await openNew(page, 'media')
  await page.locator('input[type="file"]').first().setInputFiles({ buffer, mimeType, name })
  await page.getByRole('button', { name: 'Sauvegarder' }).click()

  await page.getByText('Décrivez l’image, ou cochez « Image décorative ».').first().waitFor()
  expect(page.url()).toContain('/media/create')
})

it('refuses in French a file that is not what its name says', async () => {
  const site = await buildSite()
  const page = await browser.signIn(await buildAccount('editor', site))

  await openNew(page, 'media')
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ buffer: pdf().content, mimeType: 'image/png', name: 'photo.png' })
  await page.locator('#field-alt').fill('Une photo')
  await page.getByRole('button', { name: 'Sauvegarder' }).click()

  await noticeOf(page, 'error').waitFor()
  expect(await noticeOf(page, 'error').innerText()).toBe(
    'Ce fichier n’est pas ce que son nom annonce (PNG). Réenregistrez-le au bon format.',
  )
  expect(page.url()).toContain('/media/create')
})
