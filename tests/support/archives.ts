import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inject } from 'vitest'
import { exportSite } from '#collections/archive/export-site.ts'
import { hashOfFile, manifestFile, serialize, type Manifest, type Row } from '#collections/archive/format.ts'
import type { Tenant } from '#payload-types'
import { linkTo, richText, words } from './fill-fields.ts'
import { buildDocument } from './documents.ts'
import { platform } from './platform.ts'
import { buildTenant } from './sites.ts'

/** A folder of this run, gone at its end. */
export const temporaryFolder = (): string => mkdtempSync(path.join(inject('testFolder'), 'archive-'))

/** A site whose documents point to each other by every way there is: column, list, block, text, index. */
export const buildFullSite = async (overrides: Partial<Tenant> = {}): Promise<Tenant> => {
  const site = await buildTenant({
    closings: [{ from: '2026-12-24T12:00:00.000Z', reason: 'Noël', to: '2026-12-26T12:00:00.000Z' }],
    email: 'mairie@classun.example',
    openingHours: { monday: [{ closes: '17:30', opens: '09:00' }] },
    population: 240,
    ...overrides,
  })
  const picture = await buildDocument('media', site)
  const report = await buildDocument('documents', site)
  const above = await buildDocument('pages', site, {
    _status: 'published',
    picture: picture.id,
    title: 'Mairie',
  })
  const below = await buildDocument('pages', site, {
    _status: 'published',
    blocks: [
      { blockType: 'gallery', pictures: [{ caption: 'La halle', picture: picture.id }], title: 'Photos' },
      { blockType: 'documentList', documents: [report.id] },
      { blockType: 'text', content: richText(words('Voir '), linkTo(above.id, 'la page')) },
    ],
    parent: above.id,
    title: 'Conseil',
  })

  await buildDocument('news', site, { _status: 'draft', title: 'Brouillon' })
  await buildDocument('events', site, { _status: 'published', title: 'Fête' })
  await buildDocument('alerts', site)
  await buildDocument('redirects', site, { from: '/ancienne', to: '/mairie' })
  await buildDocument('menus', site, {
    main: [{ children: [{ page: below.id, text: 'Conseil' }], page: above.id, text: 'Mairie' }],
  })
  await buildDocument('site-settings', site, {
    highlights: [below.id],
    logo: picture.id,
    logoDark: picture.id,
  })
  return site
}

export const exportToFolder = async (site: Tenant): Promise<string> => {
  const { payload } = await platform()
  const to = temporaryFolder()

  await exportSite(site, { payload, to })
  return to
}

const isFile = (folder: string, name: string): boolean => statSync(path.join(folder, name)).isFile()

/** Every file of content of an archive, and the names of its uploads, as text to compare. */
export const contentOfArchive = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => name !== manifestFile && isFile(folder, name))
      .toSorted()
      .map((name) => [name, readFileSync(path.join(folder, name)).toString('latin1')]),
  )

export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(folder, manifestFile), 'utf8')) as Manifest

export const readRows = (folder: string, name: string): Row[] =>
  JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Row[]

/** Changes a file of an archive and the manifest with it, as someone who knows the format would. */
export const forge = async (folder: string, name: string, content: Buffer | string): Promise<void> => {
  const manifest = readManifest(folder)
  const target = path.join(folder, name)

  writeFileSync(target, content)
  const file = { bytes: statSync(target).size, path: name, sha256: await hashOfFile(target) }

  writeFileSync(
    path.join(folder, manifestFile),
    serialize({ ...manifest, files: [...manifest.files.filter((one) => one.path !== name), file] }),
  )
}

export const forgeRows = (folder: string, name: string, change: (rows: Row[]) => unknown): Promise<void> =>
  forge(folder, name, serialize(change(readRows(folder, name))))
