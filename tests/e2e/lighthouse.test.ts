import lighthouse from 'lighthouse'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { demoSite } from '#tests/support/browser/installation.ts'
import { launchBrowser } from '#tests/support/browser/launch-browser.ts'
import { freePort } from '#tests/support/browser/start-installation.ts'

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

describe('Lighthouse, on a phone', () => {
  it.each([
    ['the home page', '/'],
    ['the list of news', '/actualites'],
    ['a news article', '/actualites/portail-famille-inscriptions-reservations-et-paiements-en-ligne'],
  ])(
    'gives 98 or more to %s',
    async (name, address) => {
      const scores = await bestOf(`${demoSite('dax').origin}${address}`)

      console.log(
        `${name}: ${categories.map((category) => `${category} ${String(scores[category])}`).join(', ')}`,
      )
      expect(Object.entries(scores).filter(([, score]) => score < goal)).toEqual([])
    },
    180_000,
  )
})
