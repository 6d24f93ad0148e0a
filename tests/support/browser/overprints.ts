import type { Page } from 'playwright-core'

/** What lies over a text of the main part of a page, one line a pair: « Mairie × Passeport ». */
export const overprintsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const words = (element: Element): string => element.textContent.trim().slice(0, 30)
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
    const placeOf = (element: Element): DOMRect => {
      const range = document.createRange()
      range.selectNode(element)
      return range.getBoundingClientRect()
    }
    const shown = [...document.querySelectorAll('main *')].filter(
      (element) => element.checkVisibility() && !element.closest('.visually-hidden, svg'),
    )
    const texts = shown.filter(hasText)
    const things = [...texts, ...shown.filter(({ tagName }) => tagName === 'IMG')]

    return texts.flatMap((text) =>
      things
        .filter((thing) => !thing.contains(text) && !text.contains(thing))
        .filter((thing) => {
          const [a, b] = [placeOf(text), placeOf(thing)]
          const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
          const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
          // large letters stand close: their boxes touch, their ink does not
          return width > 2 && height > Math.min(a.height, b.height) / 2
        })
        .map((thing) => `${words(text)} × ${words(thing) || thing.tagName}`),
    )
  })
