import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { migrations } from '#migrations/index.ts'
import { loginEditorOf } from '#tests/support/actors.ts'
import { buildDocument, dataFor } from '#tests/support/documents.ts'
import { multipart, png } from '#tests/support/files.ts'
import { freePort } from '#tests/support/free-port.ts'
import { exchange } from '#tests/support/http-client.ts'
import {
  buildProgram,
  canMakeDisk,
  copyDatabase,
  endOf,
  inSmallDisk,
  newFolder,
  program,
  settingsOf,
  start,
} from '#tests/support/program.ts'
import { buildSite } from '#tests/support/sites.ts'

beforeAll(buildProgram)

const oidc = { OIDC_CLIENT_ID: 'webpublic', OIDC_CLIENT_SECRET: 'x', OIDC_ISSUER: 'https://exemple.fr' }

describe('a setting that cannot be used', () => {
  it.each([
    ['an unknown database', { DATABASE_URI: 'postgres://localhost/x' }, /^DATABASE_URI : «\spostgres:\s»/],
    ['a badly written MongoDB', { DATABASE_URI: 'mongodb://' }, /^DATABASE_URI : cette adresse MongoDB/],
    ['a port that is no number', { PORT: 'abc' }, /^PORT : «\sabc\s»/],
    ['a size that is no number', { CACHE_MIB: 'x' }, /^CACHE_MIB : «\sx\s»/],
    ['a scheme that is none', { PUBLIC_SCHEME: 'ftp' }, /^PUBLIC_SCHEME : «\sftp\s»/],
    ['a number in words', { TRUSTED_PROXIES: 'deux' }, /^TRUSTED_PROXIES : «\sdeux\s»/],
    [
      'a role that is none',
      { SECOND_FACTOR_ROLES: 'platformAdmin,integrateur' },
      /^SECOND_FACTOR_ROLES\s: «\sintegrateur\s».+platformAdmin, integrator/,
    ],
    ['a list of roles with a hole', { SECOND_FACTOR_ROLES: 'integrator,' }, /^SECOND_FACTOR_ROLES\s: «\s+»/],
    ['half a proxy', { TRUSTED_PROXIES: '0.5' }, /^TRUSTED_PROXIES : «\s0\.5\s»/],
    [
      'a host that is an address',
      { PLATFORM_HOST: 'https://a.fr' },
      /^PLATFORM_HOST : «\shttps:\/\/a\.fr\s»/,
    ],
    ['a host with its port', { PROVISIONAL_DOMAIN: 'a.fr:80' }, /^PROVISIONAL_DOMAIN : «\sa\.fr:80\s»/],
    ['a folder that cannot be made', { DATA_DIR: '/proc/nope' }, /^(DATA_DIR|Le dossier) .+\/proc\/nope/],
    ['a mail server badly written', { SMTP_URL: 'mail.exemple.fr:587' }, /^SMTP_URL : cette adresse/],
    ['a sender that is no address', { MAIL_FROM: 'Mairie' }, /^MAIL_FROM : «\sMairie\s»/],
    ['a provider without https', { ...oidc, OIDC_ISSUER: 'http://exemple.fr' }, /^OIDC_ISSUER : «\shttp:/],
    [
      'a provider that is no address',
      { ...oidc, OIDC_ISSUER: 'proconnect' },
      /^OIDC_ISSUER : «\sproconnect\s»/,
    ],
    ['a provider without its secret', { ...oidc, OIDC_CLIENT_SECRET: '' }, /^OIDC_ISSUER : donnez aussi/],
    ['an address of another machine', { LISTEN_HOST: '203.0.113.9' }, /^LISTEN_HOST\s: «\s203\.0\.113\.9\s»/],
  ])('ends the start with one sentence: %s', async (_name, settings, sentence) => {
    const { code, lines } = await start(settings)

    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringMatching(sentence)])
  })

  it('does not show the password of a MongoDB that does not answer, and does not wait for it for ever', async () => {
    const { code, lines } = await start({ DATABASE_URI: 'mongodb://user:s3cret@127.0.0.1:1/webpublic' })

    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringMatching(/^DATABASE_URI : MongoDB ne répond pas \(.+ECONNREFUSED/)])
    expect(lines.join()).not.toContain('s3cret')
  })

  it('says that the port is taken', async () => {
    const other = createServer().listen(0)
    await once(other, 'listening')
    const port = String((other.address() as AddressInfo).port)

    const { code, lines } = await start({ PORT: port })
    other.close()

    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringMatching(new RegExp(`^Le port ${port} est déjà pris`))])
  })
})

describe('a database that cannot be opened', () => {
  it('is not made in a folder that cannot be', async () => {
    const file = path.join(newFolder(), 'a-file')
    writeFileSync(file, 'text')

    const { code, lines } = await start({ DATABASE_URI: `file:${file}/below/webpublic.db` })

    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringMatching(/^Le dossier .+ ne peut pas être créé/)])
  })

  it('is not opened where a folder stands', async () => {
    const { code, lines } = await start({ DATABASE_URI: `file:${newFolder()}` })

    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringMatching(/^La base .+ ne s’ouvre pas/)])
  })

  it('is left as it is when the file is something else', async () => {
    const file = path.join(newFolder(), 'letter.txt')
    writeFileSync(file, 'Madame le maire,\n'.repeat(500))
    const before = readFileSync(file, 'utf8')

    const { code, lines } = await start({ DATABASE_URI: `file:${file}` })

    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringMatching(/^Le fichier .+ n’est pas une base SQLite/)])
    expect(readFileSync(file, 'utf8')).toBe(before)
    expect(existsSync(`${file}-wal`)).toBe(false)
  })
})

const openIn = (folder: string): { database: DatabaseSync; file: string } => {
  const file = path.join(folder, 'webpublic.db')
  return { database: new DatabaseSync(file), file }
}

const tablesIn = (database: DatabaseSync): unknown[] =>
  database
    .prepare('SELECT name FROM sqlite_master ORDER BY name')
    .all()
    .map(({ name }) => name)

describe('a schema that cannot be brought up to date', () => {
  it('is left as it was, whole, by a migration that fails', async () => {
    const { database, file } = openIn(newFolder())
    // the last table that the migrations make: all the others come before the failure
    database.exec(
      'CREATE TABLE payload_migrations_rels (id text); CREATE TABLE payload_preferences_rels (id text)',
    )
    database.exec("INSERT INTO payload_preferences_rels VALUES ('kept')")
    const before = tablesIn(database)

    const { code, lines } = await start({ DATABASE_URI: `file:${file}` })

    expect(code).toBe(1)
    expect(lines).toEqual([
      expect.stringMatching(/^La mise à jour de la base .+ a échoué \(.*already exists/),
    ])
    expect(tablesIn(database)).toEqual(before)
    expect(database.prepare('SELECT id FROM payload_preferences_rels').all()).toEqual([{ id: 'kept' }])
  })

  it('is refused when a later version has written it', async () => {
    const { database, file } = openIn(newFolder())
    database.exec('CREATE TABLE payload_migrations (name text, batch integer)')
    database.exec(
      [...migrations.map(({ name }) => name), '99991231_later']
        .map((name) => `INSERT INTO payload_migrations VALUES ('${name}', 1)`)
        .join(';'),
    )

    const { code, lines } = await start({ DATABASE_URI: `file:${file}` })

    expect(code).toBe(1)
    expect(lines).toEqual([
      expect.stringMatching(/^La base a été écrite par une version plus récente .+99991231_later/),
    ])
  })
})

/** Takes all the room that is left. */
const fill = (file: string): void => {
  expect(() => {
    writeFileSync(file, Buffer.alloc(80 * 1024 * 1024))
  }).toThrow('ENOSPC')
}

describe.runIf(canMakeDisk && !process.env.TEST_MONGO_URL)('a full disk', () => {
  it('ends the start with one sentence', async () => {
    const child = spawn('unshare', inSmallDisk(64, `exec ${process.execPath} ${program}`), {
      env: settingsOf({ PAYLOAD_SECRET: 'secret-of-the-tests' }),
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 25_000,
    })

    const { code, lines } = await endOf(child)

    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringMatching(/^La (base|mise à jour de la base) .+Rien n’a été changé/)])
  })

  it('refuses what is written with a sentence, shows what was, and writes again once there is room', async () => {
    const site = await buildSite()
    const news = await buildDocument('news', site, { _status: 'published', title: 'Avant' })
    const picture = await dataFor('media', site)
    const { token } = await loginEditorOf(site)
    const [folder, seed, port] = [newFolder(), await copyDatabase(), await freePort()]
    const command = `cp "$SEED"/* "$DATA_DIR" && exec ${process.execPath} ${program}`
    const child = spawn('unshare', inSmallDisk(64 * 1024, command), {
      env: settingsOf({
        DATA_DIR: folder,
        PAYLOAD_SECRET: 'secret-of-the-tests',
        PORT: String(port),
        SEED: seed,
      }),
      stdio: 'ignore',
      timeout: 60_000,
    })
    const ask = (
      host: string,
      method: string,
      path: string,
      body?: Buffer | string,
      type = 'application/json',
    ) =>
      exchange({
        ...(body === undefined ? {} : { body }),
        headers: { Authorization: `JWT ${token}`, 'Content-Type': type },
        host,
        method,
        path,
        port,
      })
    const rename = (title: string) =>
      ask('localhost', 'PATCH', `/api/news/${news.id}`, JSON.stringify({ title }))
    const upload = () => {
      const { body, type } = multipart(picture, png())
      return ask('localhost', 'POST', '/api/media', body, type)
    }
    await vi.waitFor(() => ask('localhost', 'GET', '/readyz'), { interval: 100, timeout: 20_000 })
    const filler = `/proc/${String(child.pid)}/root${folder}/filler`

    // the database and what is kept free for it fill the disk already
    const tooLarge = await upload()
    fill(filler)
    const readiness = await vi.waitFor(
      async () => {
        const answer = await ask('localhost', 'GET', '/readyz')
        expect(answer.status).toBe(503)
        return answer
      },
      { interval: 200, timeout: 10_000 },
    )
    const refused = await rename('Pendant')
    const shown = await ask(site.host, 'GET', `/actualites/${String(news.slug)}`)
    rmSync(filler)
    const accepted = await rename('Après')
    child.kill('SIGTERM')
    const [code] = (await once(child, 'close')) as [number]

    expect([tooLarge.status, tooLarge.text]).toEqual([507, expect.stringContaining('plus assez de place')])
    expect([readiness.status, readiness.text]).toEqual([503, 'not ready: disk full\n'])
    expect([refused.status, refused.text]).toEqual([507, expect.stringContaining('rien n’a été enregistré')])
    expect([shown.status, shown.text]).toEqual([200, expect.stringContaining('Avant')])
    expect(accepted.status, accepted.text).toBe(200)
    expect(code).toBe(0)
  })
})
