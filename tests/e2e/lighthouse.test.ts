import lighthouse from 'lighthouse'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { buildNews } from '#tests/support/browser/content.ts'
import { demoSite, visit } from '#tests/support/browser/installation.ts'
import { launchBrowser } from '#tests/support/browser/launch-browser.ts'
import { buildSite, createAsOperator } from '#tests/support/browser/sites.ts'
import { freePort } from '#tests/support/free-port.ts'
import { looks } from '#themes/looks.ts'

const categories = ['accessibility', 'best-practices', 'performance', 'seo'] as const

type Scores = Record<(typeof categories)[number], number>

const tries = 3
const goal = 98

let browser: Browser
let port: number

beforeAll(async () => {
  port = await freePort()
  browser = await launchBrowser(inject('browser'), port)
})
afterAll(() => browser.close())

const measure = async (address: string): Promise<Scores> => {
  const result = await lighthouse(address, {
    logLevel: 'error',
    onlyCategories: [...categories],
    output: 'json',
    port,
    // the sites of the demonstration ask not to be indexed: their content is made up
    skipAudits: ['is-crawlable'],
  })

  return Object.fromEntries(
    categories.map((name) => [name, Math.round((result?.lhr.categories[name]?.score ?? 0) * 100)]),
  ) as Scores
}

/** The best of several tries: a busy machine slows a page down, and nothing makes it faster than it is. */
const bestOf = async (address: string): Promise<Scores> => {
  let best = await measure(address)

  for (let turn = 1; turn < tries && categories.some((name) => best[name] < goal); turn += 1) {
    const next = await measure(address)

    best = Object.fromEntries(categories.map((name) => [name, Math.max(best[name], next[name])])) as Scores
  }
  return best
}

const demonstrated = ['baudignan', 'biscarrosse', 'dax'] as const

/** Themes of the sites of the demonstration that are here, then a site with one news item for each of the others. */
const addressesOf = async (theme: string): Promise<string[]> => {
  const shown = demonstrated.find((slug) => suited[slug] === theme)

  if (shown !== undefined) {
    const { origin } = demoSite(shown)
    const { text } = await visit(demoSite(shown), '/actualites')
    const article = /href="(\/actualites\/[^"?]+)"/.exec(text)?.[1] ?? ''
    return ['/', '/actualites', article].map((address) => `${origin}${address}`)
  }
  const site = await buildSite({ look: { theme }, phone: '05 58 00 00 00' })
  const settings = { homeIntro: 'Une page pour mesurer.', slogan: 'À mesurer', tenant: site.id }
  const { path } = await buildNews(site, 'published')

  await createAsOperator('site-settings', settings)
  return ['/', '/actualites', path].map((address) => `${site.origin}${address}`)
}

const suited: Record<(typeof demonstrated)[number], string> = {
  baudignan: 'clairiere',
  biscarrosse: 'littoral',
  dax: 'ville',
}

describe.each(Object.keys(looks))('Lighthouse, on a phone, in the theme %s', (theme) => {
  it('gives 98 or more to the home page, a list and an article, 100 to their accessibility', async () => {
    for (const address of await addressesOf(theme)) {
      const scores = await bestOf(address)

      console.log(
        `${address}: ${categories.map((category) => `${category} ${String(scores[category])}`).join(', ')}`,
      )
      expect(Object.entries(scores).filter(([, score]) => score < goal)).toEqual([])
      expect(scores.accessibility).toBe(100)
    }
  }, 300_000)
})
