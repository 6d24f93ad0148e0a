import { expect, it } from 'vitest'
import { openDocument, openNew } from '#tests/support/browser/admin.ts'
import { violationsOf } from '#tests/support/browser/axe.ts'
import { buildNews } from '#tests/support/browser/content.ts'
import { demoAccount, platformOrigin } from '#tests/support/browser/installation.ts'
import { buildAccount, buildSite } from '#tests/support/browser/sites.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'

const browser = useBrowser()

/** What Payload's own screens get wrong, rule by rule: none is in a component of ours. */
const known = {
  editing: [
    'aria-command-name',
    'aria-hidden-focus',
    'aria-input-field-name',
    'button-name',
    'heading-order',
    'label',
    'label-content-name-mismatch',
    'label-title-only',
    'list',
    'region',
  ],
  list: [
    'button-name',
    'label',
    'label-title-only',
    'landmark-no-duplicate-banner',
    'landmark-one-main',
    'landmark-unique',
    'region',
  ],
  signIn: ['landmark-one-main', 'page-has-heading-one', 'region'],
}

const beyond = (violations: string[], rules: string[]): string[] =>
  violations.filter((line) => !rules.some((rule) => line.startsWith(`${rule}:`)))

it.each(['light', 'dark'] as const)(
  'axe finds nothing wrong in the first screen, %s',
  async (colorScheme) => {
    const site = await buildSite()
    await buildNews(site)
    await buildNews(site, 'published')
    const page = await browser.signIn(await buildAccount('siteAdministrator', site), { colorScheme })

    expect(await violationsOf(page)).toEqual([])
  },
)

it.each(['light', 'dark'] as const)('axe finds nothing wrong in the choice of a site, %s', async (scheme) => {
  const page = await browser.signIn(demoAccount('integration@webpublic.example'), { colorScheme: scheme })

  await page.getByRole('button', { name: 'Ouvrir Menu' }).click()
  await page.getByLabel('Je travaille sur').waitFor()

  expect(await violationsOf(page, '.site-selector')).toEqual([])
})

it('axe finds nothing new in the sign-in page', async () => {
  const page = await browser.open(`${platformOrigin}/admin/login`)

  await page.getByRole('button', { name: 'Se connecter' }).waitFor()

  expect(beyond(await violationsOf(page), known.signIn)).toEqual([])
})

it('axe finds nothing new in a list and in the screen of a document', async () => {
  const site = await buildSite()
  const { id } = await buildNews(site)
  const page = await browser.signIn(await buildAccount('editor', site))

  await page.goto(`${platformOrigin}/admin/collections/news`)
  await page.waitForLoadState('networkidle')
  const inList = await violationsOf(page)
  await openDocument(page, 'news', id)
  const inDocument = await violationsOf(page)

  expect(beyond(inList, known.list)).toEqual([])
  expect(beyond(inDocument, known.editing)).toEqual([])
})

it('says its calendars in French, to the eye and to the ear', async () => {
  const site = await buildSite()
  const page = await browser.signIn(await buildAccount('editor', site))
  await openNew(page, 'events')

  await page.locator('#field-startsAt input').click()
  const calendar = page.getByRole('dialog', { name: 'Calendrier' })
  const heard = await calendar
    .locator('[aria-label]')
    .evaluateAll((parts) => parts.map((part) => part.getAttribute('aria-label')).join(' '))

  expect(await calendar.locator('.react-datepicker__header--time').innerText()).toBe('Heure')
  expect(`${heard} ${await calendar.innerText()}`).not.toMatch(/choose|month|time|previous|next/i)
})
