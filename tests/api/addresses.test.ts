import { beforeAll, describe, expect, it } from 'vitest'
import { fr } from '#collections/i18n/fr.ts'
import { loginIntegrator, loginPlatformAdmin } from '#tests/support/actors.ts'
import { call, sendFile, visit, type Actor, type Reply } from '#tests/support/call.ts'
import { buildDocument, dataFor } from '#tests/support/documents.ts'
import { pdf, png } from '#tests/support/files.ts'
import { platform } from '#tests/support/platform.ts'
import { sendRaw } from '#tests/support/raw-request.ts'
import { buildSite, type TestSite } from '#tests/support/sites.ts'

let site: TestSite
let editor: Actor

beforeAll(async () => {
  site = await buildSite()
  editor = await loginIntegrator()
})

const redirect = (from: string, to: string, on = site): Promise<Reply> =>
  call('POST', '/api/redirects', { from, to, tenant: on.id }, editor)

const locationOf = async (path: string): Promise<unknown[]> => {
  const { headers, status } = await visit(site, path)
  return [status, headers.location]
}

describe('an old address', () => {
  beforeAll(async () => {
    await redirect('https://www.dax.fr/P%C3%A9riscolaire.html', '/enfance')
    await redirect('/page.php?rub=3&id=12', '/agenda')
  })

  it.each([
    '/p%C3%A9riscolaire.html',
    '/pe%CC%81riscolaire.html',
    '/p%E9riscolaire.html',
    '/P%C3%89RISCOLAIRE.html',
    '/p%C3%A9riscolaire.html?utm_source=lettre&fbclid=1',
    '/p%C3%A9riscolaire.html?autre=1',
  ])('is found as it is asked: %s', async (path) => {
    expect(await locationOf(path)).toEqual([301, '/enfance'])
  })

  it.each(['/page.php?id=12&rub=3', '/page.php?rub=3&id=12&utm_medium=x', '/Page.PHP?ID=12&Rub=3'])(
    'is found whatever the order of its parameters: %s',
    async (path) => {
      expect(await locationOf(path)).toEqual([301, '/agenda'])
    },
  )

  it.each([
    ['/l’été', '/l%E2%80%99%C3%A9t%C3%A9'],
    ['/cœur-de-ville', '/c%C5%93ur-de-ville'],
    ['/œuvre→x', '/%C5%93uvre%E2%86%92x'],
  ])('leads to « %s »', async (to, location) => {
    const from = `/vers-${String(to.length)}-${location.slice(-4).replace('%', '')}`

    await redirect(from, to)

    expect(await locationOf(from)).toEqual([301, location])
  })

  it('leads in one step where redirects lead to one another', async () => {
    await redirect('/deux', '/trois')
    await redirect('/un', '/deux')

    expect(await locationOf('/un')).toEqual([301, '/trois'])
  })
})

describe('a redirect that somebody types', () => {
  const refusalIn = ({ json }: Reply): unknown =>
    (
      json as { errors: { data?: { errors?: { message: string; path: string }[] } }[] }
    ).errors[0]?.data?.errors?.map(({ message, path }) => [path, message])

  it.each([
    ['/x', '/x'],
    ['/x', '/x/'],
    ['/x', '/X'],
    ['/x', '/x?langue=fr'],
    ['/%C3%A9t%C3%A9', '/été#haut'],
  ])('is refused beside its target when it goes round: %s to %s', async (from, to) => {
    const reply = await redirect(from, to)

    expect([reply.status, refusalIn(reply)]).toEqual([400, [['to', fr.redirectLoops]]])
  })

  it('is refused when it goes round by others, or by the host of the site', async () => {
    await redirect('/a', '/b')
    await redirect('/b', '/c')

    const replies = [await redirect('/c', '/a'), await redirect('/z', `http://${site.host}/z`)]

    expect(replies.map(refusalIn)).toEqual([[['to', fr.redirectLoops]], [['to', fr.redirectLoops]]])
  })

  it('is refused beside its address when there is one already, on this site only', async () => {
    const other = await buildSite()
    await redirect('/deja-la', '/agenda')

    const [again, elsewhere] = [
      await redirect('/D%C3%A9j%C3%A0-la'.replace('D%C3%A9j%C3%A0', 'Deja'), '/actualites'),
      await redirect('/deja-la', '/agenda', other),
    ]

    expect([again.status, refusalIn(again)]).toEqual([400, [['from', fr.redirectTaken]]])
    expect(elsewhere.status).toBe(201)
  })

  it('is refused where a page answers, and may be saved again otherwise', async () => {
    await buildDocument('pages', site, { _status: 'published', slug: 'cantine', title: 'Cantine' })
    const made = await redirect('/restauration', '/cantine')

    const [shadowed, again] = [
      await redirect('/cantine', '/agenda'),
      await call('PATCH', `/api/redirects/${String(made.doc.id)}`, { isPermanent: false }, editor),
    ]

    expect(refusalIn(shadowed)).toEqual([['from', fr.redirectShadowed]])
    expect(again.status, again.text).toBe(200)
  })
})

describe('an address in other letters', () => {
  it.each([
    ['/Agenda', '/agenda'],
    ['/SITEMAP.XML', '/sitemap.xml'],
    ['/%C3%89t%C3%A9', '/%C3%A9t%C3%A9'],
    ['/A%3Fb%2525', '/a%3Fb%2525'],
  ])('leads to the one of the site: %s to %s', async (path, location) => {
    const first = await locationOf(path)

    expect(first).toEqual([301, location])
    expect((await locationOf(location))[0]).not.toBe(301)
  })

  it('of Latin-1 is not found in the theme of the site', async () => {
    const { text } = await sendRaw(
      `GET /inconnu-%E9 HTTP/1.1\r\nHost: ${site.host}\r\nConnection: close\r\n\r\n`,
      // whoever hangs up before the answer gets none where it takes a question to the database
      { halfCloses: false },
    )

    expect(text).toMatch(/^HTTP\/1\.1 404/)
    expect(text).toContain(site.name)
  })

  it('holds a null byte nowhere', async () => {
    expect((await visit(site, '/a%00')).status).toBe(400)
  })
})

describe('a list', () => {
  it.each(['cold', 'warm'])('has no page 999, %s', async (state) => {
    const other = await buildSite()
    await Promise.all(
      (state === 'warm' ? ['/actualites', '/agenda', '/documents'] : []).map((path) => visit(other, path)),
    )

    const statuses = await Promise.all(
      ['/actualites', '/agenda', '/documents'].map(
        async (path) => (await visit(other, `${path}?page=999`)).status,
      ),
    )

    expect(statuses).toEqual([404, 404, 404])
  })

  it('has one answer and one entry for what means nothing', async () => {
    const { front } = await platform()
    const other = await buildSite()
    const list = await visit(other, '/actualites')
    const { entries } = front.cache.size()

    const answers = await Promise.all(
      [
        '?page=abc',
        '?page=0',
        '?page=1',
        '?page=-1',
        '?page=1e3',
        '?rubrique=inconnue',
        '?x=1',
        '?utm_source=a',
      ].map((query) => visit(other, `/actualites${query}`)),
    )

    expect(new Set(answers.map(({ text }) => text))).toEqual(new Set([list.text]))
    expect(front.cache.size().entries).toBe(entries)
  })
})

describe('what is not found', () => {
  it('costs one page, however many addresses', async () => {
    const { front } = await platform()
    const other = await buildSite()
    await visit(other, '/rien')
    const { entries } = front.cache.size()

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, rank) => visit(other, `/rien-${String(rank)}?x=${String(rank)}`)),
    )

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]))
    expect(front.cache.size().entries).toBe(entries)
  })

  it('is found as soon as it is there', async () => {
    const other = await buildSite()
    const before = [
      await visit(other, '/ecole'),
      await visit(other, '/ecole'),
      await visit(other, '/vieille'),
    ]

    await buildDocument('pages', other, { _status: 'published', slug: 'ecole', title: 'École' })
    await redirect('/vieille', '/ecole', other)
    const after = [await visit(other, '/ecole'), await visit(other, '/vieille')]

    expect(before.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(after.map(({ status }) => status)).toEqual([200, 301])
  })
})

describe('a condition', () => {
  it('that fails is said: 412 for a page', async () => {
    const headers = await visit(site, '/', { 'If-Match': '"autre"' })
    const any = await visit(site, '/', { 'If-Match': '*' })

    expect([headers.status, any.status]).toEqual([412, 200])
  })
})

describe('a file', () => {
  const conditions: Record<string, string>[] = [
    { Range: 'bytes=99999999-' },
    { 'If-Match': '"autre"' },
    { Range: 'bytes=0-1' },
    {},
  ]

  it('says what part it has not, and that it is not the one that was', async () => {
    const picture = await sendFile('POST', '/api/media', await dataFor('media', site), png(), editor)
    const report = await sendFile('POST', '/api/documents', await dataFor('documents', site), pdf(), editor)
    const paths = [`/medias/${String(picture.doc.filename)}`, `/documents/${String(report.doc.slug)}`]

    const answers = await Promise.all(
      conditions.map((headers) => Promise.all(paths.map((path) => visit(site, path, headers)))),
    )

    expect(answers.map((both) => both.map(({ status }) => status))).toEqual([
      [416, 416],
      [412, 412],
      [206, 206],
      [200, 200],
    ])
    expect(answers[0]?.map(({ headers }) => headers['content-range'])).toEqual([
      expect.stringMatching(/^bytes \*\/\d+$/),
      expect.stringMatching(/^bytes \*\/\d+$/),
    ])
  })

  it('whose name holds what no name holds is kept or refused, never a failure', async () => {
    const data = await dataFor('documents', site)

    const statuses = await Promise.all(
      [
        'a\0b.pdf',
        '\0.pdf',
        'a\r\nb.pdf',
        '../../a.pdf',
        'œuvre→x.pdf',
        '.pdf',
        `${'a'.repeat(300)}.pdf`,
      ].map(
        async (name) => (await sendFile('POST', '/api/documents', data, { ...pdf(), name }, editor)).status,
      ),
    )

    expect(statuses.filter((status) => status >= 500)).toEqual([])
  })
})

describe('one line of text', () => {
  it.each(['a\r\nb', 'a\nb', 'a\0b', 'a\u001bb'])('holds no other: %j', async (name) => {
    const admin = await loginPlatformAdmin()

    const replies = [
      await call('PATCH', `/api/tenants/${site.id}`, { name }, admin),
      await call('POST', '/api/news', { tenant: site.id, title: name }, editor),
      await redirect(name, '/agenda'),
    ]

    expect(replies.map(({ status }) => status)).toEqual([400, 400, 400])
  })
})
