import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, ElementContext } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type WithAxe = { axe: { run: (context: ElementContext) => Promise<AxeResults> } }

/** A colour that is still fading is not the one that people see. */
const untilStill = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
        .map(({ finished }) => finished),
    ),
  )

/** What axe finds wrong in the page, or in a part of it, one line a rule: `color-contrast: .lead`. */
export const violationsOf = async (page: Page, part = 'html'): Promise<string[]> => {
  await untilStill(page)
  await page.evaluate(source)
  const { violations } = await page.evaluate(
    (selector) => (globalThis as unknown as WithAxe).axe.run({ include: [selector] }),
    part,
  )

  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

const looks = [390, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ colorScheme, width })),
)

/** Tries the page on a phone and a wide screen, light and dark. */
export const violationsInEveryLook = async (page: Page): Promise<string[]> => {
  const found: string[] = []

  for (const { colorScheme, width } of looks) {
    await page.setViewportSize({ height: 900, width })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const violations = await violationsOf(page)
    found.push(...violations.map((line) => `${String(width)} ${colorScheme} ${line}`))
  }
  return found
}
