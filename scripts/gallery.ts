/**
 * Shows every layout of every theme with the examples that each must stand, while one draws: each request reads the
 * sources again. `--shoot folder` takes pictures of them instead and ends; `--only littoral/home` keeps the pages
 * whose address begins so, `--widths 390,1440` the widths, `--dark` the dark scheme, `--query header=compact` a choice.
 *
 * Safe to run twice. Writes nothing but the pictures that it is asked for.
 */
import '#server/explain-failure.ts'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createServer as createVite } from 'vite'
import { projectRoot } from '#core/env.ts'
import { findBrowser } from '#tests/support/browser/find-browser.ts'
import { launchBrowser } from '#tests/support/browser/launch-browser.ts'
import type { GalleryPage } from './gallery/pages.ts'

const { values } = parseArgs({
  options: {
    dark: { default: false, type: 'boolean' },
    only: { default: '', type: 'string' },
    port: { default: '4400', type: 'string' },
    query: { default: '', type: 'string' },
    shoot: { type: 'string' },
    widths: { default: '390,1440', type: 'string' },
  },
})

const vite = await createVite({
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  root: projectRoot,
  server: { middlewareMode: true, watch: null, ws: false },
})

const loadListener = async (): Promise<RequestListener> => {
  vite.moduleGraph.invalidateAll()
  const { createGalleryListener } = (await vite.ssrLoadModule('/scripts/gallery/listener.ts')) as {
    createGalleryListener: () => RequestListener
  }
  return createGalleryListener()
}

let listener = await loadListener()

const server = createServer((request, response) => {
  const isAsset = request.url?.startsWith('/assets/') ?? false
  const answer = async (): Promise<void> => {
    if (!isAsset && values.shoot === undefined) {
      listener = await loadListener()
    }
    listener(request, response)
  }

  answer().catch((error: unknown) => {
    console.error(error)
    response.writeHead(500).end()
  })
})

const shoot = async (folder: string, origin: string): Promise<void> => {
  const { galleryPages } = (await vite.ssrLoadModule('/scripts/gallery/pages.ts')) as {
    galleryPages: GalleryPage[]
  }
  const browser = await launchBrowser(await findBrowser())

  mkdirSync(folder, { recursive: true })
  for (const width of values.widths.split(',').map(Number)) {
    const page = await browser.newPage({
      colorScheme: values.dark ? 'dark' : 'light',
      viewport: { height: width < 600 ? 844 : 900, width },
    })

    for (const { path: address } of galleryPages.filter((one) => one.path.slice(1).startsWith(values.only))) {
      const file = `${address.slice(1).replaceAll('/', '_')}-${String(width)}${values.dark ? '-dark' : ''}.png`

      await page.goto(`${origin}${address}?${values.query}`)
      await page.screenshot({ fullPage: true, path: path.join(folder, file) })
      console.log(path.join(folder, file))
    }
    await page.close()
  }
  await browser.close()
}

server.listen(values.shoot === undefined ? Number(values.port) : 0, '127.0.0.1')
await once(server, 'listening')
const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`

if (values.shoot === undefined) {
  console.log(`Galerie des thèmes : ${origin}`)
} else {
  await shoot(path.resolve(values.shoot), origin)
  server.close()
  await vite.close()
}
