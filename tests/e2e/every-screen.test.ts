import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildFullPage } from '#tests/support/browser/full-page.ts'
import { demoSite } from '#tests/support/browser/installation.ts'
import { overprintsOf } from '#tests/support/browser/overprints.ts'
import { publicPages } from '#tests/support/browser/public-pages.ts'
import { buildSite } from '#tests/support/browser/sites.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'

const browser = useBrowser()

let fullPage = ''

beforeAll(async () => {
  const site = await buildSite({ name: 'Communauté de communes Maremne Adour Côte-Sud' })
  fullPage = `${site.origin}${await buildFullPage(site)}`
})

const pages = [
  ...publicPages.map(({ address, name, site }) => ({ find: () => `${site.origin}${address}`, name })),
  { find: () => fullPage, name: 'page with every kind of block' },
]

/** How far the page is wider than the screen. */
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe.each(pages)('$name', ({ find }) => {
  it('scrolls in one direction only, at 320 pixels and at 200 %', async () => {
    const page = await browser.open(find(), { viewport: { height: 640, width: 320 } })

    const narrow = await overflowOf(page)
    // what a browser does of a window of 1280 pixels zoomed at 200 %
    await page.setViewportSize({ height: 450, width: 640 })
    const zoomed = await overflowOf(page)

    expect({ narrow, zoomed }).toEqual({ narrow: 0, zoomed: 0 })
  })
})

describe('a page', () => {
  const [home] = pages
  const ground = (page: Page): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

  it('is dark when the visitor likes it dark', async () => {
    const light = await browser.open(home?.find() ?? '', { colorScheme: 'light' })
    const dark = await browser.open(home?.find() ?? '', { colorScheme: 'dark' })

    const levels = [await ground(light), await ground(dark)].map((color) =>
      Math.max(...(color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)),
    )

    expect(levels[0]).toBeGreaterThan(200)
    expect(levels[1]).toBeLessThan(60)
  })

  it('is printed without what only serves on a screen, with the addresses of its links', async () => {
    const page = await browser.open(fullPage)
    const onScreen = page.locator('.menu, .skip-links, .site-search, .breadcrumb')

    await page.emulateMedia({ media: 'print' })

    expect(await onScreen.count()).toBeGreaterThan(2)
    expect(await onScreen.evaluateAll((parts) => parts.filter((part) => part.checkVisibility()))).toEqual([])
    expect(
      await page
        .locator('main .prose a[href]')
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content),
    ).toContain('landes.gouv.fr')
  })

  // one home page a way of placing its picture
  it.each(['baudignan', 'biscarrosse', 'dax'])('of %s prints nothing over its words', async (slug) => {
    const page = await browser.open(demoSite(slug).origin, { viewport: { height: 1000, width: 718 } })

    await page.emulateMedia({ media: 'print' })

    expect(await overprintsOf(page)).toEqual([])
  })

  it('moves nothing for a visitor who dislikes movement', async () => {
    const page = await browser.open(home?.find() ?? '', { reducedMotion: 'reduce' })

    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element)
        return animationName !== 'none' || parseFloat(transitionDuration) > 0.01
      }),
    )

    expect(moving).toEqual([])
  })
})
