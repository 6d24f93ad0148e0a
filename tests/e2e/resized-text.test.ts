import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createGalleryListener } from '#scripts/gallery/listener.ts'
import { galleryPages } from '#scripts/gallery/pages.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'

const browser = useBrowser()

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

/** What a reader may set for all text (WCAG 2.2, 1.4.12). */
const spaced = `* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

/** A browser whose text is twice as large, which the media queries of the page know nothing of. */
const doubled = 'html { font-size: 200% !important }'

const conditions = [
  { name: 'spaced text at 390 pixels', style: spaced, width: 390 },
  { name: 'spaced text at 320 pixels', style: spaced, width: 320 },
  { name: 'text of double size at 390 pixels', style: doubled, width: 390 },
]

/** What stands past the right edge of a page that has to be scrolled sideways, and words cut where nothing allows it. */
const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const isPast = (element: Element | null): boolean =>
      element !== null && element.getBoundingClientRect().right > clientWidth + 1
    const culprits = [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && isPast(element) && !isPast(element.parentElement))
      .map(
        (element) =>
          `${element.parentElement?.getAttribute('class') ?? ''} > ${element.tagName} ${element.getAttribute('class') ?? ''}`,
      )

    return scrollWidth > clientWidth ? [`${String(scrollWidth)}: ${culprits.slice(0, 4).join(', ')}`] : []
  })

const faultsOfAll = async (paths: string[]): Promise<string[]> => {
  const page = await browser.open('about:blank')
  const found: string[] = []

  for (const path of paths) {
    await page.goto(`${origin}${path}`)
    for (const { name, style, width } of conditions) {
      await page.setViewportSize({ height: 900, width })
      await page.addStyleTag({ content: style })
      found.push(...(await faultsOf(page)).map((fault) => `${path}, ${name}, ${fault}`))
      await page.evaluate(() => document.querySelector('head > style:last-of-type')?.remove())
    }
  }
  return found
}

const themes = Object.entries(Object.groupBy(galleryPages, ({ theme }) => theme.slug)).map(
  ([slug, pages = []]) => ({ paths: pages.map(({ path }) => path), slug }),
)

describe.each(themes)('the theme $slug', ({ paths }) => {
  it('never scrolls sideways, however its reader sets the text', async () => {
    expect(await faultsOfAll(paths)).toEqual([])
  })
})
