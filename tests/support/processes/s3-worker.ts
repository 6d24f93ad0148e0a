/**
 * A process whose files are in a bucket: it does with a site what people do with theirs, and says after each step
 * what the bucket holds.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload } from 'payload'
import config from '#config'
import { archiveSite } from '#collections/archive/closing.ts'
import { exportSite } from '#collections/archive/export-site.ts'
import { importSite } from '#collections/archive/import-site.ts'
import { problemOfArchive } from '#collections/archive/kept-archive.ts'
import { siteFiles } from '#collections/files/site-files.ts'
import { slugs } from '#core/slugs.ts'
import type { Tenant } from '#payload-types'
import { png } from '../files.ts'

const payload = await getPayload({ config })
const common = { depth: 0, overrideAccess: true } as const

const createTenant = (slug: string, more: Partial<Tenant> = {}): Promise<Tenant> =>
  payload.create({
    ...common,
    collection: slugs.tenants,
    data: { kind: 'commune', name: slug, slug, look: { theme: 'clairiere' }, state: 'development', ...more },
  })

/** How many files each site has, by its name. */
const kept = async (names: Record<string, string>): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}

  for await (const { key } of siteFiles.list('')) {
    const owner = names[key.split('/')[0] ?? ''] ?? 'copy'
    counts[owner] = (counts[owner] ?? 0) + 1
  }
  return counts
}

const [from, to] = [await createTenant('de-seignosse'), await createTenant('vers-tosse')]
const names = { [from.id]: 'from', [to.id]: 'to' }
const { content: data, name, type: mimetype } = png()
const picture = await payload.create({
  ...common,
  collection: slugs.media,
  data: { alt: 'La plage', tenant: from.id },
  file: { data, mimetype, name, size: data.length },
})
const uploaded = await kept(names)

await payload.update({
  ...common,
  collection: slugs.media,
  context: { isMove: true },
  data: { alt: picture.alt, tenant: to.id },
  id: picture.id,
})
const moved = await kept(names)

const folder = mkdtempSync(path.join(process.env.DATA_DIR ?? tmpdir(), 'export-'))
await exportSite(to, { payload, to: folder })
const exported = readdirSync(path.join(folder, 'files')).length
const { problems } = await importSite(folder, { payload, slug: 'copie' })
const imported = await kept(names)

await payload.delete({ ...common, collection: slugs.media, id: picture.id })
const deleted = await kept(names)

const closed = await createTenant('fermee', { state: 'closed' })
const archive = await archiveSite(payload, closed)
// as on another server
rmSync(archive)
const archived = await payload.findByID({
  ...common,
  collection: slugs.tenants,
  id: closed.id,
  showHiddenFields: true,
})
const problem = await problemOfArchive(payload, archived)

process.send?.({
  archiveProblem: problem?.message ?? 'none',
  deleted,
  exported,
  imported,
  moved,
  problems,
  uploaded,
})
await payload.destroy()
process.exit(0)
