import { expect, it } from 'vitest'
import { openDocument, openSchedule } from '#tests/support/browser/admin.ts'
import { buildNews } from '#tests/support/browser/content.ts'
import { installation, untilServed, visit } from '#tests/support/browser/installation.ts'
import { buildAccount, buildSite } from '#tests/support/browser/sites.ts'
import { runScript } from '#tests/support/browser/start-installation.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'

const browser = useBrowser()

it('puts a news item online when the hour that an editor has chosen has come, and not before', async () => {
  const site = await buildSite()
  const { id, path } = await buildNews(site)
  const page = await browser.signIn(await buildAccount('editor', site))
  await openDocument(page, 'news', id)

  await openSchedule(page)
  await page.locator('.schedule-publish').getByText('Mettre en ligne').click()
  await page.locator('.schedule-publish .react-datepicker__input-container input').click()
  await page.getByRole('button', { name: 'Next Month' }).click()
  await page.locator('.react-datepicker__day--015').click()
  await page.locator('.react-datepicker__time-list-item').getByText('10:30').click()
  // the calendar stays open over the button until one looks elsewhere
  await page.getByText('Déjà programmé').click()
  await page.locator('#scheduled-publish-save').click()
  await page.locator('.schedule-publish__upcoming table').waitFor()

  const upcoming = await page.locator('.schedule-publish__upcoming').innerText()
  const before = await visit(site, path)
  await runScript('tests/support/browser/make-jobs-due.ts', [], installation)
  await untilServed(site, path, ({ status }) => status === 200)

  expect(upcoming).toContain('Mettre en ligne')
  expect(upcoming).toMatch(/15 \S+ \d{4} à 10 h 30/)
  expect(before.status).toBe(404)
})
