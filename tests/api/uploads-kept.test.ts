import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { filesFolder } from '#collections/files/disk-store.ts'
import { loginEditorOf, loginIntegrator, loginStranger } from '#tests/support/actors.ts'
import { call, sendFile, visit, type Actor } from '#tests/support/call.ts'
import { readRow } from '#tests/support/database.ts'
import { buildDocument, dataFor } from '#tests/support/documents.ts'
import { pdf, png } from '#tests/support/files.ts'
import { platform } from '#tests/support/platform.ts'
import { buildSite, buildTenant } from '#tests/support/sites.ts'
import { storedFilesOf } from '#tests/support/stored-files.ts'

const uploadPicture = async (tenant: { id: string }, width = 2000) => {
  const editor = await loginEditorOf(tenant)
  const reply = await sendFile(
    'POST',
    '/api/media',
    await dataFor('media', tenant),
    png({ height: 1000, name: 'Été à la plage.png', width }),
    editor,
  )
  return { doc: reply.doc, editor, reply }
}

describe('a picture', () => {
  it('is kept under its site, in every size, under names that cannot be guessed', async () => {
    const tenant = await buildTenant()

    const { doc, reply } = await uploadPicture(tenant)
    const stored = storedFilesOf(tenant)

    expect(reply.status, reply.text).toBe(201)
    expect(stored).toHaveLength(6)
    expect(stored.filter((name) => !/^[\da-f-]{36}(-\d+x\d+)?\.(png|webp|avif)$/.test(name))).toEqual([])
    expect(doc).toMatchObject({ height: 1000, mimeType: 'image/png', width: 2000 })
  })

  it('keeps its own name in words', async () => {
    const { doc } = await uploadPicture(await buildTenant())

    expect(doc.originalName).toMatch(/^Été à la plage\.png$/)
  })

  it('is never made larger than it is', async () => {
    const { doc } = await uploadPicture(await buildTenant(), 100)

    expect(Object.values(doc.sizes as Record<string, { width: number }>).map(({ width }) => width)).toEqual(
      Array(5).fill(100),
    )
  })

  it('does not tell where it was taken', async () => {
    const tenant = await buildTenant()
    const content = await sharp({ create: { background: '#789', channels: 3, height: 60, width: 80 } })
      .withExif({ IFD3: { GPSLatitude: '43/1 42/1 0/1', GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer()
    const photo = { content, name: 'photo.jpg', type: 'image/jpeg' }

    await sendFile('POST', '/api/media', await dataFor('media', tenant), photo, await loginEditorOf(tenant))
    const stored = await Promise.all(
      storedFilesOf(tenant).map((name) => sharp(path.join(filesFolder, tenant.id, name)).metadata()),
    )

    expect((await sharp(content).metadata()).exif).toBeDefined()
    expect(stored.map(({ exif }) => exif)).toEqual(stored.map(() => undefined))
    expect(stored.length).toBeGreaterThan(0)
  })

  it('leaves the disk with its document, and not before', async () => {
    const tenant = await buildTenant()
    const { doc, editor } = await uploadPicture(tenant)
    const path = `/api/media/${String(doc.id)}`

    await call('PATCH', path, { deletedAt: new Date().toISOString() }, editor)
    const inTrash = storedFilesOf(tenant)
    const deleted = await call('DELETE', `${path}?trash=true`, undefined, editor)

    expect(inTrash).toHaveLength(6)
    expect(deleted.status, deleted.text).toBe(200)
    expect(storedFilesOf(tenant)).toEqual([])
  })

  it('is replaced whole', async () => {
    const tenant = await buildTenant()
    const { doc, editor } = await uploadPicture(tenant)
    const before = storedFilesOf(tenant)

    const replaced = await sendFile(
      'PATCH',
      `/api/media/${String(doc.id)}`,
      {},
      png({ height: 900, width: 1800 }),
      editor,
    )

    expect(replaced.status, replaced.text).toBe(200)
    expect(storedFilesOf(tenant)).toHaveLength(6)
    expect(storedFilesOf(tenant).filter((name) => before.includes(name))).toEqual([])
  })

  it('follows its document to another site, and leaves nothing behind', async () => {
    const [from, to] = [await buildSite(), await buildSite()]
    const { doc } = await uploadPicture(from)
    const address = `/medias/${String(doc.filename)}`

    await call('POST', `/api/media/${String(doc.id)}/move`, { tenant: to.id }, await loginIntegrator())

    expect(storedFilesOf(from)).toEqual([])
    expect([(await visit(from, address)).status, (await visit(to, address)).status]).toEqual([404, 200])
  })
})

describe('where a file is', () => {
  it.each([
    ['filename', { filename: '../ailleurs.png' }],
    ['filename of another', { filename: 'ailleurs.png' }],
    ['prefix', { prefix: '../../..' }],
    ['address', { url: 'https://ailleurs.example/a.png' }],
    ['size', { sizes: { small: { filename: '../ailleurs.png' } } }],
    ['object key', { _objectKey: '../..' }],
  ])('is not theirs to write: %s', async (_case, data) => {
    const tenant = await buildTenant()
    const { doc, editor } = await uploadPicture(tenant)
    const { _objectKey, filename, sizes } = (await readRow('media', String(doc.id))) ?? {}
    const files = storedFilesOf(tenant)

    await call('PATCH', `/api/media/${String(doc.id)}`, data, editor)
    const after = await readRow('media', String(doc.id))

    expect({ _objectKey: after?._objectKey, filename: after?.filename, sizes: after?.sizes }).toEqual({
      _objectKey,
      filename,
      sizes,
    })
    expect(JSON.stringify(after)).not.toMatch(/ailleurs|\.\.\//)
    expect(storedFilesOf(tenant)).toEqual(files)
  })

  it('is asked of nobody outside: no address makes the server fetch', async () => {
    let asked = 0
    const outside = createServer((_request, response) => {
      asked += 1
      response.end(png().content)
    })
    await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${String((outside.address() as AddressInfo).port)}/a.png`
    const tenant = await buildTenant()
    const { doc, editor } = await uploadPicture(tenant)
    const data = { alt: 'Une image', filename: 'a.png', tenant: tenant.id, url }
    const edits = 'uploadEdits[crop][width]=10&uploadEdits[crop][height]=10&uploadEdits[widthInPixels]=10'

    await call('POST', '/api/media', data, editor)
    await call('PATCH', `/api/media/${String(doc.id)}?${edits}`, data, editor)
    await call('GET', `/api/media/paste-url?src=${encodeURIComponent(url)}`, undefined, editor)
    await call(
      'GET',
      `/api/media/paste-url/${String(doc.id)}?src=${encodeURIComponent(url)}`,
      undefined,
      editor,
    )
    outside.close()

    expect(asked).toBe(0)
  })
})

describe('the file of another site', () => {
  it('is not reached from a site by its name', async () => {
    const [site, other] = [await buildSite(), await buildSite()]
    const { filename } = await buildDocument('media', other)

    const paths = [
      `/medias/${String(filename)}`,
      `/medias/..%2f${other.id}%2f${String(filename)}`,
      `/medias/${other.id}%2f${String(filename)}`,
      `/medias/${other.id}/${String(filename)}`,
    ]
    const statuses = await Promise.all(paths.map(async (path) => (await visit(site, path)).status))

    expect(statuses.filter((status) => status !== 400 && status !== 404)).toEqual([])
    expect((await visit(other, `/medias/${String(filename)}`)).status).toBe(200)
  })

  it.each(['', '?prefix=..', '?prefix=.'])('is not read over the API %s', async (query) => {
    const [tenant, other] = [await buildTenant(), await buildTenant()]
    const { filename } = await buildDocument('media', other)
    const path = `/api/media/file/${String(filename)}${query}`

    const refused = [
      await call('GET', path, undefined, await loginEditorOf(tenant)),
      await call('GET', path, undefined, await loginStranger()),
      await call('GET', path),
    ]

    expect(refused.map(({ status }) => status)).not.toContain(200)
    expect(refused.map(({ headers }) => headers['content-type'])).not.toContain('image/png')
  })

  it('is read over the API by those of its site, and by integrators, in every size', async () => {
    const tenant = await buildTenant()
    const { filename, sizes } = await buildDocument('media', tenant)
    const { small } = sizes as Record<string, { filename: string }>
    const read = (name: unknown, actor: Actor) =>
      call('GET', `/api/media/file/${String(name)}`, undefined, actor)
    const [editor, integrator] = [await loginEditorOf(tenant), await loginIntegrator()]

    const replies = [
      await read(filename, editor),
      await read(filename, integrator),
      await read(small?.filename, editor),
      await read(small?.filename, integrator),
    ]

    expect(replies.map(({ headers, status }) => [status, headers['content-type']])).toEqual([
      [200, 'image/png'],
      [200, 'image/png'],
      [200, 'image/webp'],
      [200, 'image/webp'],
    ])
  })
})

describe('a document', () => {
  it('stays at its address when its file is replaced', async () => {
    const site = await buildSite()
    const editor = await loginEditorOf(site)
    const { doc } = await sendFile(
      'POST',
      '/api/documents',
      await dataFor('documents', site, { title: 'Compte rendu du 3 mai' }),
      pdf({ text: 'premier' }),
      editor,
    )
    const address = `/documents/${String(doc.slug)}`
    const first = await visit(site, address)

    await sendFile('PATCH', `/api/documents/${String(doc.id)}`, {}, pdf({ text: 'second' }), editor)
    const second = await visit(site, address)

    expect(address).toBe('/documents/compte-rendu-du-3-mai')
    expect([first.status, second.status]).toEqual([200, 200])
    expect([first.text.includes('premier'), second.text.includes('second')]).toEqual([true, true])
    expect(second.headers).toMatchObject({
      'content-disposition': 'inline; filename="compte-rendu-du-3-mai.pdf"',
      'content-security-policy': "frame-ancestors 'self'",
      'content-type': 'application/pdf',
    })
    expect(storedFilesOf(site)).toHaveLength(1)
  })

  it('is not served by another site, nor from the trash', async () => {
    const [site, other] = [await buildSite(), await buildSite()]
    const document = await buildDocument('documents', site)
    const address = `/documents/${String(document.slug)}`
    const { payload } = await platform()

    const elsewhere = await visit(other, address)
    await payload.update({
      collection: 'documents',
      data: { deletedAt: new Date().toISOString() },
      id: document.id,
      overrideAccess: true,
    })
    const inTrash = await visit(site, address)

    expect([elsewhere.status, inTrash.status]).toEqual([404, 404])
  })
})
