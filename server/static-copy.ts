import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer, get, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { Payload } from 'payload'
import type { FileStore } from '#core/file-store.ts'
import type { LoadFrame, Site, SiteRoute, SiteRoutes } from '#core/front.ts'
import { idOf } from '#core/references.ts'
import type { FontSet, Theme } from '#core/theme.ts'
import type { Tenant } from '#payload-types'
import { findPlace, siteAddress } from '#tenants/site-address.ts'
import { createErrorPages } from './error-page.ts'
import { createFrameStore } from './frame-store.ts'
import { createMisses } from './misses.ts'
import { createPageCache } from './page-cache.ts'
import { sendPrepared } from './prepared-answer.ts'
import { withoutRedesigns } from './redesign-preview.ts'
import { createSiteApp } from './site-app.ts'
import { siteOf } from './site-directory.ts'
import { assignSite } from './site-of-request.ts'
import { fileOfAnswer, linksIn, withRelativeLinks } from './static-links.ts'
import { buildThemeAssets } from './theme-assets.ts'

export type StaticCopyParts = {
  features: SiteRoutes[]
  files: FileStore
  fontSets: Record<string, FontSet>
  loadFrame: LoadFrame
  payload: Payload
  routes: SiteRoute[]
  themes: Record<string, Theme>
}

/** More addresses than this are a calendar without end, not a site. */
const maxAddresses = 50_000

/**
 * The site at the root of its copy, whatever its base, open whatever its state. Its own address, for what a page says
 * of itself; a site without one gets a name that leads nowhere.
 */
const copiedSite = async (payload: Payload, tenant: Tenant): Promise<Site> => {
  const parentId = idOf(tenant.parent)
  const [place, parentAddress] = await Promise.all([
    findPlace(payload, tenant.id),
    parentId === undefined ? undefined : siteAddress(payload, parentId),
  ])
  const nowhere = { base: '', host: `${tenant.slug}.invalid` }

  return {
    ...siteOf({ ...tenant, state: 'online' }, place ?? nowhere, () => parentAddress),
    base: '',
    members: [],
    subSites: [],
  }
}

/** The front of one site, whatever its state and its hosts: a closed site is copied as it was. */
const openFront = async (
  parts: StaticCopyParts,
  tenant: Tenant,
): Promise<{ listener: RequestListener; stop: () => void }> => {
  const { features, files, fontSets, loadFrame, payload, routes, themes } = parts
  const site = await copiedSite(payload, tenant)
  const assets = buildThemeAssets(themes, fontSets)
  const frames = createFrameStore({
    loadFrame,
    onFrameChange: () => undefined,
    addressOf: () => undefined,
    payload,
  })
  const misses = createMisses()
  const app = createSiteApp(
    {
      assets,
      cache: createPageCache({ maxBytes: 0 }),
      errorPages: createErrorPages(),
      files,
      frames,
      misses,
      // a copy is no visit, and no crowd
      onPageServed: () => undefined,
      paceOf: () => undefined,
      payload,
      redesigns: withoutRedesigns,
      routes: [...features.flatMap((feature) => feature.routes ?? []), ...routes],
      themes,
    },
    [],
  )

  return {
    listener: (request, response) => {
      const asset = assets.find(request.url ?? '')

      if (asset) {
        sendPrepared(request, response, asset)
      } else {
        assignSite(request, site)
        app(request, response)
      }
    },
    stop: () => {
      misses.stop()
      frames.stop()
    },
  }
}

type Answer = { body: Buffer; headers: IncomingMessage['headers']; status: number }

const ask = async (port: number, address: string): Promise<Answer> => {
  const request = get({ headers: { Host: 'copie.invalid' }, host: '127.0.0.1', path: address, port })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []

  response.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(response, 'end')
  return { body: Buffer.concat(chunks), headers: response.headers, status: response.statusCode ?? 0 }
}

/** Addresses that no link of a page gives. */
const unlinked = ['/', '/plan-du-site', '/robots.txt', '/sitemap.xml', '/icone.svg']

const isText = (type: string): boolean => /^text\/(html|css)/.test(type)

type Kept = { file: string; type: string }

/** Asks every address that a page of the site leads to, and keeps each answer in its file. */
const crawl = async (port: number, folder: string): Promise<Map<string, Kept>> => {
  const kept = new Map<string, Kept>()
  const queue = [...unlinked]
  const asked = new Set(queue)

  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const { body, headers, status } = await ask(port, address)
    const type = headers['content-type'] ?? ''

    if (status === 200) {
      const file = fileOfAnswer(address, { disposition: headers['content-disposition'], type })
      const target = path.join(folder, file)

      await mkdir(path.dirname(target), { recursive: true })
      await writeFile(target, body)
      kept.set(address, { file, type })
    }
    const found = status === 200 && isText(type) ? linksIn(body.toString(), type) : []

    for (const link of found.filter((one) => !asked.has(one) && asked.size < maxAddresses)) {
      asked.add(link)
      queue.push(link)
    }
  }
  return kept
}

/** Makes the links of what was kept lead from file to file, so that the copy opens without a server. */
const relink = async (folder: string, kept: Map<string, Kept>): Promise<void> => {
  const files = new Map([...kept].map(([address, { file }]) => [address, file]))

  for (const { file, type } of [...kept.values()].filter((one) => isText(one.type))) {
    const target = path.join(folder, file)
    await writeFile(target, withRelativeLinks(await readFile(target, 'utf8'), { file, files, type }))
  }
}

/** Writes a site in a folder as its visitors saw it, with its styles, fonts, pictures and documents; counts the pages. */
export const writeStaticCopy =
  (parts: StaticCopyParts) =>
  async (tenant: Tenant, folder: string): Promise<number> => {
    const { listener, stop } = await openFront(parts, tenant)
    const server = createServer(listener).listen(0, '127.0.0.1')

    await once(server, 'listening')
    try {
      const kept = await crawl((server.address() as AddressInfo).port, folder)

      await relink(folder, kept)
      return [...kept.values()].filter(({ type }) => type.startsWith('text/html')).length
    } finally {
      stop()
      server.close()
      server.closeAllConnections()
    }
  }
