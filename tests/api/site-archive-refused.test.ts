import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { findSite } from '#collections/archive/export-site.ts'
import { manifestFile, serialize, type Row } from '#collections/archive/format.ts'
import { importSite } from '#collections/archive/import-site.ts'
import { packFolder, unpack } from '#collections/archive/zip.ts'
import { slugs } from '#core/slugs.ts'
import type { Tenant } from '#payload-types'
import {
  buildFullSite,
  exportToFolder,
  forge,
  forgeRows,
  readManifest,
  temporaryFolder,
} from '#tests/support/archives.ts'
import { countRows } from '#tests/support/database.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'
import { allStoredFiles } from '#tests/support/stored-files.ts'
import { unique } from '#tests/support/unique.ts'

const { payload } = await platform()

describe('an archive', () => {
  const page = 'content/pages.json'
  const broken: [string, RegExp, (folder: string) => Promise<void> | void][] = [
    [
      'a file was changed since',
      /content\/news\.json.*a changé/,
      (folder) => {
        writeFileSync(path.join(folder, 'content/news.json'), '[]\n')
      },
    ],
    [
      'a file is not listed',
      /files\/porte\.pdf.*pas au manifeste/,
      (folder) => {
        writeFileSync(path.join(folder, 'files/porte.pdf'), 'x')
      },
    ],
    [
      'the manifest is none',
      /manifest\.json/,
      (folder) => {
        writeFileSync(path.join(folder, manifestFile), '{"format":"autre"}')
      },
    ],
    [
      'a listed path leaves the archive',
      /sort de l’archive/,
      (folder) => {
        const manifest = readManifest(folder)
        const file = { bytes: 1, path: '../../etc/passwd', sha256: 'x' }
        writeFileSync(
          path.join(folder, manifestFile),
          serialize({ ...manifest, files: [...manifest.files, file] }),
        )
      },
    ],
    [
      'a link stands for a file',
      /lien n’a pas sa place/,
      (folder) => {
        symlinkSync('/etc/hostname', path.join(folder, 'files/lien.pdf'))
      },
    ],
    [
      'a document names another site',
      /nomme un autre site/,
      (folder) =>
        forgeRows(folder, page, (rows) => rows.map((row) => ({ ...row, tenant: crypto.randomUUID() }))),
    ],
    [
      'a column points out of the archive',
      /n’est pas de ce site/,
      (folder) =>
        forgeRows(folder, page, (rows) => rows.map((row) => ({ ...row, picture: crypto.randomUUID() }))),
    ],
    [
      'a block points out of the archive',
      /n’est pas de ce site/,
      (folder) =>
        forgeRows(folder, page, (rows) =>
          rows.map((row) => ({ ...row, blocks: [{ blockType: 'picture', picture: crypto.randomUUID() }] })),
        ),
    ],
    [
      'a row of the index names a foreign document',
      /n’est pas de ce site/,
      (folder) =>
        forgeRows(folder, 'content/search-entries.json', (rows) =>
          rows.map((row) => ({ ...row, documentId: crypto.randomUUID() })),
        ),
    ],
    [
      'an address is a script',
      /content\/redirects\.json/,
      (folder) =>
        forgeRows(folder, 'content/redirects.json', (rows) =>
          rows.map((row) => ({ ...row, to: 'javascript:alert(1)' })),
        ),
    ],
    [
      'a field is unknown',
      /champ inconnu/,
      (folder) => forgeRows(folder, page, (rows) => rows.map((row) => ({ ...row, planted: true }))),
    ],
    [
      'a value has another type',
      /title.*valeur/,
      (folder) => forgeRows(folder, page, (rows) => rows.map((row) => ({ ...row, title: { evil: 1 } }))),
    ],
    [
      'two pages have one address',
      /content\/pages\.json.*même valeur/,
      (folder) =>
        forgeRows(folder, page, (rows) =>
          rows.map((row) => ({ ...row, parent: undefined, slug: 'la-meme' })),
        ),
    ],
    [
      'two documents have one id',
      /deux contenus/,
      (folder) => forgeRows(folder, page, (rows) => rows.map((row: Row) => ({ ...row, id: rows[0]?.id }))),
    ],
    [
      'a file name leaves its folder',
      /sort de l’archive/,
      (folder) =>
        forgeRows(folder, 'content/documents.json', (rows) =>
          rows.map((row) => ({ ...row, filename: '../../ailleurs.pdf' })),
        ),
    ],
    [
      'a file is not what it says',
      /pas ce que son nom annonce/,
      (folder) => {
        const name = readManifest(folder).files.find((file) => file.path.endsWith('.pdf'))?.path ?? ''
        return forge(folder, name, '<script>alert(1)</script>')
      },
    ],
    [
      'a collection is not of sites',
      /type de contenu inconnu/,
      async (folder) => {
        await forge(folder, 'content/users.json', '[]\n')
        const manifest = readManifest(folder)
        writeFileSync(
          path.join(folder, manifestFile),
          serialize({ ...manifest, counts: { ...manifest.counts, users: 0 } }),
        )
      },
    ],
  ]

  it.each(broken)('is refused when %s, and nothing is written', async (_case, sentence, breakIt) => {
    const folder = await exportToFolder(await buildFullSite())
    const slug = unique('refus')
    await breakIt(folder)
    const before = allStoredFiles()

    const { problems, tenant } = await importSite(folder, { payload, slug })

    expect(problems.join('\n')).toMatch(sentence)
    expect(tenant).toBeUndefined()
    expect(await findSite(payload, slug)).toBeUndefined()
    expect(allStoredFiles()).toEqual(before)
  })

  it.each([
    ['slug', (site: Tenant) => ({ slug: site.slug }), /déjà ce nom court/],
    ['host', () => ({ host: 'localhost', slug: unique('x') }), /nom de domaine/],
    ['short name', () => ({ slug: 'Été !' }), /nom court s’écrit/],
  ])('is refused a place that is none: %s', async (_case, place, sentence) => {
    const site = await buildFullSite()
    const folder = await exportToFolder(site)

    const { problems } = await importSite(folder, { payload, ...place(site) })

    expect(problems.join('\n')).toMatch(sentence)
  })

  it('is taken back whole when its last step fails', async () => {
    const folder = await exportToFolder(await buildFullSite())
    const slug = unique('rate')
    const sites = await countRows(slugs.tenants, {})
    // no single row is wrong: only the index of the database sees it
    await forgeRows(folder, 'content/search-entries.json', (rows) =>
      rows.map((row) => ({ ...row, documentId: rows[0]?.documentId })),
    )
    const before = allStoredFiles()

    const failing = importSite(folder, { payload, slug })

    await expect(failing).rejects.toThrow()
    expect(allStoredFiles()).toEqual(before)
    expect(await countRows(slugs.tenants, {})).toBe(sites)
  })
})

describe('a zip file', () => {
  const zipOf = async (): Promise<Buffer> => {
    const folder = await exportToFolder(await buildTenant())
    const file = path.join(temporaryFolder(), 'site.zip')

    await packFolder(folder, readManifest(folder), file)
    return readFileSync(file)
  }

  const unpackBytes = (content: Buffer) => {
    const file = path.join(temporaryFolder(), 'mauvais.zip')

    writeFileSync(file, content)
    return unpack(file)
  }

  it('is refused when a name leaves the folder', async () => {
    const content = (await zipOf()).toString('latin1').replaceAll('content/news.json', '../../../../x.jso')

    const { problems } = await unpackBytes(Buffer.from(content, 'latin1'))

    expect(problems.join()).toMatch(/x\.jso.*sort de l’archive/)
  })

  it.each([
    ['is no zip', () => Promise.resolve(Buffer.from('bonjour'))],
    ['is empty', () => Promise.resolve(Buffer.alloc(0))],
    ['is cut', async () => (await zipOf()).subarray(0, 300)],
  ])('is refused when it %s', async (_case, content) => {
    expect((await unpackBytes(await content())).problems).toEqual([
      'Ce fichier n’est pas une archive zip lisible.',
    ])
  })

  it('is refused when it unfolds into far more than itself', async () => {
    const folder = await exportToFolder(await buildTenant())
    await forge(folder, 'site-bomb.txt', Buffer.alloc(60 * 1024 * 1024))
    const file = path.join(temporaryFolder(), 'bombe.zip')
    await packFolder(folder, readManifest(folder), file)

    const { problems } = await unpack(file)

    expect(problems.join('\n')).toMatch(/site-bomb\.txt.*plus gros/)
  })
})
