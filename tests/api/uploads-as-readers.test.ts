import { buffer } from 'node:stream/consumers'
import { beforeAll, describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { loginEditorOf } from '#tests/support/actors.ts'
import { call, sendFile, visit, type Actor } from '#tests/support/call.ts'
import { dataFor } from '#tests/support/documents.ts'
import { pdf, png, type TestFile } from '#tests/support/files.ts'
import { buildSite, type TestSite } from '#tests/support/sites.ts'

const plain = pdf().content

const zipOf = async (names: string[]): Promise<Buffer> => {
  const zip = new ZipFile()
  names.forEach((name) => {
    zip.addBuffer(Buffer.from('<x/>'), name)
  })
  zip.end()
  return buffer(zip.outputStream)
}

const file = (name: string, type: string, content: Buffer | string): TestFile => ({
  content: Buffer.from(content),
  name,
  type,
})

const accepted: [string, TestFile][] = [
  [
    'a PDF after a byte-order mark',
    file('a.pdf', 'application/pdf', Buffer.concat([Buffer.from('\uFEFF'), plain])),
  ],
  [
    'a PDF after the lines of a copier',
    file('a.pdf', 'application/pdf', Buffer.concat([Buffer.from('\x1b%-12345X@PJL JOB\r\n'), plain])),
  ],
  ['a PDF after padding', file('a.pdf', 'application/pdf', Buffer.concat([Buffer.alloc(2048), plain]))],
  ['a PDF before padding', file('a.pdf', 'application/pdf', Buffer.concat([plain, Buffer.alloc(2048)]))],
  ['a PDF declared as anything', { ...pdf(), type: 'application/octet-stream' }],
  ['a PDF declared as a download', { ...pdf(), type: 'application/x-download' }],
  ['a table declared as anything', file('a.csv', 'application/octet-stream', 'nom;voix\nMaïté;12\n')],
  ['a table declared as a sheet', file('a.csv', 'application/vnd.ms-excel', 'nom;voix\n')],
  [
    'an old Word document',
    file(
      'a.doc',
      'application/msword',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024)]),
    ),
  ],
  [
    'a Word document whose parts come in another order',
    file(
      'a.docx',
      'application/zip',
      await zipOf(['docProps/app.xml', '[Content_Types].xml', 'word/document.xml']),
    ),
  ],
  [
    'a text whose type does not come first',
    file('a.odt', 'application/octet-stream', await zipOf(['content.xml', 'META-INF/manifest.xml'])),
  ],
]

let site: TestSite
let editor: Actor

beforeAll(async () => {
  site = await buildSite()
  editor = await loginEditorOf(site)
})

const upload = async (slug: 'documents' | 'media', sent: TestFile) =>
  sendFile('POST', `/api/${slug}`, await dataFor(slug, site), sent, editor)

describe('a document that its readers open', () => {
  it.each(accepted)('is accepted: %s', async (_name, sent) => {
    const reply = await upload('documents', sent)

    expect(reply.status, reply.text).toBe(201)
    expect(reply.doc.originalName).toBe(sent.name)
  })

  it('is sent back as a PDF that begins as one', async () => {
    const { doc } = await upload('documents', accepted[0]?.[1] ?? pdf())

    const { headers, text } = await visit(site, `/documents/${String(doc.slug)}`)

    expect(headers['content-type']).toBe('application/pdf')
    expect(text.startsWith('%PDF-')).toBe(true)
  })

  it('is found by the name of its file', async () => {
    await upload('documents', pdf({ name: 'PV conseil 12-03 signé.pdf' }))

    const found = await call(
      'GET',
      `/api/documents?where[originalName][like]=${encodeURIComponent('signé')}&where[tenant][equals]=${site.id}`,
      undefined,
      editor,
    )

    expect(found.docs.map(({ originalName }) => originalName)).toEqual(['PV conseil 12-03 signé.pdf'])
  })

  it('is refused in our words when its end is missing', async () => {
    const reply = await upload('documents', file('a.pdf', 'application/pdf', plain.subarray(0, 60)))

    expect([reply.status, reply.code]).toEqual([400, 'collections:error-fileCorrupt'])
  })
})

describe('a picture', () => {
  it.each([
    ['tall', { height: 18_000, width: 600 }],
    ['wide', { height: 600, width: 18_000 }],
  ])('as %s as a plan is kept in every size', async (_name, size) => {
    const reply = await upload('media', png(size))

    expect(reply.status, reply.text).toBe(201)
    expect(Object.keys(reply.doc.sizes as object)).toHaveLength(5)
  })
})
