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

/** What stands past the right edge of a page that has to be scrolled sideways. */
const overflowsOf = (page: Page): Promise<string[]> =>
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

/** Words cut in two where no hyphen is allowed, or in more: addresses and tables excepted, which nothing else fits. */
const tornWordsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isLeftOut = (element: Element): boolean =>
      !element.checkVisibility() ||
      element.closest('table, script, style, option') !== null ||
      // the drop cap stands on lines of its own
      getComputedStyle(element, '::first-letter').float !== 'none'
    const linesOf = (node: Node, start: number, end: number): number => {
      const range = document.createRange()

      range.setStart(node, start)
      range.setEnd(node, end)
      return new Set(
        [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
      ).size
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []

    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement as Element
      const words = isLeftOut(element)
        ? []
        : (node.textContent ?? '').matchAll(/(?<![^\s«(])\p{L}{4,}(?![^\s.,;:!?»)])/gu)

      for (const { 0: word, index } of words) {
        const lines = linesOf(node, index, index + word.length)

        if (lines > (getComputedStyle(element).hyphens === 'auto' ? 2 : 1)) {
          found.push(
            `${word} on ${String(lines)} lines in ${element.parentElement?.className ?? ''} > ${element.tagName}`,
          )
        }
      }
    }
    return found.slice(0, 4)
  })

const faultsOf = async (page: Page): Promise<string[]> => [
  ...(await overflowsOf(page)),
  ...(await tornWordsOf(page)),
]

/** A sheet of A4, less its margins, at 96 points an inch. */
const sheet = { height: 1000, width: 718 }

const faultsOnPaper = async (page: Page): Promise<string[]> => {
  await page.setViewportSize(sheet)
  await page.emulateMedia({ media: 'print' })
  const faults = await faultsOf(page)

  await page.emulateMedia({ media: 'screen' })
  return faults
}

const faultsOfAll = async (paths: string[]): Promise<string[]> => {
  const page = await browser.open('about:blank')
  const found: string[] = []

  for (const path of paths) {
    await page.goto(`${origin}${path}`)
    found.push(...(await faultsOnPaper(page)).map((fault) => `${path}, on paper, ${fault}`))
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
  it('never scrolls sideways nor tears words, however its reader sets the text, and on paper', async () => {
    expect(await faultsOfAll(paths)).toEqual([])
  })
})
