import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { uploadsRetention } from '#collections/archive/uploads.ts'
import { unpack } from '#collections/archive/zip.ts'
import { filesFolder } from '#collections/files/disk-store.ts'
import { privateFolder } from '#collections/files/site-files.ts'
import { slugs } from '#core/slugs.ts'
import {
  loginEditorOf,
  loginIntegrator,
  loginSiteAdministratorOf,
  loginStranger,
  visitor,
} from '#tests/support/actors.ts'
import { buildFullSite, contentOfArchive, exportToFolder, temporaryFolder } from '#tests/support/archives.ts'
import { call, sendFile, type Actor } from '#tests/support/call.ts'
import { countRows, readRow } from '#tests/support/database.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { buildExtranet, buildMember } from '#tests/support/extranet.ts'
import { platform } from '#tests/support/platform.ts'
import { sendForm } from '#tests/support/send-form.ts'
import { buildSite, buildTenant } from '#tests/support/sites.ts'
import { buildSubSite } from '#tests/support/sub-sites.ts'
import { unique } from '#tests/support/unique.ts'

const { payload } = await platform()
const admin = 'http://localhost:3000/admin'

const queryOf = (location: string | undefined): URLSearchParams => new URL(location ?? '').searchParams

const zipFile = (content: Buffer) => ({ content, name: 'site.zip', type: 'application/zip' })

/** Sends an archive as the form of the screen does; returns the name under which it waits. */
const send = async (content: Buffer, actor: Actor): Promise<string> => {
  const { headers, text } = await sendFile('POST', '/api/import-site', {}, zipFile(content), actor)
  const archive = queryOf(headers.location).get('archive')

  if (archive === null) {
    throw new Error(text || headers.location)
  }
  return archive
}

const exportOf = (site: { id: string }, actor: Actor) => sendForm(`/api/tenants/${site.id}/export`, {}, actor)

const apply = (fields: Record<string, string>, actor: Actor) =>
  sendForm('/api/import-site/apply', fields, actor)

const made = (slug: string): Promise<number> => countRows(slugs.tenants, { slug: { equals: slug } })

describe('the archive of a site, by the buttons of its screen', () => {
  it('is downloaded whole, and leaves a line in the log', async () => {
    const site = await buildFullSite()
    const file = path.join(temporaryFolder(), 'site.zip')

    const answer = await exportOf(site, await loginIntegrator())
    writeFileSync(file, answer.body)
    const { folder = '', problems } = await unpack(file)

    expect([answer.status, answer.headers['content-type'], problems]).toEqual([200, 'application/zip', []])
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="site-[\w-]+\.zip"$/)
    expect(contentOfArchive(folder)).toEqual(contentOfArchive(await exportToFolder(site)))
    expect(
      await countRows('audit-entries', {
        and: [{ tenant: { equals: site.id } }, { action: { equals: 'archive' } }],
      }),
    ).toBe(1)
  })

  it('is checked before anything is written, then becomes a site in development', async () => {
    const site = await buildFullSite()
    const integrator = await loginIntegrator()
    const slug = unique('importe')
    const archive = await send((await exportOf(site, integrator)).body, integrator)
    const before = await made(slug)

    const answer = await apply({ archive, host: '', name: 'Importé', slug }, integrator)
    const again = await apply({ archive, slug: unique('importe') }, integrator)
    const id = queryOf(answer.headers.location).get('site') ?? ''

    expect([before, answer.status]).toEqual([0, 303])
    expect(answer.headers.location).toBe(`${admin}/importer?site=${id}&done=imported`)
    expect(await readRow('tenants', id)).toMatchObject({ name: 'Importé', slug, state: 'development' })
    expect(await countRows('pages', { tenant: { equals: id } })).toBe(2)
    expect(await countRows('hosts', { tenant: { equals: id } })).toBe(0)
    expect(again.headers.location).toContain(encodeURIComponent('collections:error-archiveMissing'))
  })

  it('comes back with what was written when the short name is taken, and can be tried again', async () => {
    const site = await buildFullSite()
    const integrator = await loginIntegrator()
    const slug = unique('importe')
    const archive = await send((await exportOf(site, integrator)).body, integrator)

    const refused = await apply({ archive, host: 'www.x.test', slug: site.slug }, integrator)
    const tried = await apply({ archive, slug }, integrator)

    expect(Object.fromEntries(queryOf(refused.headers.location))).toEqual({
      archive,
      error: 'collections:error-archiveRefused',
      host: 'www.x.test',
      slug: site.slug,
      'valeur-problems': expect.stringContaining('nom court') as string,
    })
    expect(queryOf(tried.headers.location).get('done')).toBe('imported')
    expect(await made(slug)).toBe(1)
  })

  it.each([
    ['what is no zip file', Buffer.from('bonjour')],
    ['a zip file cut in two', Buffer.from('PK\u0003\u0004\u0014\u0000')],
  ])('says in French what is wrong with %s, and makes nothing', async (_case, content) => {
    const integrator = await loginIntegrator()
    const slug = unique('importe')
    const archive = await send(content, integrator)

    const refused = await call('POST', '/api/import-site/apply', { archive, slug }, integrator)

    expect([refused.status, refused.code]).toEqual([400, 'collections:error-archiveRefused'])
    expect(refused.text).toContain('n’est pas une archive zip lisible')
    expect(await made(slug)).toBe(0)
  })

  it.each(['../../../etc/passwd', crypto.randomUUID(), '', 'x'.repeat(5000)])(
    'finds no archive under the name « %s »',
    async (archive) => {
      const refused = await call('POST', '/api/import-site/apply', { archive }, await loginIntegrator())

      expect([refused.status, refused.code]).toEqual([400, 'collections:error-archiveMissing'])
    },
  )

  it.each<[string, (actor: Actor) => ReturnType<typeof sendForm>]>([
    ['a form that is none', (actor) => sendForm('/api/import-site', { archive: 'x' }, actor)],
    ['an empty file', (actor) => sendFile('POST', '/api/import-site', {}, zipFile(Buffer.alloc(0)), actor)],
    [
      'a form that was cut',
      (actor) =>
        sendForm('/api/import-site', { x: '' }, actor, { 'Content-Type': 'multipart/form-data; boundary=y' }),
    ],
  ])('asks for the file again after %s', async (_case, ask) => {
    const answer = await ask(await loginIntegrator())

    expect(answer.headers.location).toBe(
      `${admin}/importer?error=${encodeURIComponent('collections:error-archiveMissing')}`,
    )
  })

  it('is removed the next night when nobody imports it', async () => {
    const integrator = await loginIntegrator()
    const archive = await send(Buffer.from('bonjour'), integrator)

    const removed = await uploadsRetention.purge({ before: new Date(Date.now() + 60_000), payload })
    const { code } = await call('POST', '/api/import-site/apply', { archive }, integrator)

    expect(removed).toBeGreaterThan(0)
    expect(code).toBe('collections:error-archiveMissing')
  })
})

describe('a site with private spaces', () => {
  it('is copied with its private files, kept apart, and without its members', async () => {
    const extranet = await buildExtranet()
    const document = await buildDocument('space-documents', extranet.site, { space: extranet.space.id })
    const member = await buildMember(extranet)

    const { headers } = await sendForm(
      '/api/duplicate-site',
      { site: extranet.site.id, slug: unique('copie') },
      await loginIntegrator(),
    )
    const copy = queryOf(headers.location).get('copy') ?? ''
    const { docs } = await payload.find({
      collection: 'space-members',
      depth: 0,
      overrideAccess: true,
      where: { tenant: { equals: copy } },
    })

    expect(member.user).toBeTruthy()
    expect(docs).toEqual([])
    expect(existsSync(path.join(filesFolder, copy, privateFolder, String(document.filename)))).toBe(true)
    expect(existsSync(path.join(filesFolder, copy, String(document.filename)))).toBe(false)
  })
})

describe('the form that copies a site', () => {
  it('leads to the copy, in development', async () => {
    const site = await buildFullSite()
    const slug = unique('copie')

    const { headers, status } = await sendForm(
      '/api/duplicate-site',
      { host: '', name: '', site: site.id, slug },
      await loginIntegrator(),
    )
    const copy = queryOf(headers.location).get('copy') ?? ''

    expect([status, headers.location]).toEqual([
      303,
      `${admin}/operations?copy=${copy}&site=${site.id}&done=duplicated`,
    ])
    expect(await readRow('tenants', copy)).toMatchObject({ name: site.name, slug, state: 'development' })
  })

  it('comes back with what was written when it is refused', async () => {
    const site = await buildTenant()

    const { headers } = await sendForm(
      '/api/duplicate-site',
      { name: 'Bis', site: site.id, slug: 'Pas Un Nom Court' },
      await loginIntegrator(),
    )

    expect(Object.fromEntries(queryOf(headers.location))).toEqual({
      error: 'collections:error-archiveRefused',
      name: 'Bis',
      site: site.id,
      slug: 'Pas Un Nom Court',
      'valeur-problems': expect.stringContaining('nom court') as string,
    })
  })
})

describe('the form that gives a domain back', () => {
  it('says which names were given back', async () => {
    const site = await buildSite({ state: 'closed' })

    const { headers } = await sendForm(
      `/api/tenants/${site.id}/release-hosts`,
      { site: site.id },
      await loginIntegrator(),
    )

    expect(headers.location).toBe(`${admin}/operations?hosts=${site.host}&site=${site.id}&done=released`)
    expect(await countRows('hosts', { tenant: { equals: site.id } })).toBe(0)
  })

  it('keeps those of a site that is open, and says why', async () => {
    const site = await buildSite()

    const { headers } = await sendForm(
      `/api/tenants/${site.id}/release-hosts`,
      { site: site.id },
      await loginIntegrator(),
    )

    expect(headers.location).toBe(
      `${admin}/operations?error=${encodeURIComponent('tenants:error-siteNotClosed')}&site=${site.id}`,
    )
    expect(await countRows('hosts', { tenant: { equals: site.id } })).toBe(1)
  })
})

describe('a refusal that names something', () => {
  it('brings the names back to the screen', async () => {
    const parent = await buildSite({ state: 'closed' })
    await buildSubSite(parent, { name: 'Médiathèque' })

    const { headers } = await sendForm(
      `/api/tenants/${parent.id}/release-hosts`,
      { site: parent.id },
      await loginIntegrator(),
    )

    expect(Object.fromEntries(queryOf(headers.location))).toEqual({
      error: 'tenants:error-subSitesBelow',
      site: parent.id,
      'valeur-sites': '« Médiathèque »',
    })
  })
})

describe('operations on a whole site', () => {
  it.each<[string, (site: { id: string }) => Promise<Actor>]>([
    ['a visitor', () => Promise.resolve(visitor)],
    ['a stranger', loginStranger],
    ['an editor of the site', loginEditorOf],
    ['the administrator of the site', loginSiteAdministratorOf],
  ])('are refused to %s', async (_who, login) => {
    const site = await buildTenant({ state: 'closed' })
    const actor = await login(site)
    const slug = unique('abus')
    const archive = await send(Buffer.from('x'), await loginIntegrator())

    const refused = await Promise.all([
      exportOf(site, actor),
      sendFile('POST', '/api/import-site', {}, zipFile(Buffer.from('x')), actor),
      call('POST', '/api/import-site/apply', { archive, slug }, actor),
      call('POST', '/api/duplicate-site', { site: site.id, slug }, actor),
      call('POST', `/api/tenants/${site.id}/release-hosts`, {}, actor),
    ])

    expect(refused.map(({ status }) => status)).toEqual(Array(5).fill(403))
    expect(await made(slug)).toBe(0)
  })

  it('are refused when another site sends the form', async () => {
    const site = await buildTenant()
    const { token } = await loginIntegrator()

    const answer = await sendForm(
      `/api/tenants/${site.id}/export`,
      {},
      {},
      { Cookie: `payload-token=${token}`, Origin: 'https://evil.example' },
    )

    expect(answer.status).toBe(403)
  })
})

describe('closing a site', () => {
  it('asks for its name, whatever its accents and capitals', async () => {
    const site = await buildTenant({ name: 'Saint-Séver', state: 'online' })

    const answer = await sendForm(
      '/api/close-site',
      { site: site.id, typedName: 'saint-sever ' },
      await loginIntegrator(),
    )

    expect(queryOf(answer.headers.location).get('done')).toBe('closed')
    expect(await readRow('tenants', site.id)).toMatchObject({ state: 'closed' })
  })

  it.each(['', 'Dax', 'oui'])('is refused under another name: « %s »', async (typedName) => {
    const site = await buildTenant({ name: 'Saint-Sever', state: 'online' })

    const answer = await sendForm('/api/close-site', { site: site.id, typedName }, await loginIntegrator())

    expect(queryOf(answer.headers.location).get('error')).toBe('collections:error-nameNotTyped')
    expect(await readRow('tenants', site.id)).toMatchObject({ state: 'online' })
  })

  it.each([
    ['a visitor', () => Promise.resolve(visitor)],
    ['a stranger', () => loginStranger()],
    ['its own administrator', (site: { id: string }) => loginSiteAdministratorOf(site)],
  ])('is no business of %s', async (_name, loginFor) => {
    const site = await buildTenant({ name: 'Saint-Sever', state: 'online' })

    await sendForm('/api/close-site', { site: site.id, typedName: 'Saint-Sever' }, await loginFor(site))

    expect(await readRow('tenants', site.id)).toMatchObject({ state: 'online' })
  })
})
