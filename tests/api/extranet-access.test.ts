import { beforeAll, describe, expect, it } from 'vitest'
import { parisDay, parisMoment } from '#core/format.ts'
import { call, visit } from '#tests/support/call.ts'
import { buildDocument, type TestDocument } from '#tests/support/documents.ts'
import {
  buildExtranet,
  buildMember,
  openBrowser,
  signIn,
  type Browser,
  type Extranet,
} from '#tests/support/extranet.ts'
import { login, password } from '#tests/support/actors.ts'
import { platform } from '#tests/support/platform.ts'
import { buildSite } from '#tests/support/sites.ts'
import { storedFilesOf } from '#tests/support/stored-files.ts'

const dayMs = 24 * 60 * 60 * 1000

const noon = (days: number): string =>
  parisMoment(parisDay(new Date(Date.now() + days * dayMs)), '12:00').toISOString()

type Kept = { document: TestDocument; meeting: TestDocument; page: TestDocument }

const keep = async ({ groupId, site, space }: Extranet): Promise<Kept> => {
  const chosen = { audience: 'chosen', groups: [groupId], space: space.id }

  return {
    document: await buildDocument('space-documents', site, { ...chosen, title: 'Budget secret' }),
    meeting: await buildDocument('space-meetings', site, {
      ...chosen,
      startsAt: noon(3),
      title: 'Commission secrète',
    }),
    page: await buildDocument('space-pages', site, { ...chosen, title: 'Note secrète' }),
  }
}

let ours: Extranet
let kept: Kept

const addresses = (): string[] => [
  `/espace/${ours.space.slug}/${String(kept.page.slug)}`,
  `/espace/documents/${kept.document.id}`,
  `/espace/reunions/${kept.meeting.id}`,
]

const calendarOf = async (browser: Browser): Promise<string> =>
  /\/espace\/agenda\.ics\?cle=[\w.-]+/.exec((await browser.get('/espace/agenda')).text)?.[0] ?? ''

beforeAll(async () => {
  ours = await buildExtranet()
  kept = await keep(ours)
})

describe('a member of the group', () => {
  it('reads the page, the file, the meeting, finds them, and has them in their calendar', async () => {
    const browser = await signIn(ours, await buildMember(ours, { groups: [ours.groupId] }))

    const [page, file, meeting] = await Promise.all(addresses().map(browser.get))
    const search = await browser.get('/espace/recherche?q=secrete')
    const contents = await browser.get('/espace/contenus.json')
    const calendar = await visit(ours.site, await calendarOf(browser))

    expect([page?.status, file?.status, meeting?.status]).toEqual([200, 200, 200])
    expect(file?.text).toMatch(/^%PDF/)
    expect(search.text).toContain('Note secrète')
    expect(search.text).toContain('Commission secrète')
    expect(contents.text).toContain('Budget secret')
    expect(calendar.text).toContain('SUMMARY:Commission secrète')
  })

  it('is given nothing that a cache may keep or a search engine list', async () => {
    const browser = await signIn(ours, await buildMember(ours, { groups: [ours.groupId] }))
    const all = [
      '/espace',
      '/espace/agenda',
      '/espace/annuaire',
      '/espace/contenus.json',
      await calendarOf(browser),
      ...addresses(),
    ]

    const answers = await Promise.all(all.map(browser.get))

    expect(answers.map(({ status }) => status)).toEqual(all.map(() => 200))
    expect(answers.map(({ headers }) => headers['cache-control'])).toEqual(all.map(() => 'no-store'))
    expect(answers.map(({ headers }) => headers['x-robots-tag'])).toEqual(all.map(() => 'noindex, nofollow'))
  })

  it('leaves receipts: read, downloaded, once each', async () => {
    const member = await buildMember(ours, { groups: [ours.groupId] })
    const browser = await signIn(ours, member)

    await Promise.all([...addresses(), ...addresses()].map(browser.get))

    const { payload } = await platform()
    const { docs } = await payload.find({
      collection: 'space-receipts',
      depth: 0,
      overrideAccess: true,
      pagination: false,
      where: { userId: { equals: member.user } },
    })
    expect(docs.map(({ itemTitle, kind }) => `${kind} ${itemTitle}`).toSorted()).toEqual([
      'downloaded Budget secret',
      'read Commission secrète',
      'read Note secrète',
    ])
  })
})

describe('a member without the group', () => {
  it('finds none of it, anywhere', async () => {
    const browser = await signIn(ours, await buildMember(ours))

    const pages = await Promise.all(addresses().map(browser.get))
    const absent = await browser.get('/espace/documents/00000000-0000-4000-8000-000000000000')
    const lists = await Promise.all(
      [
        '/espace',
        `/espace/${ours.space.slug}`,
        '/espace/agenda',
        '/espace/contenus.json',
        '/espace/recherche?q=secrete',
        await calendarOf(browser),
      ].map(browser.get),
    )
    const answered = await browser.post(
      `/espace/reunions/${kept.meeting.id}`,
      { presence: 'yes' },
      { from: '/espace' },
    )

    expect(pages.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(absent.status).toBe(404)
    expect(lists.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
    expect(lists.map(({ text }) => text).join()).not.toMatch(/Budget secret|Commission secrète|Note secrète/)
    expect(answered.status).toBe(404)
  })
})

const refusedEverywhere = async (browser: Browser, calendar: string): Promise<void> => {
  const all = [
    '/espace',
    '/espace/agenda',
    '/espace/annuaire',
    '/espace/contenus.json',
    '/espace/recherche?q=secrete',
    '/espace/securite',
    ...addresses(),
  ]

  const answers = await Promise.all(all.map(browser.get))
  const feed = await browser.get(calendar)

  expect(answers.map(({ status }) => status)).toEqual(all.map(() => 303))
  expect(answers.every(({ headers }) => headers.location?.startsWith('/espace/connexion'))).toBe(true)
  expect(feed.status).toBe(403)
  expect([...answers, feed].map(({ text }) => text).join()).not.toMatch(/Budget secret|secrète/)
}

describe('who is nobody here', () => {
  it('is sent to the sign-in page from every address: a visitor', async () => {
    await refusedEverywhere(openBrowser(ours.site), '/espace/agenda.ics')
  })

  it('is sent to the sign-in page from every address: a forged session', async () => {
    const forged = Buffer.from(JSON.stringify({ exp: Date.now() * 2, site: ours.site.id })).toString(
      'base64url',
    )

    await refusedEverywhere(
      openBrowser(ours.site, { espace: `${forged}.${'A'.repeat(43)}` }),
      `/espace/agenda.ics?cle=${forged}.A`,
    )
  })

  it('is sent to the sign-in page from every address: a session of another site', async () => {
    const theirs = await buildExtranet()
    const browser = await signIn(theirs, await buildMember(theirs))
    const foreignCalendar = await calendarOf(browser)

    await refusedEverywhere(openBrowser(ours.site, { ...browser.cookies }), foreignCalendar)
  })

  it('is sent to the sign-in page from every address: a member of two sites, with the session of the other', async () => {
    const theirs = await buildExtranet()
    const member = await buildMember(theirs)
    await buildDocument('space-members', ours.site, {
      email: member.email,
      role: 'mayor',
      spaces: [ours.space.id],
    })
    const browser = await signIn(theirs, member)

    await refusedEverywhere(openBrowser(ours.site, { ...browser.cookies }), '/espace/agenda.ics')
  })

  it.each([
    ['ended yesterday', { endsOn: noon(-1) }],
    ['begins tomorrow', { startsOn: noon(1) }],
  ])('cannot sign in when the mandate %s', async (_when, dates) => {
    const browser = await signIn(ours, await buildMember(ours, { groups: [ours.groupId], ...dates }))

    expect(browser.answer.status).toBe(401)
    expect(browser.answer.text).toContain('Aucun accès ne vous est ouvert aujourd’hui')
    expect(browser.cookies.espace).toBeUndefined()
  })
})

describe('a session that was open', () => {
  const open = async () => {
    const member = await buildMember(ours, { groups: [ours.groupId] })
    const browser = await signIn(ours, member)
    const calendar = await calendarOf(browser)
    const { payload } = await platform()

    expect((await browser.get('/espace')).status).toBe(200)
    return { browser, calendar, member, payload }
  }

  it('ends with the mandate', async () => {
    const { browser, calendar, member, payload } = await open()

    await payload.update({
      collection: 'space-members',
      data: { endsOn: noon(-1) },
      depth: 0,
      id: member.id,
      overrideAccess: true,
    })

    await refusedEverywhere(browser, calendar)
  })

  it('ends with the membership', async () => {
    const { browser, calendar, member, payload } = await open()

    await payload.delete({ collection: 'space-members', depth: 0, id: member.id, overrideAccess: true })

    await refusedEverywhere(browser, calendar)
  })

  it('ends when the password changes', async () => {
    const { browser, calendar, member, payload } = await open()

    await payload.update({
      collection: 'users',
      data: { password: `${password}, encore` },
      depth: 0,
      id: member.user,
      overrideAccess: true,
    })

    await refusedEverywhere(browser, calendar)
  })

  it('ends on every device when the person signs out, and a stolen cookie with it', async () => {
    const { browser } = await open()
    const stolen = openBrowser(ours.site, { ...browser.cookies })

    const out = await browser.post('/espace/deconnexion', {}, { from: '/espace' })

    expect(out.status).toBe(303)
    expect((await stolen.get('/espace')).status).toBe(303)
  })
})

describe('the API of the platform', () => {
  it('gives a member nothing at all', async () => {
    const actor = await login((await buildMember(ours, { groups: [ours.groupId] })).email)

    for (const collection of [
      'spaces',
      'space-pages',
      'space-documents',
      'space-meetings',
      'space-members',
      'space-receipts',
      'space-groups',
      'space-topics',
      'space-messages',
      'second-factors',
    ]) {
      const reply = await call('GET', `/api/${collection}?limit=100`, undefined, actor)

      expect([collection, reply.docs]).toEqual([collection, []])
    }
    const file = await call(
      'GET',
      `/api/space-documents/file/${String(kept.document.filename)}`,
      undefined,
      actor,
    )
    expect(file.status).toBeOneOf([403, 404])
  })
})

describe('a private file', () => {
  it('is reached by no public address', async () => {
    const name = String(kept.document.filename)

    const answers = await Promise.all(
      [
        `/medias/${name}`,
        `/medias/.espace%2F${name}`,
        `/medias/.espace/${name}`,
        `/documents/${name}`,
        `/documents/budget-secret`,
      ].map((path) => visit(ours.site, path)),
    )

    expect(storedFilesOf(ours.site)).toContain('.espace')
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
  })
})

describe('a site without extranet', () => {
  it('answers nothing under /espace', async () => {
    const site = await buildSite()

    const answers = await Promise.all(
      ['/espace', '/espace/connexion', '/espace/agenda.ics'].map((path) => visit(site, path)),
    )

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  })
})
