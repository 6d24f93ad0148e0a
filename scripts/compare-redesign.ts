/**
 * Photographs the pages of a site as they are and as a redesign makes them, on a phone and a wide screen, and lays
 * them side by side in one page, for whoever signs the redesign off.
 *
 * The site must answer: run it beside `npm start` or `npm run demo`. Safe to run twice: it only reads, and writes the
 * folder that it is given. `--link http://…/apercu/…` (the preview link of the redesign), `--to folder`,
 * `--paths /,/actualites,/plan-du-site`
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { findBrowser } from '#tests/support/browser/find-browser.ts'
import { launchBrowser } from '#tests/support/browser/launch-browser.ts'

const widths = [390, 1440]

/** Pictures that wait to be scrolled to would leave holes in a photograph of the whole page. */
const withPictures = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    document.querySelectorAll('img').forEach((image) => {
      image.loading = 'eager'
    })
  })
  await page.waitForLoadState('networkidle')
}

type Shot = { after: string; before: string; path: string; width: number }

const fileOf = (address: string, width: number, when: string): string =>
  `${address.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'accueil'}-${String(width)}-${when}.png`

/** The way is opened once by its link; the cookie keeps the other pages in the redesign. */
const photograph = async (
  browser: Browser,
  { folder, link, paths, width }: { folder: string; link: string; paths: string[]; width: number },
): Promise<Shot[]> => {
  const options = { viewport: { height: 900, width } }
  const [live, redesigned] = [await browser.newContext(options), await browser.newContext(options)]
  const [before, after] = [await live.newPage(), await redesigned.newPage()]
  const shots: Shot[] = []

  await after.goto(link)
  for (const address of paths) {
    const shot = { after: fileOf(address, width, 'apres'), before: fileOf(address, width, 'avant') }

    await Promise.all([before.goto(new URL(address, link).href), after.goto(new URL(address, link).href)])
    await Promise.all([withPictures(before), withPictures(after)])
    await before.screenshot({ fullPage: true, path: path.join(folder, shot.before) })
    await after.screenshot({ fullPage: true, path: path.join(folder, shot.after) })
    shots.push({ ...shot, path: address, width })
    console.log(`  ${address}, ${String(width)} pixels`)
  }
  await Promise.all([live.close(), redesigned.close()])
  return shots
}

const report = (shots: Shot[]): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Refonte : avant, après</title><style>body{font:1rem/1.5 system-ui;margin:2rem}figure{display:grid;gap:1rem;grid-template-columns:1fr 1fr;margin:0 0 3rem}img{border:1px solid;max-width:100%}</style><h1>Refonte : avant, après</h1>${shots
    .map(
      ({ after, before, path: address, width }) =>
        `<h2>${address}, ${String(width)} pixels</h2><figure><img alt="Avant" src="${before}"><img alt="Après" src="${after}"></figure>`,
    )
    .join('')}</html>`

const { values } = parseArgs({
  options: {
    link: { type: 'string' },
    paths: { default: '/,/actualites,/agenda,/plan-du-site', type: 'string' },
    to: { type: 'string' },
  },
})

if (!values.link || !URL.canParse(values.link) || !values.to) {
  console.error(
    'Le lien d’aperçu de la refonte et un dossier : npm run compare-redesign -- --link http://… --to dossier',
  )
  process.exit(1)
}
const folder = path.resolve(values.to)
const browser = await launchBrowser(await findBrowser())
const shots: Shot[] = []

mkdirSync(folder, { recursive: true })
for (const width of widths) {
  shots.push(
    ...(await photograph(browser, { folder, link: values.link, paths: values.paths.split(','), width })),
  )
}
await browser.close()
writeFileSync(path.join(folder, 'index.html'), report(shots))
console.log(path.join(folder, 'index.html'))
