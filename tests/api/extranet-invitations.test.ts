import { beforeAll, describe, expect, it } from 'vitest'
import { isRecord } from '#core/references.ts'
import { buildAccount, loginEditorOf, loginSiteAdministratorOf } from '#tests/support/actors.ts'
import { call, type Actor } from '#tests/support/call.ts'
import { countRows } from '#tests/support/database.ts'
import { buildExtranet, openBrowser, type Extranet } from '#tests/support/extranet.ts'
import { catchMails } from '#tests/support/mails.ts'
import { platform } from '#tests/support/platform.ts'

let ours: Extranet
let administrator: Actor

const header = 'Nom;Courriel;Rôle;Espaces;Groupes;Du;Au'

const invite = (csv: string, apply: boolean, actor = administrator) =>
  call('POST', '/api/space-members/invite', { apply, csv, tenant: ours.site.id }, actor)

const linesOf = (json: unknown): string[] =>
  isRecord(json) && Array.isArray(json.lines) ? (json.lines as string[]) : []

const countMembers = () => countRows('space-members', { tenant: { equals: ours.site.id } })

const person = (rank: number, mistakes: Partial<Record<'au' | 'role', string>> = {}): string =>
  `Élu ${String(rank)};elu-${String(rank)}-${ours.site.slug}@exemple.fr;${mistakes.role ?? 'Conseiller'};${String(ours.space.title)};;01/01/2026;${mistakes.au ?? '31/12/2099'}`

beforeAll(async () => {
  ours = await buildExtranet()
  administrator = await loginSiteAdministratorOf(ours.site)
})

describe('a file of invitations', () => {
  it('names two mistakes in 500 lines by their lines, and writes nothing', async () => {
    const rows = Array.from({ length: 500 }, (_, rank) => person(rank))
    rows[119] = person(119, { role: 'Grand vizir' })
    rows[419] = person(419, { au: '31/02/2027' })

    const reply = await invite([header, ...rows].join('\r\n'), true)

    expect(reply.status).toBe(400)
    expect(linesOf(reply.json).map((line) => line.split('\u00a0:')[0])).toEqual(['Ligne 121', 'Ligne 421'])
    expect(await countMembers()).toBe(0)
  })

  it('counts the lines that are wrong, and not their mistakes', async () => {
    const wrong = (rank: number): string => person(rank, { au: '31/02/2027', role: 'Grand vizir' })

    const reply = await invite([header, wrong(1), person(2), wrong(3)].join('\n'), true)

    expect(linesOf(reply.json)).toHaveLength(4)
    expect(reply.text).toContain('2 lignes à corriger')
  })

  it('is checked without writing, then written, and changes nothing the second time', async () => {
    const csv = [header, ...Array.from({ length: 3 }, (_, rank) => person(rank))].join('\n')

    const checked = await invite(csv, false)
    const before = await countMembers()
    const applied = await invite(csv, true)
    const again = await invite(csv, true)

    expect([checked.status, before]).toEqual([200, 0])
    expect(linesOf(checked.json)[0]).toBe('Ligne 2\u00a0: Élu 0 serait invité, comme Conseiller.')
    expect(applied.text).toContain('3 lignes enregistrées')
    expect(again.text).toContain('0 ligne')
    expect(await countMembers()).toBe(3)
  })

  it('is applied so many times an hour, and checked as often as one likes', async () => {
    const manager = await loginSiteAdministratorOf(ours.site)
    const csv = [header, person(0)].join('\n')
    const applied = []

    for (let time = 0; time < 21; time += 1) {
      applied.push((await invite(csv, true, manager)).status)
    }

    expect(applied).toEqual([...Array<number>(20).fill(200), 429])
    expect((await invite(csv, false, manager)).status).toBe(200)
  })

  it('is refused to who does not manage the extranet of the site', async () => {
    const csv = [header, person(900)].join('\n')
    const before = await countMembers()

    const replies = [
      await invite(csv, true, {}),
      await invite(csv, true, await loginEditorOf(ours.site)),
      await invite(csv, true, await loginSiteAdministratorOf((await buildExtranet()).site)),
    ]

    expect(replies.map(({ status }) => status)).toEqual([403, 403, 403])
    expect(await countMembers()).toBe(before)
  })
})

describe('the mail of an invitation', () => {
  it('has one link, by which a new member chooses a password and enters', async () => {
    const csv = [header, person(700)].join('\n')
    const chosen = 'Une vague, deux cabanes et 3 résiniers'
    const browser = openBrowser(ours.site)

    const mails = await catchMails(() => invite(csv, true))
    const links = mails.flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? [])
    const { pathname } = new URL(links[0] ?? '')
    const shown = await browser.get(pathname)
    const done = await browser.post(pathname, { 'mot-de-passe': chosen })
    const again = await browser.post(pathname, { 'mot-de-passe': `${chosen} !` })

    expect(links).toHaveLength(1)
    expect([shown.status, done.status, done.headers.location, again.status]).toEqual([
      200,
      303,
      '/espace/connexion',
      403,
    ])
  })

  it('has no link to choose one for who signs in already', async () => {
    const { payload } = await platform()
    const { email, id } = await buildAccount()
    await payload.db.updateOne({
      collection: 'users',
      data: { lastSignInOn: '2026-01-01T11:00:00.000Z' },
      id,
    })
    const row = `Maïté Dupouy;${email};Conseillère;${String(ours.space.title)};;;`

    const mails = await catchMails(() => invite([header, row].join('\n'), true))

    expect(
      mails.map(({ text }) => text.match(/https?:\/\/\S+/g)?.map((link) => new URL(link).pathname)),
    ).toEqual([['/espace/connexion']])
  })
})
