import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { filesFolder } from '#collections/files/disk-store.ts'
import { createS3Store } from '#collections/files/s3-store.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { freePort } from '#tests/support/free-port.ts'
import { exchange } from '#tests/support/http-client.ts'
import { platform } from '#tests/support/platform.ts'
import { buildProgram, copyDatabase, newFolder, program, settingsOf, start } from '#tests/support/program.ts'
import { startS3Server, type S3Server } from '#tests/support/s3-server.ts'
import { buildSite } from '#tests/support/sites.ts'

let s3: S3Server

beforeAll(async () => {
  s3 = await startS3Server()
  await buildProgram()
})

afterAll(async () => {
  await s3.close()
})

describe('an installation whose files are in a bucket', () => {
  it('keeps, moves, exports, imports and removes them there, and none on its disk', async () => {
    const folder = newFolder()
    const child = fork(path.resolve('tests/support/processes/s3-worker.ts'), {
      env: { ...process.env, ...s3.variables, DATABASE_URI: `file:${folder}/webpublic.db`, DATA_DIR: folder },
      execArgv: [],
    })

    const [said] = (await once(child, 'message')) as [Record<string, unknown>]
    await once(child, 'exit')

    expect(said).toEqual({
      archiveProblem: 'none',
      deleted: { copy: 3 },
      exported: 3,
      imported: { copy: 3, to: 3 },
      moved: { to: 3 },
      problems: [],
      uploaded: { from: 3 },
    })
    expect(existsSync(path.join(folder, 'files'))).toBe(false)
  })

  it.skipIf(process.env.TEST_MONGO_URL)(
    'serves its pictures and documents from there, to their own site',
    async () => {
      const [site, other] = [await buildSite(), await buildSite()]
      const [picture, document] = [await buildDocument('media', site), await buildDocument('documents', site)]
      const bucket = createS3Store(s3.settings, 'files')
      for (const name of [picture.filename, document.filename].map(String)) {
        await bucket.upload(path.join(filesFolder, site.id, name), `${site.id}/${name}`)
      }
      const [folder, port] = [await copyDatabase(), await freePort()]
      const child = spawn(process.execPath, [program], {
        env: settingsOf({ ...s3.variables, DATA_DIR: folder, PORT: String(port) }),
        stdio: 'ignore',
        timeout: 60_000,
      })
      const ask = (host: string, place: string, headers = {}) =>
        exchange({ headers, host, method: 'GET', path: place, port })
      await vi.waitFor(() => ask('localhost', '/readyz'), { interval: 100, timeout: 20_000 })
      const address = `/medias/${String(picture.filename)}`

      const answers = [
        await ask(site.host, address),
        await ask(site.host, address, { Range: 'bytes=0-9' }),
        await ask(site.host, `/documents/${String(document.slug)}`),
        await ask(other.host, address),
        await ask(site.host, `/medias/..%2f${site.id}%2f${String(picture.filename)}`),
      ]
      child.kill('SIGTERM')
      await once(child, 'close')

      const { port: disk } = await platform()
      const fromDisk = await exchange({ host: site.host, method: 'GET', path: address, port: disk })
      expect(answers.map(({ status }) => status)).toEqual([200, 206, 200, 404, 400])
      expect(answers[0]?.body.equals(fromDisk.body)).toBe(true)
      expect(answers[0]?.headers).toMatchObject({
        'cache-control': fromDisk.headers['cache-control'],
        'content-security-policy': fromDisk.headers['content-security-policy'],
        'content-type': fromDisk.headers['content-type'],
      })
      expect(answers[2]?.headers['content-type']).toBe('application/pdf')
    },
    90_000,
  )

  it('does not start where files of its disk would be out of reach, nor half told, nor without an answer', async () => {
    const folder = newFolder()
    mkdirSync(path.join(folder, 'files', 'site'), { recursive: true })
    const half = { ...s3.variables, S3_BUCKET: '' }
    const shared = { DATABASE_URI: 'mongodb://127.0.0.1:1/x' }

    const ends = [
      await start({ ...s3.variables, DATA_DIR: folder }),
      await start(half),
      await start({ ...s3.variables, S3_ENDPOINT: 'http://127.0.0.1:1' }),
      await start({ ...s3.variables, S3_ENDPOINT: 'fichiers' }),
      await start({ ...s3.variables, ...shared }),
    ]

    expect(ends.map(({ code }) => code)).toEqual([1, 1, 1, 1, 1])
    expect(ends.map(({ lines }) => lines.join())).toEqual([
      expect.stringMatching(/^Le dossier .+ contient des fichiers/),
      expect.stringMatching(/^Stockage S3\s: donnez aussi S3_BUCKET/),
      expect.stringMatching(/^S3_ENDPOINT\s: le stockage S3 ne répond pas/),
      expect.stringMatching(/^S3_ENDPOINT\s: «\sfichiers\s»/),
      expect.stringMatching(/^Stockage S3\s: donnez aussi PAYLOAD_SECRET/),
    ])
  }, 120_000)
})
