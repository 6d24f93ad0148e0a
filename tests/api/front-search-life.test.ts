import { rename } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { filesFolder } from '#collections/files/disk-store.ts'
import { completeEntries } from '#collections/search-entries/complete-entries.ts'
import { slugs } from '#core/slugs.ts'
import { visit } from '#tests/support/call.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { richText, words } from '#tests/support/fill-fields.ts'
import { platform } from '#tests/support/platform.ts'
import { buildHost, buildSite, buildTenant, untilServed, type TestSite } from '#tests/support/sites.ts'
import { textFiles } from '#tests/support/text-files.ts'

const online = { _status: 'published' }

const found = async (site: { host: string }, query: string): Promise<string[]> => {
  const { text } = await visit(site, `/recherche?q=${encodeURIComponent(query)}`)
  return [...text.matchAll(/class="teaser-title"><a href="([^"]+)"/g)].map(([, href = '']) => href)
}

const buildNews = (site: TestSite, title: string, more: object = {}) =>
  buildDocument('news', site, { ...online, slug: title.toLowerCase(), title, ...more })

const common = { collection: slugs.news, depth: 0, overrideAccess: true } as const

describe('what is searched', () => {
  it('follows what is published, corrected, withdrawn, put in the trash and deleted, at once', async () => {
    const { payload } = await platform()
    const site = await buildSite()
    const first = await buildNews(site, 'Kermesse', { slug: 'annonce' })

    expect(await found(site, 'kermesse')).toEqual(['/actualites/annonce'])

    await payload.update({ ...common, data: { title: 'Tombola' }, id: first.id })
    expect(await found(site, 'kermesse')).toEqual([])
    expect(await found(site, 'tombola')).toEqual(['/actualites/annonce'])

    await payload.update({ ...common, data: { _status: 'draft' }, draft: false, id: first.id })
    expect(await found(site, 'tombola')).toEqual([])

    await payload.update({ ...common, data: { _status: 'published' }, id: first.id })
    expect(await found(site, 'tombola')).toEqual(['/actualites/annonce'])

    await payload.update({ ...common, data: { deletedAt: new Date().toISOString() }, id: first.id })
    expect(await found(site, 'tombola')).toEqual([])

    await payload.update({ ...common, data: { deletedAt: null }, id: first.id, trash: true })
    expect(await found(site, 'tombola')).toEqual(['/actualites/annonce'])

    await payload.delete({ ...common, id: first.id })
    expect(await found(site, 'tombola')).toEqual([])
  })

  it('is never a draft, nor the draft kept over what is online', async () => {
    const { payload } = await platform()
    const site = await buildSite()
    const { id } = await buildNews(site, 'Brocante')

    await buildDocument('news', site, { _status: 'draft', title: 'Brocante secrète' })
    await payload.update({ ...common, data: { _status: 'draft', title: 'Surprise' }, draft: true, id })

    expect(await found(site, 'surprise secrète')).toEqual([])
    expect(await found(site, 'brocante')).toEqual(['/actualites/brocante'])
  })

  it.each([
    ['a soft hyphen', 'Médi\u00adathèque', 'médiathèque'],
    ['a zero-width space', 'Péri\u200bscolaire', 'périscolaire'],
    ['a ligature of a PDF', 'Budget et ﬁnances', 'finances'],
    ['an acronym with dots', 'Le C.C.A.S. vous reçoit', 'CCAS'],
    ['an acronym without', 'Le CCAS vous reçoit', 'C.C.A.S.'],
  ])('is found through %s', async (_what, title, query) => {
    const site = await buildSite()

    await buildNews(site, title, { slug: 'trouve' })

    expect(await found(site, query)).toEqual(['/actualites/trouve'])
  })

  it('gives the address and the hours of the site to whoever asks for them', async () => {
    const site = await buildSite({ phone: '05 58 00 00 00' })

    await buildDocument('pages', site, {
      ...online,
      blocks: [{ blockType: 'contactCard' }],
      slug: 'nous-joindre',
      title: 'Nous joindre',
    })
    const { text } = await visit(site, '/recherche?q=horaires+mairie')

    expect(text).toContain('href="/nous-joindre"')
    expect(text).toContain('class="opening-panel"')
    expect((await visit(site, '/recherche?q=urbanisme')).text).not.toContain('class="block block-contact"')
  })

  it('has the sub-sites that are online', async () => {
    const parent = await buildSite()
    const child = await buildTenant({
      name: 'Médiathèque de la Source',
      parent: parent.id,
      subKind: 'mediatheque',
    })
    const { name } = await buildHost(child)

    await untilServed(name)

    expect(await found(parent, 'bibliothèque')).toEqual([`http://${name}:3000/`])
  })

  it('reads on when a database fails once', async () => {
    const { payload } = await platform()
    const site = await buildSite()
    await buildNews(site, 'Carnaval')
    const entries = payload.collections['search-entries']
    // whatever reads them fails, as of a database that is away
    Object.assign(payload.collections, { 'search-entries': undefined })

    const failed = await visit(site, '/recherche?q=carnaval')
    Object.assign(payload.collections, { 'search-entries': entries })

    expect(failed.status).toBe(500)
    expect(await found(site, 'carnaval')).toEqual(['/actualites/carnaval'])
  })
})

describe('the text of a document', () => {
  it.each(Object.entries(textFiles))('is found in %s', async (_format, file) => {
    const { payload } = await platform()
    const site = await buildSite()
    await payload.create({
      collection: slugs.documents,
      data: { date: new Date().toISOString(), slug: 'acte', tenant: site.id, title: 'Document à lire' },
      file: { data: file.content, mimetype: file.type, name: file.name, size: file.content.length },
      overrideAccess: true,
    })
    expect(await found(site, 'assainissement')).toEqual([])

    await completeEntries(payload)

    expect(await found(site, 'assainissement')).toEqual(['/documents/acte'])
    expect((await visit(site, '/recherche?q=assainissement')).text).toContain('<mark>assainissement</mark>')
  })

  it('does not stop at a file that is broken, or gone', async () => {
    const { payload } = await platform()
    const site = await buildSite()
    const gone = await buildDocument('documents', site, { slug: 'perdu', title: 'Fichier perdu' })
    await buildDocument('documents', site, { slug: 'vide', title: 'Fichier vide' })
    const place = `${filesFolder}/${site.id}/${String(gone.filename)}`
    await rename(place, `${place}.away`)

    await completeEntries(payload)

    expect(await completeEntries(payload)).toBe(0)
    expect(await found(site, 'perdu')).toEqual(['/documents/perdu'])
  })

  it('is forgotten with the file that said it, and with the document', async () => {
    const { payload } = await platform()
    const site = await buildSite()
    const file = textFiles.odt
    const { id } = await payload.create({
      collection: slugs.documents,
      data: { date: new Date().toISOString(), slug: 'acte', tenant: site.id, title: 'Document à lire' },
      file: { data: file.content, mimetype: file.type, name: file.name, size: file.content.length },
      overrideAccess: true,
    })
    await completeEntries(payload)

    await payload.update({
      collection: slugs.documents,
      data: { title: 'Document relu' },
      id,
      overrideAccess: true,
    })
    expect(await found(site, 'assainissement')).toEqual(['/documents/acte'])

    const other = textFiles.csv
    await payload.update({
      collection: slugs.documents,
      data: {},
      file: { data: Buffer.from('nom;ville\nAna;Dax\n'), mimetype: other.type, name: other.name, size: 18 },
      id,
      overrideAccess: true,
    })
    expect(await found(site, 'assainissement')).toEqual([])

    await payload.delete({ collection: slugs.documents, id, overrideAccess: true })
    expect(await found(site, 'relu')).toEqual([])
  })
})

describe('rows of an earlier version', () => {
  it('are written again, without being published again', async () => {
    const { payload } = await platform()
    const site = await buildSite()
    const news = await buildNews(site, 'Foire', {
      blocks: [{ blockType: 'text', content: richText(words('Avec le C.C.A.S.')) }],
    })
    const where = { documentId: { equals: news.id } }
    await payload.db.updateMany({
      collection: slugs.searchEntries,
      data: { searchText: 'foire avec le c c a s', textVersion: null },
      where,
    })
    const [before] = (await payload.db.find({ collection: slugs.searchEntries, where })).docs

    await completeEntries(payload)

    const [after] = (await payload.db.find({ collection: slugs.searchEntries, where })).docs
    expect(after).toMatchObject({
      searchText: 'foire avec le ccas',
      updatedAt: (before as never)['updatedAt'],
    })
    expect(await found(site, 'ccas')).toEqual(['/actualites/foire'])
  })
})
