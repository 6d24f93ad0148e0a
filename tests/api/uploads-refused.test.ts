import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { fr } from '#collections/i18n/fr.ts'
import { loginEditorOf, loginStranger, visitor } from '#tests/support/actors.ts'
import { call, sendFile, type Actor } from '#tests/support/call.ts'
import { contentOf, countRows } from '#tests/support/database.ts'
import { dataFor } from '#tests/support/documents.ts'
import { pdf, pictureBomb, png, type TestFile } from '#tests/support/files.ts'
import { allStoredFiles } from '#tests/support/stored-files.ts'
import { buildTenant } from '#tests/support/sites.ts'

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

const file = (name: string, type: string, content: Buffer | string): TestFile => ({
  content: Buffer.from(content),
  name,
  type,
})

const jpeg = await sharp({ create: { background: '#789', channels: 3, height: 300, width: 400 } })
  .jpeg()
  .toBuffer()

let tenant: { id: string }
let editor: Actor

beforeAll(async () => {
  tenant = await buildTenant()
  editor = await loginEditorOf(tenant)
})

const pictures: [string, TestFile, keyof typeof fr][] = [
  ['an SVG, that may hold a script', file('plan.svg', 'image/svg+xml', svg), 'error-fileTypeRefused'],
  ['an SVG named as a PNG', file('plan.png', 'image/png', svg), 'error-fileDisguised'],
  ['a page named as a PNG', file('a.png', 'image/png', '<html><script>1</script>'), 'error-fileDisguised'],
  ['a PDF named as a PNG', { ...pdf(), name: 'a.png', type: 'image/png' }, 'error-fileDisguised'],
  ['a PNG named as a JPEG', { ...png(), name: 'a.jpg', type: 'image/jpeg' }, 'error-fileDisguised'],
  ['a program', file('a.exe', 'application/octet-stream', 'MZ\0\0'), 'error-fileTypeRefused'],
  ['a file without extension', { ...png(), name: 'photo' }, 'error-fileTypeRefused'],
  ['two extensions, the last one unfit', { ...png(), name: 'photo.png.html' }, 'error-fileTypeRefused'],
  ...['constructor', '__proto__', 'toString'].map((name): [string, TestFile, keyof typeof fr] => [
    `an archive of the type of no file, « ${name} »`,
    file(`a.${name}`, 'application/zip', Buffer.from('PK\x05\x06'.padEnd(22, '\0'))),
    'error-fileTypeRefused',
  ]),
  ['a picture bomb', pictureBomb(), 'error-fileTooManyPixels'],
  ['a truncated JPEG', file('a.jpg', 'image/jpeg', jpeg.subarray(0, jpeg.length / 2)), 'error-fileCorrupt'],
  [
    'the head of a PNG and nothing else',
    file('a.png', 'image/png', png().content.subarray(0, 40)),
    'error-fileCorrupt',
  ],
  ['an empty file', file('a.png', 'image/png', ''), 'error-fileDisguised'],
]

const documents: [string, TestFile, keyof typeof fr][] = [
  ['a page', file('a.html', 'text/html', '<html></html>'), 'error-fileTypeRefused'],
  ['a page named as a PDF', file('a.pdf', 'application/pdf', '<html></html>'), 'error-fileDisguised'],
  ['a program named as a PDF', file('a.pdf', 'application/pdf', 'MZ\0\0'), 'error-fileDisguised'],
  ['a picture named as a document', { ...png(), name: 'a.docx' }, 'error-fileDisguised'],
  ['bytes named as a table', file('a.csv', 'text/csv', 'a;b\0c'), 'error-fileDisguised'],
  ['a script', file('a.js', 'text/javascript', 'alert(1)'), 'error-fileTypeRefused'],
  ['a compressed archive', file('a.zip', 'application/zip', 'PK\x03\x04'), 'error-fileTypeRefused'],
  ['a macro document', file('a.docm', 'application/vnd.ms-word', deflateSync('a')), 'error-fileTypeRefused'],
]

const cases = [
  ...pictures.map(([name, sent, key]) => ({ key, name, sent, slug: 'media' })),
  ...documents.map(([name, sent, key]) => ({ key, name, sent, slug: 'documents' })),
]

describe('a file is refused, and nothing of it is kept', () => {
  it.each(cases)('$slug: $name', async ({ key, sent, slug }) => {
    const [content, files] = [await contentOf(slug, tenant), allStoredFiles()]

    const reply = await sendFile('POST', `/api/${slug}`, await dataFor(slug, tenant), sent, editor)

    expect([reply.status, reply.code], reply.text).toEqual([400, `collections:${key}`])
    // the first words are enough to tell a French sentence from a key
    expect(reply.text).toContain(fr[key].split(/[({]/)[0]?.trim())
    expect(await contentOf(slug, tenant)).toBe(content)
    expect(allStoredFiles()).toEqual(files)
  })

  it('above 25 Mo, in words', async () => {
    const files = allStoredFiles()
    const heavy = file(
      'lourd.pdf',
      'application/pdf',
      Buffer.concat([pdf().content, Buffer.alloc(25 * 1024 * 1024)]),
    )

    const reply = await sendFile('POST', '/api/documents', await dataFor('documents', tenant), heavy, editor)

    expect(reply.status).toBeOneOf([400, 413])
    expect(reply.text).toContain('25 Mo')
    expect(allStoredFiles()).toEqual(files)
  })

  it.each([
    '../../../dehors.png',
    '..\\..\\dehors.png',
    '/etc/dehors.png',
    'C:\\dehors.png',
    'dehors\0.html.png',
    'dehors%00.png',
    '%2e%2e%2fdehors.png',
    '.png',
    `${'a'.repeat(300)}.png`,
    'dehors.png/../../dehors.png',
    'CON.png',
  ])('or kept in the folder of its site under a name of ours: %j', async (name) => {
    const own = await buildTenant()
    const files = allStoredFiles()

    await sendFile(
      'POST',
      '/api/media',
      await dataFor('media', own),
      { ...png(), name },
      await loginEditorOf(own),
    )
    const added = allStoredFiles().filter((stored) => !files.includes(stored))

    expect(
      added.filter(
        (stored) => !/\/([\da-f-]{36}|[\da-f]{24})\/[\da-f-]{36}(-\d+x\d+)?\.(png|webp|avif)$/.test(stored),
      ),
    ).toEqual([])
    expect(added.filter((stored) => !stored.includes(own.id))).toEqual([])
  })

  it.each([
    ['a visitor', () => Promise.resolve(visitor)],
    ['a stranger', () => loginStranger()],
    ['an editor of another site', async () => loginEditorOf(await buildTenant())],
  ])('from %s', async (_name, loginFor) => {
    const [content, files] = [await contentOf('media', tenant), allStoredFiles()]

    const reply = await sendFile(
      'POST',
      '/api/media',
      await dataFor('media', tenant),
      png(),
      await loginFor(),
    )

    expect(reply.status).toBe(403)
    expect(await contentOf('media', tenant)).toBe(content)
    expect(allStoredFiles()).toEqual(files)
  })

  it('without a file at all', async () => {
    const before = await countRows('media', { tenant: { equals: tenant.id } })

    const reply = await call('POST', '/api/media', await dataFor('media', tenant), editor)

    expect(reply.status).toBe(400)
    expect(await countRows('media', { tenant: { equals: tenant.id } })).toBe(before)
  })

  it('when it comes in place of a good one, which stays', async () => {
    const { doc } = await sendFile('POST', '/api/media', await dataFor('media', tenant), png(), editor)
    const [content, files] = [await contentOf('media', tenant), allStoredFiles()]

    const reply = await sendFile('PATCH', `/api/media/${String(doc.id)}`, {}, pictureBomb(), editor)

    expect(reply.status).toBe(400)
    expect(await contentOf('media', tenant)).toBe(content)
    expect(allStoredFiles()).toEqual(files)
  })
})
