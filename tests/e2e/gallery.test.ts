import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createGalleryListener } from '#scripts/gallery/listener.ts'
import { galleryPages } from '#scripts/gallery/pages.ts'
import { violationsOf } from '#tests/support/browser/axe.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'

const browser = useBrowser()

const looks = [
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 1440 },
] as const

let server: Server
let origin: string

beforeAll(async () => {
  server = createServer(createGalleryListener()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
})
afterAll(() => {
  server.close()
})

/** A page wider than its screen has to be scrolled in two directions (WCAG 2.2, 1.4.10). */
const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth)

const problemsOf = async (page: Page, path: string): Promise<string[]> => {
  const found: string[] = []

  await page.goto(`${origin}${path}`)
  for (const { colorScheme, width } of looks) {
    await page.setViewportSize({ height: 900, width })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const violations = await violationsOf(page)
    found.push(...violations.map((line) => `${path} ${String(width)} ${colorScheme} ${line}`))
  }
  await page.setViewportSize({ height: 900, width: 320 })
  return (await isTooWide(page)) ? [...found, `${path} is wider than 320 pixels`] : found
}

const problemsOfAll = async (paths: string[]): Promise<string[]> => {
  const page = await browser.open('about:blank')
  const found: string[] = []

  for (const path of paths) {
    found.push(...(await problemsOf(page, path)))
  }
  return found
}

const kinds = Object.entries(
  Object.groupBy(galleryPages, ({ layout, theme }) => `${theme.slug}, layout ${layout}`),
).map(([kind, pages = []]) => ({ kind, paths: pages.map(({ path }) => path) }))

describe.each(kinds)('$kind', ({ paths }) => {
  it('is clean for axe on a phone and a wide screen, and keeps to 320 pixels, in every example', async () => {
    expect(paths.length).toBeGreaterThan(1)
    expect(await problemsOfAll(paths)).toEqual([])
  })
})

const choices = ['header=compact', 'header=centered', 'footer=plain', 'home=services']

const homePages = galleryPages.filter(({ example, layout }) => layout === 'home' && example === 'village')

describe.each(homePages)('$path', ({ path }) => {
  it('is as clean whatever is chosen for its parts', async () => {
    expect(await problemsOfAll(choices.map((choice) => `${path}?${choice}`))).toEqual([])
  })
})
