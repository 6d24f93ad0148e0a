import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { noticeOf, openDocument, publish, untilAutosaved, untilReady } from '#tests/support/browser/admin.ts'
import { buildNews } from '#tests/support/browser/content.ts'
import { buildAccount, buildSite, releaseLocks } from '#tests/support/browser/sites.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'

const browser = useBrowser()

const write = async (page: Page, lead: string): Promise<void> => {
  const saved = untilAutosaved(page)

  await page.locator('#field-lead').fill(lead)
  await saved
}

it('tells a second editor who is writing, and keeps what the first one writes', async () => {
  const site = await buildSite()
  const { id } = await buildNews(site)
  const firstPage = await browser.signIn(await buildAccount('editor', site, { name: 'Odile Prime' }))
  await openDocument(firstPage, 'news', id)
  await write(firstPage, 'Le texte de la première personne.')

  const secondPage = await browser.signIn(await buildAccount('editor', site))
  await openDocument(secondPage, 'news', id)
  const warning = secondPage.locator('dialog.document-locked')
  await warning.waitFor()
  const told = await warning.innerText()
  await warning.getByRole('button', { name: 'Lire sans modifier' }).click()

  expect(told).toContain('Odile Prime écrit ici en ce moment')
  expect(await secondPage.locator('#field-lead').inputValue()).toBe('Le texte de la première personne.')
  expect(await secondPage.locator('#field-lead').isDisabled()).toBe(true)
})

it('lets the second editor take over, and tells the first one', async () => {
  const site = await buildSite()
  const { id } = await buildNews(site)
  const firstPage = await browser.signIn(await buildAccount('editor', site))
  await openDocument(firstPage, 'news', id)
  await write(firstPage, 'Le texte de la première personne.')

  const secondPage = await browser.signIn(await buildAccount('editor', site))
  await openDocument(secondPage, 'news', id)
  // the admin draws the whole screen again, and asks again for the name of the site
  const drawnAgain = secondPage.waitForResponse((answer) => answer.url().endsWith('/api/tenants'))
  await secondPage.getByRole('button', { name: 'Prendre la main' }).click()
  await drawnAgain
  await untilReady(secondPage)
  await write(secondPage, 'Le texte de la seconde personne.')
  await firstPage.locator('#field-lead').fill('Encore la première.')
  await firstPage.getByText('Une autre personne a pris la main').waitFor()

  await secondPage.reload()
  expect(await secondPage.locator('#field-lead').inputValue()).toBe('Le texte de la seconde personne.')
})

it('keeps the newer text when a screen left open writes again, and says so', async () => {
  const site = await buildSite()
  const { id } = await buildNews(site)
  const leftOpen = await browser.signIn(await buildAccount('editor', site))
  await openDocument(leftOpen, 'news', id)
  await write(leftOpen, 'Le texte d’avant midi.')
  await releaseLocks(id)

  const afternoon = await browser.signIn(await buildAccount('editor', site))
  await openDocument(afternoon, 'news', id)
  await write(afternoon, 'Le texte de l’après-midi.')
  await publish(afternoon)
  await noticeOf(afternoon, 'success').waitFor()
  await leftOpen.locator('#field-lead').fill('Le texte d’avant midi, retouché le soir.')
  await noticeOf(leftOpen, 'error').waitFor()

  expect(await noticeOf(leftOpen, 'error').innerText()).toContain('rechargez la page')
  expect(await leftOpen.locator('#field-lead').inputValue()).toContain('retouché le soir')
  await leftOpen.reload()
  expect(await leftOpen.locator('#field-lead').inputValue()).toBe('Le texte de l’après-midi.')
})
