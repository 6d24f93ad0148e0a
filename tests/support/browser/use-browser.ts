import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { platformOrigin, type Account } from './installation.ts'
import { launchBrowser } from './launch-browser.ts'

export type TestBrowser = {
  /** A page of a visitor without cookies. */
  open: (address: string, options?: BrowserContextOptions) => Promise<Page>
  /** The first screen of the admin, as the account sees it. */
  signIn: (account: Account, options?: BrowserContextOptions) => Promise<Page>
}

/** Long enough for a busy machine; a test that waits this long has failed. */
const patienceMs = 20_000

const watch = (page: Page, failures: string[]): void => {
  page.on('pageerror', (error) => failures.push(`script: ${error.message}`))
  // what a policy keeps from running would be missing without a word
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) {
      failures.push(message.text())
    }
  })
  page.on('response', (response) => {
    // 503 is what a suspended site answers on purpose
    if (response.status() >= 500 && response.status() !== 503) {
      failures.push(`${String(response.status())} ${response.url()}`)
    }
  })
}

/** One browser a file, one context without cookies a page; fails any test in which a script or the server broke. */
export const useBrowser = (): TestBrowser => {
  let browser: Browser | undefined
  let failures: string[] = []

  beforeAll(async () => {
    browser = await launchBrowser(inject('browser'))
  })
  afterEach(async () => {
    const found = failures

    failures = []
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()))
    expect(found).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
  })

  const open: TestBrowser['open'] = async (address, options) => {
    const context = await browser?.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', ...options })
    const page = await context?.newPage()

    if (!page) {
      throw new Error('no browser')
    }
    page.setDefaultTimeout(patienceMs)
    watch(page, failures)
    await page.goto(address)
    return page
  }

  return {
    open,
    signIn: async ({ email, password }, options) => {
      const page = await open(`${platformOrigin}/admin/login`, {
        viewport: { height: 900, width: 1280 },
        ...options,
      })

      await page.getByLabel('E-mail').fill(email)
      await page.getByLabel('Mot de passe').fill(password)
      await page.getByRole('button', { name: 'Se connecter' }).click()
      await page.locator('.home').waitFor()
      return page
    },
  }
}
