import { afterEach, describe, expect, it } from 'vitest'
import { setClock } from '#core/clock.ts'
import { signToken } from '#core/signed-token.ts'
import { previewLink } from '#collections/preview/preview-link.ts'
import { loginEditorOf } from '#tests/support/actors.ts'
import { call, visit } from '#tests/support/call.ts'
import { buildDocument, type TestDocument } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { buildSite, type TestSite } from '#tests/support/sites.ts'

const dayMs = 24 * 60 * 60 * 1000

const linkTo = async (collection: string, doc: TestDocument): Promise<string> => {
  const { payload } = await platform()
  return new URL(String(await previewLink({ collection, doc, payload }))).pathname
}

const setUp = async (): Promise<{ document: TestDocument; path: string; site: TestSite }> => {
  const site = await buildSite()
  const document = await buildDocument('news', site, { _status: 'draft', title: 'Pas encore public' })

  return { document, path: await linkTo('news', document), site }
}

afterEach(() => {
  setClock()
})

describe('a preview link', () => {
  it.each(['news', 'events', 'pages'])(
    'shows a draft of %s to who has no account, kept nowhere',
    async (collection) => {
      const site = await buildSite()
      const document = await buildDocument(collection, site, { _status: 'draft', title: 'Pas encore public' })

      const { headers, status, text } = await visit(site, await linkTo(collection, document))

      expect([status, text.includes('Pas encore public')]).toEqual([200, true])
      expect(text).toContain('name="robots"')
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['content-security-policy']).toContain('frame-ancestors http://localhost:3000')
      expect(headers['content-security-policy']).not.toContain('unsafe')
    },
  )

  it('shows the latest draft over what is online', async () => {
    const site = await buildSite()
    const editor = await loginEditorOf(site)
    const document = await buildDocument('news', site, { _status: 'published', lead: 'En ligne' })
    await call('PATCH', `/api/news/${document.id}?draft=true`, { lead: 'En cours' }, editor)

    const { text } = await visit(site, await linkTo('news', document))

    expect(text).toContain('En cours')
  })

  it('is on the canonical host of its site', async () => {
    const { payload } = await platform()
    const { document, site } = await setUp()

    expect(await previewLink({ collection: 'news', doc: document, payload })).toMatch(
      `http://${site.host}:3000/apercu/`,
    )
  })

  it('ends after a week', async () => {
    const { path, site } = await setUp()

    setClock(new Date(Date.now() + 6.9 * dayMs))
    const before = await visit(site, path)
    setClock(new Date(Date.now() + 7.1 * dayMs))
    const after = await visit(site, path)

    expect([before.status, after.status]).toEqual([200, 404])
  })

  it('shows nothing on another site', async () => {
    const { path } = await setUp()

    const { status, text } = await visit(await buildSite(), path)

    expect(status).toBe(404)
    expect(text).not.toContain('Pas encore public')
  })

  it('shows nothing of another document than its own', async () => {
    const { path, site } = await setUp()
    const other = await buildDocument('news', site, { _status: 'draft', title: 'Autre' })
    const [body = '', signature] = path.replace('/apercu/', '').split('.')
    const value = JSON.parse(Buffer.from(body, 'base64url').toString()) as object
    const forged = Buffer.from(JSON.stringify({ ...value, id: other.id })).toString('base64url')

    expect((await visit(site, `/apercu/${forged}.${String(signature)}`)).status).toBe(404)
  })

  it.each([
    ['made for another use', 'invitation', 'news'],
    ['to accounts', 'preview', 'users'],
    ['to settings', 'preview', 'site-settings'],
    ['to documents', 'preview', 'documents'],
  ])('opens nothing when it is %s', async (_case, purpose, collection) => {
    const { document, site } = await setUp()
    const expiresAt = new Date(Date.now() + dayMs)
    const token = signToken({ expiresAt, purpose, value: { collection, id: document.id } })

    expect((await visit(site, `/apercu/${token}`)).status).toBe(404)
  })

  it.each(['a', 'a.b', '.', 'a.b.c', `${'a'.repeat(2000)}.b`, 'eyJpZCI6MX0.'])(
    'opens nothing when it is « %s »',
    async (token) => {
      expect((await visit(await buildSite(), `/apercu/${token}`)).status).toBe(404)
    },
  )

  it('dies with its document', async () => {
    const { document, path, site } = await setUp()

    await call(
      'PATCH',
      `/api/news/${document.id}`,
      { deletedAt: new Date().toISOString() },
      await loginEditorOf(site),
    )

    expect((await visit(site, path)).status).toBe(404)
  })
})
