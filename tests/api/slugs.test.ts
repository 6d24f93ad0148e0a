import { beforeAll, describe, expect, it, vi } from 'vitest'
import { reservedSlugs } from '#core/reserved-addresses.ts'
import { loginEditorOf, loginSiteAdministratorOf } from '#tests/support/actors.ts'
import { call, type Actor } from '#tests/support/call.ts'
import { countRows, readRow } from '#tests/support/database.ts'
import { dataFor } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'
import { unique } from '#tests/support/unique.ts'

let tenant: { id: string }
let editor: Actor

beforeAll(async () => {
  tenant = await buildTenant()
  editor = await loginEditorOf(tenant)
})

const write = async (collection: string, data: object, site = tenant, actor = editor) =>
  call('POST', `/api/${collection}`, await dataFor(collection, site, { ...data }), actor)

const errorPath = (json: unknown): unknown =>
  (json as { errors: { data: { errors: { path: string }[] } }[] }).errors[0]?.data.errors[0]?.path

describe.each(['news', 'pages', 'events'])('the address of %s', (collection) => {
  it('is made from the title, without accent nor punctuation', async () => {
    const { doc } = await write(collection, { title: 'L’Été à Dax : c’est reparti ! (œuvre n° 2)' })

    expect(doc.slug).toBe('l-ete-a-dax-c-est-reparti-oeuvre-n-2')
  })

  it('is numbered when the title is taken on its site', async () => {
    const title = unique('Vœux du maire')

    const slugs = [
      await write(collection, { title }),
      await write(collection, { title }),
      await write(collection, { title }),
    ]

    expect(slugs.map(({ doc }) => String(doc.slug).replace(/^.*?(-\d)?$/, '$1'))).toEqual(['', '-2', '-3'])
  })

  it('may be the same on two sites', async () => {
    const other = await buildTenant()
    const title = unique('Vœux')

    const here = await write(collection, { title })
    const there = await write(collection, { title }, other, await loginEditorOf(other))

    expect(there.doc.slug).toBe(here.doc.slug)
  })

  it('is refused when typed and taken, at its field', async () => {
    const slug = unique('tapee')
    await write(collection, { slug })

    const second = await write(collection, { slug })

    expect([second.status, errorPath(second.json)]).toEqual([400, 'slug'])
    expect(await countRows(collection, { slug: { equals: slug } })).toBe(1)
  })

  it('is free again while its document is in the trash, which comes back numbered when it is taken', async () => {
    const slug = unique('jetee')
    const { doc } = await write(collection, { slug })
    const path = `/api/${collection}/${String(doc.id)}`
    await call('PATCH', path, { deletedAt: new Date().toISOString() }, editor)

    const second = await write(collection, { slug })
    const back = await call('PATCH', `${path}?trash=true`, { deletedAt: null }, editor)

    expect([second.status, second.doc.slug], second.text).toEqual([201, slug])
    expect([back.status, back.doc.slug], back.text).toEqual([200, `${slug}-2`])
  })

  it('is the same again when its document comes back from the trash and nobody took it', async () => {
    const slug = unique('reprise')
    const { doc } = await write(collection, { _status: 'published', slug })
    const path = `/api/${collection}/${String(doc.id)}`

    const trashed = await call('PATCH', path, { deletedAt: new Date().toISOString() }, editor)
    const back = await call('PATCH', `${path}?trash=true`, { deletedAt: null }, editor)

    expect(trashed.doc.slug).toBe(`${slug}-corbeille`)
    expect([back.status, back.doc.slug], back.text).toEqual([200, slug])
  })

  it('is found in one query, however many have it', async () => {
    const { payload } = await platform()
    const title = unique('Compte rendu')
    await write(collection, { title })
    await write(collection, { title })
    const find = vi.spyOn(payload.db, 'find')

    await write(collection, { title })
    const asked = find.mock.calls.filter(([{ where }]) => JSON.stringify(where).includes('-99"'))
    find.mockRestore()

    expect(asked).toHaveLength(1)
  })

  it('is held by the database too: two rows of one site never share one', async () => {
    const { payload } = await platform()
    const { doc } = await write(collection, {})
    const row = { ...(await readRow(collection, String(doc.id))), id: undefined }

    await expect(payload.db.create({ collection: collection as 'news', data: row })).rejects.toThrow()
  })

  it('is given to one of two that are written at once', async () => {
    const title = unique('Ensemble')
    const body = await dataFor(collection, tenant, { title })

    const replies = await Promise.all([1, 2, 3].map(() => call('POST', `/api/${collection}`, body, editor)))
    const created = replies.filter(({ status }) => status === 201)

    expect(replies.map(({ status }) => status).filter((status) => status !== 201 && status !== 400)).toEqual(
      [],
    )
    expect(new Set(created.map(({ doc }) => doc.slug)).size).toBe(created.length)
  })

  it('follows the title until it is first put online, then stays', async () => {
    const { doc } = await write(collection, { title: unique('Brouillon') })
    const path = `/api/${collection}/${String(doc.id)}`
    const [second, third] = [unique('second'), unique('third')]

    const renamed = await call('PATCH', `${path}?draft=true`, { title: second }, editor)
    await call('PATCH', path, { _status: 'published' }, editor)
    const afterwards = await call('PATCH', path, { title: third }, editor)

    expect(renamed.doc.slug).toBe(second)
    expect([afterwards.doc.title, afterwards.doc.slug]).toEqual([third, second])
  })

  it('does not follow the title once it was typed', async () => {
    const slug = unique('choisie')
    const { doc } = await write(collection, { slug, title: 'Un titre' })

    const renamed = await call('PATCH', `/api/${collection}/${String(doc.id)}`, { title: 'Un autre' }, editor)

    expect(renamed.doc.slug).toBe(slug)
  })

  it('is made again when it is emptied', async () => {
    const { doc } = await write(collection, { slug: unique('choisie') })

    const emptied = await call('PATCH', `/api/${collection}/${String(doc.id)}`, { slug: '' }, editor)

    expect(String(emptied.doc.slug)).not.toBe('')
  })

  it.each(['../../etc', '/absolue', 'a/b', 'a?b=c', 'a#b', 'A B', '<script>', '%2e%2e'])(
    'is written as an address, whatever is typed: « %s »',
    async (typed) => {
      const { doc, status } = await write(collection, { slug: `${typed} ${unique('x')}` })

      expect(status).toBe(201)
      expect(doc.slug).toMatch(/^[a-z\d]+(-[a-z\d]+)*$/)
    },
  )
})

describe('a page', () => {
  it.each(reservedSlugs)('does not take an address that the site answers itself: %s', async (slug) => {
    const typed = await write('pages', { slug })
    const titled = await write('pages', { title: slug.replaceAll('-', ' ') })

    expect([typed.status, errorPath(typed.json)]).toEqual([400, 'slug'])
    expect(titled.doc.slug).toMatch(new RegExp(`^${slug}-\\d+$`))
  })
})

it('says in French, at its field, what another draft took in the meantime', async () => {
  const [first, second] = [
    await write('news', { _status: 'published' }),
    await write('news', { _status: 'published' }),
  ]
  const slug = unique('convoitee')
  const paths = [first, second].map(({ doc }) => `/api/news/${String(doc.id)}`)
  await call('PATCH', `${String(paths[0])}?draft=true`, { slug }, editor)
  await call('PATCH', `${String(paths[1])}?draft=true`, { slug }, editor)

  const won = await call('PATCH', String(paths[0]), { _status: 'published' }, editor)
  const lost = await call('PATCH', String(paths[1]), { _status: 'published' }, editor)

  expect([won.status, won.doc.slug]).toEqual([200, slug])
  expect([lost.status, errorPath(lost.json)]).toEqual([400, 'slug'])
  expect(lost.text).toContain('un autre contenu de ce site a déjà la même valeur')
})

it('says that a site has one menu only', async () => {
  const administrator = await loginSiteAdministratorOf(tenant)
  await call('POST', '/api/menus', { tenant: tenant.id }, administrator)

  const second = await call('POST', '/api/menus', { tenant: tenant.id }, administrator)

  expect(second.status).toBe(400)
  expect(second.text).toContain('Ce site en a déjà un')
})
