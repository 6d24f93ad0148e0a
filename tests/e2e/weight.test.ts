import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { demoSite, visit } from '#tests/support/browser/installation.ts'
import { publicPages } from '#tests/support/browser/public-pages.ts'
import { useBrowser } from '#tests/support/browser/use-browser.ts'

const browser = useBrowser()

type Transfer = { bytes: number; kind: string; url: string }

/** Everything that a first visit of an address takes over the network, headers included, on a phone. */
const firstVisit = async (address: string): Promise<{ page: Page; transfers: Transfer[] }> => {
  const page: Page = await browser.open('about:blank', { viewport: { height: 844, width: 390 } })
  const network = await page.context().newCDPSession(page)
  const transfers = new Map<string, Transfer>()

  network.on('Network.responseReceived', ({ requestId, response, type }) => {
    transfers.set(requestId, { bytes: 0, kind: type, url: response.url })
  })
  network.on('Network.loadingFinished', ({ encodedDataLength, requestId }) => {
    Object.assign(transfers.get(requestId) ?? {}, { bytes: encodedDataLength })
  })
  await network.send('Network.enable')
  await page.goto(address, { waitUntil: 'networkidle' })
  return { page, transfers: [...transfers.values()] }
}

/** How far below the screen a browser fetches pictures on a mobile network, in pixels; on a slower one, farther. */
const aheadPx = 1250

/** Leaves out the pictures that a browser fetched only because it believed its network slow. */
const nearTheScreen = async (page: Page, transfers: Transfer[]): Promise<Transfer[]> => {
  const near = await page.evaluate(
    (ahead) =>
      [...document.images]
        .filter((image) => image.checkVisibility() && image.getBoundingClientRect().top < innerHeight + ahead)
        .map(({ currentSrc }) => currentSrc),
    aheadPx,
  )
  return transfers.filter(({ kind, url }) => kind !== 'Image' || near.includes(url) || url.endsWith('.svg'))
}

const weightOf = (transfers: Transfer[], kind?: string): number =>
  transfers
    .filter((transfer) => kind === undefined || transfer.kind === kind)
    .reduce((sum, { bytes }) => sum + bytes, 0)

describe.each(['dax', 'mont-de-marsan', 'biscarrosse', 'baudignan'])('the home page of %s', (slug) => {
  it('keeps to the budget of a first view', async () => {
    const { page, transfers: all } = await firstVisit(`${demoSite(slug).origin}/`)
    const transfers = await nearTheScreen(page, all)

    const fonts = transfers.filter(({ kind }) => kind === 'Font')

    console.log(
      `${slug}: ${String(weightOf(transfers))} bytes, of which ${['Document', 'Stylesheet', 'Font', 'Image']
        .map((kind) => `${kind} ${String(weightOf(transfers, kind))}`)
        .join(', ')}`,
    )
    expect(weightOf(transfers)).toBeLessThanOrEqual(150_000)
    expect(weightOf(transfers, 'Stylesheet')).toBeLessThanOrEqual(30_000)
    expect(weightOf(transfers, 'Font')).toBeLessThanOrEqual(80_000)
    expect(fonts.length).toBeLessThanOrEqual(2)
  })
})

describe.each(publicPages)('$name', ({ address, site, status }) => {
  it('asks nothing of another origin, and carries no script but two kilobytes of our own each', async () => {
    // the menu everywhere, and what proposes pages where one searches
    const scripts = address.startsWith('/recherche') ? 2 : 1
    const { transfers } = await firstVisit(`${site.origin}${address}`)
    const answer = await visit(site, address)

    expect(answer.status).toBe(status)
    expect(answer.text).not.toMatch(/<iframe|\son[a-z]+="/i)
    expect(transfers.filter(({ kind }) => kind === 'Script')).toHaveLength(scripts)
    expect(weightOf(transfers, 'Script')).toBeLessThan(2000 * scripts)
    expect(transfers.length).toBeGreaterThan(2)
    expect(transfers.filter(({ url }) => !url.startsWith(`${site.origin}/`))).toEqual([])
  })
})
