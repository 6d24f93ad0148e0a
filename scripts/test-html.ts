/**
 * Tries public pages against the HTML standard, with the W3C's own checker: every layout of every theme with the
 * examples that each must stand, and every page that links lead to from the addresses given, of sites served by this
 * machine (`npm run test:html -- http://dax.localhost:3000`). Ends with the code 1 when a page has an error.
 *
 * Needs `java`. Safe to run twice. Writes nothing but a folder of its own, removed at the end.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { createServer as createVite } from 'vite'
import { projectRoot } from '#core/env.ts'
import { exchange } from '#tests/support/http-client.ts'
import type { GalleryPage } from './gallery/pages.ts'

type Page = { html: string; name: string }

type Finding = { extract?: string; lastLine?: number; message: string; type: string; url: string }

/** More pages than this on one site repeat each other. */
const maxPages = 400

/** A name is a file name of the folder: what it was is read from it. */
const fileOf = (name: string): string => `${encodeURIComponent(name)}.html`

const drawGallery = async (): Promise<Page[]> => {
  const vite = await createVite({
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    root: projectRoot,
    server: { middlewareMode: true, watch: null, ws: false },
  })
  const gallery = (await vite.ssrLoadModule('/scripts/gallery/pages.ts')) as {
    drawGalleryPage: (page: GalleryPage, assets: unknown, query: URLSearchParams) => string
    galleryAssets: () => unknown
    galleryPages: GalleryPage[]
  }
  const assets = gallery.galleryAssets()
  const pages = gallery.galleryPages.map((page) => ({
    html: gallery.drawGalleryPage(page, assets, new URLSearchParams()),
    name: page.path,
  }))

  await vite.close()
  return pages
}

const ask = ({ hostname, pathname, port, search }: URL) =>
  exchange({ host: hostname, method: 'GET', path: pathname + search, port: Number(port || 80) })

/** The pages of a site, one link after another. */
const crawl = async (start: string): Promise<Page[]> => {
  const { origin } = new URL(start)
  const queue = [new URL(start).href]
  const known = new Set(queue)
  const pages: Page[] = []

  for (let address = queue.shift(); address && pages.length < maxPages; address = queue.shift()) {
    const { headers, text: html } = await ask(new URL(address))

    if (headers['content-type']?.startsWith('text/html')) {
      const found = [...html.matchAll(/<a [^>]*href="([^"#]+)/g)].map(
        ([, href = '']) => new URL(href.replaceAll('&amp;', '&'), address).href,
      )

      pages.push({ html, name: address })
      for (const link of found.filter((one) => one.startsWith(`${origin}/`) && !known.has(one))) {
        known.add(link)
        queue.push(link)
      }
    }
  }
  return pages
}

const check = async (folder: string): Promise<Finding[]> => {
  const jar = String(createRequire(import.meta.url)('vnu-jar'))
  const options = ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', '--errors-only', folder]
  const { stdout } = await promisify(execFile)('java', options, { maxBuffer: 256 * 1024 * 1024 })

  return (JSON.parse(stdout) as { messages: Finding[] }).messages
}

const folder = await mkdtemp(path.join(tmpdir(), 'webpublic-html-'))

try {
  const pages = [...(await drawGallery()), ...(await Promise.all(process.argv.slice(2).map(crawl))).flat()]

  await Promise.all(pages.map(({ html, name }) => writeFile(path.join(folder, fileOf(name)), html)))
  const findings = await check(folder)

  for (const { extract = '', lastLine, message, url } of findings) {
    const name = decodeURIComponent(decodeURIComponent(path.basename(url, '.html')))
    console.error(`${name}:${String(lastLine)} ${message}\n    ${extract.replaceAll('\n', ' ')}`)
  }
  console.log(`${String(pages.length)} pages, ${String(findings.length)} erreurs`)
  process.exitCode = findings.length > 0 ? 1 : 0
} finally {
  await rm(folder, { recursive: true })
}
