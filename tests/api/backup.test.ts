import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { filesFolder } from '#collections/files/disk-store.ts'
import { dataFolder, env } from '#core/env.ts'
import { slugs } from '#core/slugs.ts'
import { backUp } from '#scripts/backup.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { buildTenant } from '#tests/support/sites.ts'

const newFolder = (): string => path.join(mkdtempSync(path.join(tmpdir(), 'webpublic-backup-')), 'copy')

const databaseFile = (): string => fileURLToPath(env.databaseUri.replace(/^file:/, 'file://'))

describe.skipIf(process.env.TEST_MONGO_URL !== undefined)('a backup', () => {
  it('holds each row with its file, under its name once whole', async () => {
    const tenant = await buildTenant()
    const picture = await buildDocument(slugs.media, tenant)
    const to = newFolder()

    await backUp(databaseFile(), dataFolder, to)

    const copy = new DatabaseSync(path.join(to, 'webpublic.db'), { readOnly: true })
    expect(copy.prepare('SELECT filename FROM media WHERE id = ?').get(picture.id)).toEqual({
      filename: picture.filename,
    })
    expect(existsSync(path.join(to, 'files', tenant.id, String(picture.filename)))).toBe(true)
    expect(readdirSync(path.dirname(to))).toEqual(['copy'])
  })

  it('names each file that a row has lost', async () => {
    const tenant = await buildTenant()
    const picture = await buildDocument(slugs.media, tenant)
    rmSync(path.join(filesFolder, tenant.id, String(picture.filename)))

    const missing = await backUp(databaseFile(), dataFolder, newFolder())

    expect(missing).toContain(picture.filename)
  })
})
