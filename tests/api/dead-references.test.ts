import { beforeAll, describe, expect, it } from 'vitest'
import {
  buildAccount,
  buildMembership,
  loginEditorOf,
  loginIntegrator,
  loginSiteAdministratorOf,
} from '#tests/support/actors.ts'
import { call, visit, type Actor } from '#tests/support/call.ts'
import { buildDocument, type TestDocument } from '#tests/support/documents.ts'
import { linkTo, richText, type Data } from '#tests/support/fill-fields.ts'
import { buildSite, type TestSite } from '#tests/support/sites.ts'

let site: TestSite
let administrator: Actor

beforeAll(async () => {
  site = await buildSite()
  administrator = await loginIntegrator()
})

const trash = (slug: string, { id }: { id: string }) =>
  call('PATCH', `/api/${slug}/${id}`, { deletedAt: new Date().toISOString() }, administrator)

/** How what is used dies: by hand, at once or through the trash, whose thirty days end the same. */
const deaths: [string, (slug: string, used: TestDocument) => Promise<unknown>][] = [
  ['put in the trash', trash],
  [
    'deleted',
    async (slug, used) => {
      await trash(slug, used)
      await call('DELETE', `/api/${slug}/${used.id}?trash=true`, undefined, administrator)
    },
  ],
]

const paragraph = (id: string): Data => ({
  blockType: 'text',
  content: richText(linkTo(id, 'une page')),
})

/** Every place where something may be used. */
const holders: [string, string, string, (id: string) => Data][] = [
  ['the picture of a news item', 'news', 'media', (picture) => ({ picture })],
  ['the picture of an event', 'events', 'media', (picture) => ({ picture })],
  [
    'a picture in the text of a page',
    'pages',
    'media',
    (picture) => ({ blocks: [{ blockType: 'picture', picture }] }),
  ],
  [
    'a document of a news item',
    'news',
    'documents',
    (document) => ({ blocks: [{ blockType: 'documentList', documents: [document] }] }),
  ],
  ['a page linked by a text', 'news', 'pages', (id) => ({ blocks: [paragraph(id)] })],
  ['a page of the menu', 'menus', 'pages', (page) => ({ main: [{ page, text: 'Mairie' }] })],
  ['a highlighted page', 'site-settings', 'pages', (page) => ({ highlights: [page] })],
  ['the logo', 'site-settings', 'media', (logo) => ({ logo })],
  ['the parent of a page', 'pages', 'pages', (parent) => ({ parent })],
]

const queriesOf = (slug: string): [string, Data][] =>
  ['news', 'events', 'pages'].includes(slug)
    ? [
        ['?draft=true&autosave=true', {}],
        ['?draft=true', {}],
        ['', { _status: 'published' }],
      ]
    : [['', {}]]

describe.each(deaths)('what is %s', (_death, kill) => {
  it.each(holders)('does not block its holder: %s', async (_place, slug, usedSlug, dataOf) => {
    const tenant = await buildSite()
    const editor = await loginSiteAdministratorOf(tenant)
    const used = await buildDocument(usedSlug, tenant)
    const online = queriesOf(slug).length > 1 ? { _status: 'published' } : {}
    const holder = await buildDocument(slug, tenant, { ...dataOf(used.id), ...online })
    await kill(usedSlug, used)
    const path = `/api/${slug}/${holder.id}`
    const replies: unknown[] = []

    for (const [query, more] of queriesOf(slug)) {
      const { doc } = await call('GET', `${path}?draft=true`, undefined, editor)
      // as the panel does: the whole form
      const { status, text } = await call('PATCH', path + query, { ...doc, ...more }, editor)
      replies.push(status === 200 ? status : text)
    }
    const bulk = await call('PATCH', `/api/${slug}?where[id][equals]=${holder.id}`, {}, editor)

    expect(new Set(replies)).toEqual(new Set([200]))
    expect(bulk.docs).toHaveLength(1)
  })
})

describe.each(deaths)('what is %s while a form is open', (_death, kill) => {
  it.each(holders)('does not keep the form from being saved: %s', async (_place, slug, usedSlug, dataOf) => {
    const tenant = await buildSite()
    const editor = await loginSiteAdministratorOf(tenant)
    const used = await buildDocument(usedSlug, tenant)
    const holder = await buildDocument(slug, tenant, dataOf(used.id))
    const path = `/api/${slug}/${holder.id}`
    const { doc: form } = await call('GET', `${path}?draft=true`, undefined, editor)
    await kill(usedSlug, used)

    const { status, text } = await call('PATCH', path, form, editor)

    expect(status, text).toBe(200)
  })
})

it('is not named by who never saw it die: what another site deleted is refused', async () => {
  const [mine, other] = [await buildSite(), await buildSite()]
  const picture = await buildDocument('media', other)
  const news = await buildDocument('news', mine)
  await call('DELETE', `/api/media/${picture.id}?trash=true`, undefined, administrator)

  const refused = await call(
    'PATCH',
    `/api/news/${news.id}`,
    { picture: picture.id },
    await loginEditorOf(mine),
  )

  expect([refused.status, refused.code]).toEqual([403, 'tenants:error-foreignReference'])
})

describe.each(deaths)('what is %s', (_death, kill) => {
  it('comes back with no version, and keeps none from being restored', async () => {
    const tenant = await buildSite()
    const editor = await loginEditorOf(tenant)
    const picture = await buildDocument('media', tenant)
    const holder = await buildDocument('news', tenant, {
      _status: 'published',
      blocks: [{ blockType: 'picture', picture: picture.id }],
      picture: picture.id,
    })
    const path = `/api/news/${holder.id}`
    await call('PATCH', path, { blocks: [], picture: null }, editor)
    await kill('media', picture)
    const { docs } = await call(
      'GET',
      `/api/news/versions?where[parent][equals]=${holder.id}&sort=createdAt`,
      undefined,
      editor,
    )

    const restored = await call('POST', `/api/news/versions/${String(docs[0]?.id)}`, undefined, editor)
    const page = await visit(tenant, `/actualites/${String(holder.slug)}`)

    expect(restored.status, restored.text).toBe(200)
    expect([page.status, page.text.includes(picture.id)]).toEqual([200, false])
  })

  it('does not keep a mandate from being prolonged, when it was its section', async () => {
    const tenant = await buildSite()
    const section = await buildDocument('pages', tenant)
    const mandate = await buildMembership(await buildAccount(), {
      role: 'sectionEditor',
      sections: [section],
      tenant,
    })
    await kill('pages', section)

    const prolonged = await call(
      'PATCH',
      `/api/memberships/${mandate.id}`,
      { endsOn: '2099-12-31T12:00:00.000Z' },
      await loginSiteAdministratorOf(tenant),
    )

    expect(prolonged.status, prolonged.text).toBe(200)
  })
})

it('is not chosen anew: a picture of nowhere is refused', async () => {
  const news = await buildDocument('news', site)

  const refused = await call('PATCH', `/api/news/${news.id}`, { picture: crypto.randomUUID() }, administrator)

  expect([refused.status, refused.code]).toEqual([403, 'tenants:error-foreignReference'])
})
