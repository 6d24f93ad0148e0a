import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { demoSite } from '#tests/support/browser/installation.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'

const browser = useBrowser()

const { origin } = demoSite('dax')

const screens = [
  { height: 844, name: 'phone', way: ['Menu', 'Démarches', 'État civil'], width: 390 },
  { height: 900, name: 'wide screen', way: ['Démarches', 'État civil'], width: 1440 },
]

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    return (element instanceof HTMLInputElement ? element.type : element?.textContent)?.trim() ?? ''
  })

/** Presses Tab until the focus is on what reads so; gives up where a person would. */
const tabTo = async (page: Page, text: string): Promise<void> => {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await focused(page)) === text) {
      return
    }
  }
  throw new Error(`not reached with Tab: ${text}`)
}

/** The ring that shows where one is. */
const focusRing = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
    return `${outlineStyle} ${outlineWidth}`
  })

describe.each(screens)('with a keyboard alone, on a $name', ({ height, way, width }) => {
  it('goes straight to the content', async () => {
    const page = await browser.open(`${origin}/actualites`, {
      reducedMotion: 'reduce',
      viewport: { height, width },
    })

    await page.keyboard.press('Tab')
    const first = await focused(page)
    const box = await page.locator(':focus').boundingBox()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')

    expect(first).toBe('Aller au contenu')
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })

  it('opens the menu and follows one of its links', async () => {
    const page = await browser.open(`${origin}/`, { viewport: { height, width } })

    for (const step of way) {
      await tabTo(page, step)
      expect(await focusRing(page)).not.toMatch(/none|\b0px/)
      await page.keyboard.press('Enter')
    }

    await page.waitForURL('**/demarches/etat-civil')
    expect(await page.locator('h1').innerText()).toBe('État civil')
  })

  it('searches', async () => {
    const page = await browser.open(`${origin}/`, { viewport: { height, width } })

    await tabTo(page, 'Rechercher')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/recherche')
    await tabTo(page, 'search')
    await page.keyboard.type('passeport')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/recherche?q=passeport')

    expect(await page.locator('main').innerText()).toMatch(/\d+ résultats? pour «\s?passeport\s?»/)
  })
})
