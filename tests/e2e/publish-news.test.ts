import { expect, it } from 'vitest'
import {
  noticeOf,
  openDocument,
  publish,
  typeText,
  unpublish,
  untilAutosaved,
} from '#tests/support/browser/admin.ts'
import { buildNews } from '#tests/support/browser/content.ts'
import { demoSite, untilServed, visit } from '#tests/support/browser/installation.ts'
import { buildAccount, buildSite } from '#tests/support/browser/sites.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'

const browser = useBrowser()

const showing = ['/', '/actualites', '/flux/actualites.rss']

it('keeps what a secretary writes as a draft, seen by the preview link and nowhere else', async () => {
  const site = await buildSite()
  const page = await browser.signIn(await buildAccount('editor', site))

  await page.getByRole('link', { name: 'Écrire une actualité' }).click()
  await page.waitForURL(/\/news\/[\da-f-]{36}/)
  await page.locator('#field-title').fill('La piscine rouvre samedi')
  await page.locator('#field-lead').fill('Le bassin est neuf.')
  await typeText(page, 'Entrée gratuite le premier jour.')
  const preview = new URL((await page.locator('#preview-button').getAttribute('href')) ?? '')
  await untilServed(site, preview.pathname, ({ text }) => text.includes('Entrée gratuite le premier jour.'))
  const visitor = await browser.open(preview.href)

  expect(await page.locator('.doc-controls').innerText()).toContain('Brouillon')
  expect(await visitor.locator('h1').innerText()).toBe('La piscine rouvre samedi')
  expect(await visitor.getByRole('complementary', { name: 'Aperçu' }).innerText()).toContain('Aperçu')
  expect((await visit(site, '/actualites/la-piscine-rouvre-samedi')).status).toBe(404)
  expect((await visit(site, '/actualites')).text).not.toContain('La piscine')
})

it('shows on the list, the home page and the feed what is put online, in under a second', async () => {
  const site = await buildSite()
  const { id, path, title } = await buildNews(site)
  const page = await browser.signIn(await buildAccount('editor', site))
  await openDocument(page, 'news', id)
  const before = await Promise.all(showing.map((address) => visit(site, address)))

  const startedAt = performance.now()
  await publish(page)
  await Promise.all(showing.map((address) => untilServed(site, address, ({ text }) => text.includes(title))))
  const elapsedMs = performance.now() - startedAt

  expect(before.map(({ text }) => text.includes(title))).toEqual([false, false, false])
  expect(elapsedMs).toBeLessThan(1000)
  expect((await visit(site, path)).status).toBe(200)
})

it('takes off every page of the site what is withdrawn', async () => {
  const site = await buildSite()
  const { id, path, title } = await buildNews(site, 'published')
  const page = await browser.signIn(await buildAccount('editor', site))
  await openDocument(page, 'news', id)
  const before = await Promise.all([...showing, path].map((address) => visit(site, address)))

  await unpublish(page)
  await noticeOf(page, 'success').waitFor()

  const after = await Promise.all(showing.map((address) => visit(site, address)))
  expect(before.map(({ text }) => text.includes(title))).toEqual([true, true, true, true])
  expect(after.map(({ text }) => text.includes(title))).toEqual([false, false, false])
  expect((await visit(site, path)).status).toBe(404)
})

it('has nothing left to save when it is published as soon as the last word is typed', async () => {
  const site = await buildSite()
  const { id } = await buildNews(site)
  const page = await browser.signIn(await buildAccount('editor', site))
  await page.clock.install()
  await openDocument(page, 'news', id)
  const autosaves: string[] = []

  // an autosave before, and a word that none has saved
  const first = untilAutosaved(page)
  await page.locator('#field-lead').fill('Venez.')
  await first
  await page.getByText('Enregistré il y a').waitFor()
  await page.locator('#field-lead').fill('Venez à midi.')
  page.on('request', (request) => {
    autosaves.push(...(request.url().includes('autosave=true') ? [request.postData() ?? ''] : []))
  })
  await publish(page)
  await noticeOf(page, 'success').waitFor()
  await page.clock.runFor(5000)
  const next = untilAutosaved(page)
  await page.locator('#field-lead').fill('Venez à une heure.')
  await next

  expect(autosaves).toHaveLength(1)
  expect(autosaves[0]).toContain('Venez à une heure.')
})

it('goes online again at once on the screen from which it was withdrawn', async () => {
  const site = await buildSite()
  const { id, path } = await buildNews(site, 'published')
  const page = await browser.signIn(await buildAccount('editor', site))
  await openDocument(page, 'news', id)

  await unpublish(page)
  await untilServed(site, path, ({ status }) => status === 404)
  await noticeOf(page, 'success').waitFor()
  await page.waitForLoadState('networkidle')
  await publish(page)

  await untilServed(site, path, ({ status }) => status === 200)
  expect(await noticeOf(page, 'error').count()).toBe(0)
})

it('leaves the pages of another site as they were', async () => {
  const neighbour = demoSite('dax')
  const site = await buildSite()
  const { id, title } = await buildNews(site)
  const page = await browser.signIn(await buildAccount('editor', site))
  await openDocument(page, 'news', id)
  const before = await Promise.all(showing.map((address) => visit(neighbour, address)))

  await publish(page)
  await untilServed(site, '/', ({ text }) => text.includes(title))

  const after = await Promise.all(
    before.map(({ headers }, index) =>
      visit(neighbour, showing[index] ?? '/', { 'If-None-Match': headers.etag ?? '' }),
    ),
  )
  expect(after.map(({ status }) => status)).toEqual([304, 304, 304])
})
