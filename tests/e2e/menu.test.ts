import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { demoSite } from '#tests/support/browser/installation.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'

const browser = useBrowser()

const phone = { height: 844, width: 390 }
const wide = { height: 900, width: 1440 }

const openOn = (slug: string, viewport: typeof phone, javaScriptEnabled = true): Promise<Page> =>
  browser.open(`${demoSite(slug).origin}/`, { javaScriptEnabled, viewport })

/** Where the focus is: the words of the element, and whether it is part of the menu. */
const focus = (page: Page): Promise<{ isInMenu: boolean; words: string }> =>
  page.evaluate(() => {
    const { activeElement } = document
    return {
      isInMenu: activeElement?.closest('#menu') !== null,
      words: activeElement === document.body ? '' : (activeElement?.textContent ?? '').trim(),
    }
  })

const focusAfterTabs = async (page: Page, key: string, times: number) => {
  const found: Awaited<ReturnType<typeof focus>>[] = []

  for (let presses = 0; presses < times; presses += 1) {
    await page.keyboard.press(key)
    found.push(await focus(page))
  }
  return found
}

const panel = (page: Page) => page.locator('#menu')

const openMenu = async (page: Page): Promise<void> => {
  await page.getByRole('button', { exact: true, name: 'Menu' }).press('Enter')
  await panel(page).waitFor({ state: 'visible' })
}

describe.each(['dax', 'biscarrosse', 'baudignan'])('the menu of a phone, at %s', (slug) => {
  it.each(['Tab', 'Shift+Tab'])('keeps %s to itself: nothing behind it is reached', async (key) => {
    const page = await openOn(slug, phone)
    await openMenu(page)

    const visited = await focusAfterTabs(page, key, 30)

    // the end of the page leads to the browser itself, then to the menu again
    expect(visited.filter(({ isInMenu, words }) => !isInMenu && words !== '')).toEqual([])
    expect(visited.filter(({ isInMenu }) => isInMenu).length).toBeGreaterThan(5)
  })

  it.each([true, false])('gives the focus back when Escape closes it, script: %s', async (hasScript) => {
    const page = await openOn(slug, phone, hasScript)
    await openMenu(page)

    const { words: first } = await focus(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'hidden' })

    expect(first).toBe('Fermer')
    expect((await focus(page)).words).toBe('Menu')
    expect(await page.getByRole('contentinfo').isVisible()).toBe(true)
  })
})

const section = (page: Page) => page.locator('#menu details').first()

const openSection = async (page: Page): Promise<void> => {
  await section(page).locator('summary').click()
  await section(page).locator('a').first().waitFor({ state: 'visible' })
}

const isOpen = (page: Page): Promise<boolean> =>
  section(page).evaluate((details) => details.hasAttribute('open'))

describe.each(['dax', 'biscarrosse', 'baudignan'])('a sub-menu of a wide screen, at %s', (slug) => {
  it('closes with Escape, and gives the focus back', async () => {
    const page = await openOn(slug, wide)
    await openSection(page)
    await page.keyboard.press('Tab')

    await page.keyboard.press('Escape')

    expect(await isOpen(page)).toBe(false)
    expect((await focus(page)).words).toBe((await section(page).locator('summary').innerText()).trim())
  })

  it('closes when the focus leaves it', async () => {
    const page = await openOn(slug, wide)
    await openSection(page)
    await section(page).locator('a').last().focus()
    const within = await isOpen(page)

    await page.keyboard.press('Tab')

    expect([within, await isOpen(page)]).toEqual([true, false])
  })

  it('closes when one clicks elsewhere, and not inside', async () => {
    const page = await openOn(slug, wide)
    await openSection(page)
    await section(page)
      .locator('ul')
      .click({ position: { x: 3, y: 3 } })
    const within = await isOpen(page)

    await page.mouse.click(5, 850)

    expect([within, await isOpen(page)]).toEqual([true, false])
  })

  it('is never behind what comes after it', async () => {
    const page = await openOn(slug, wide)
    await openSection(page)

    const covered = await section(page)
      .locator('a')
      .evaluateAll((links) =>
        links.flatMap((link) => {
          const { height, width, x, y } = link.getBoundingClientRect()
          const top = document.elementFromPoint(x + width / 2, y + height / 2)
          return top && link.contains(top) ? [] : [link.textContent]
        }),
      )

    expect(covered).toEqual([])
  })
})
