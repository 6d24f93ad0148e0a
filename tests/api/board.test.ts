import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { slugs } from '#core/slugs.ts'
import { readGrowth } from '#tenants/board/growth.ts'
import { loadBoard } from '#tenants/board/load-board.ts'
import type { SiteRow } from '#tenants/board/site-row.ts'
import { fillLastDays } from '#tenants/fill-last-days.ts'
import {
  loginEditorOf,
  loginIntegrator,
  loginSiteAdministratorOf,
  loginStranger,
  loginWithExpiredMembership,
  visitor,
} from '#tests/support/actors.ts'
import { call, type Actor } from '#tests/support/call.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { buildHost, buildTenant } from '#tests/support/sites.ts'
import { unique } from '#tests/support/unique.ts'

const { payload } = await platform()
const path = '/api/tenants/board.csv'

const rowOf = async ({ id }: { id: string }): Promise<SiteRow | undefined> =>
  (await loadBoard(payload)).rows.find((row) => row.id === id)

const putLegalPagesOnline = async (tenant: { id: string }): Promise<void> => {
  for (const slug of ['mentions-legales', 'donnees-personnelles', 'accessibilite']) {
    await buildDocument('pages', tenant, { _status: 'published', slug })
  }
}

describe('a line of the board', () => {
  it('tells of a site in order who works on it, and finds nothing wrong', async () => {
    const tenant = await buildTenant({ phone: '05 58 00 00 00' })
    const host = await buildHost(tenant)
    await putLegalPagesOnline(tenant)
    await loginSiteAdministratorOf(tenant)
    await loginEditorOf(tenant)
    await loginWithExpiredMembership(tenant)

    await vi.waitUntil(async () => (await rowOf(tenant))?.changedOn !== undefined)

    const today = new Date().toISOString().slice(0, 10)
    expect(await rowOf(tenant)).toMatchObject({
      administrators: 1,
      host: host.name,
      isDeclared: true,
      people: 2,
      problems: [],
    })
    // Paris is ahead of UTC by an hour or two
    expect(
      [(await rowOf(tenant))?.signedInOn, (await rowOf(tenant))?.changedOn].every((day = '') => day >= today),
    ).toBe(true)
  })

  it('tells of a bare site what is missing', async () => {
    const tenant = await buildTenant()
    await buildDocument('pages', tenant, { _status: 'draft', slug: 'mentions-legales' })

    const row = await rowOf(tenant)

    expect(row).toMatchObject({ administrators: 0, changedOn: undefined, host: undefined, isDeclared: false })
    expect(row?.problems).toEqual(['noHost', 'noLegal', 'noContact', 'noAdministrator'])
  })

  it('adds up the visits of thirty days, and no more', async () => {
    const tenant = await buildTenant()
    const dayMs = 24 * 60 * 60 * 1000
    for (const [daysAgo, visits] of [
      [1, 5],
      [20, 7],
      [40, 1000],
    ] as const) {
      const day = new Date(Date.now() - daysAgo * dayMs).toISOString().slice(0, 10)
      await buildDocument('daily-statistics', tenant, { day, pageViews: 2 * visits, visits })
    }

    const { figures } = await loadBoard(payload)

    expect(figures).toEqual(['Visites sur les sites'])
    expect((await rowOf(tenant))?.figures).toEqual([12])
  })
})

describe('days that nobody wrote down at the time', () => {
  it('are those that the index and the audit log remember, and those known stay', async () => {
    const [tenant, bare, known] = [await buildTenant(), await buildTenant(), await buildTenant()]
    const { id: userId } = await loginEditorOf(tenant)
    await buildDocument('pages', tenant, { _status: 'published' })
    await vi.waitUntil(async () => (await rowOf(tenant))?.changedOn !== undefined)
    await payload.db.updateOne({ collection: slugs.tenants, data: { contentChangedOn: null }, id: tenant.id })
    await payload.db.updateOne({ collection: slugs.users, data: { lastSignInOn: null }, id: userId })
    await payload.db.updateOne({
      collection: slugs.tenants,
      data: { contentChangedOn: '2026-01-02T12:00:00.000Z' },
      id: known.id,
    })
    const before = await rowOf(tenant)

    await fillLastDays(payload)

    const today = new Date().toISOString().slice(0, 10)
    const after = await rowOf(tenant)
    expect([before?.changedOn, before?.signedInOn]).toEqual([undefined, undefined])
    // Paris is ahead of UTC by an hour or two
    expect([after?.changedOn, after?.signedInOn].every((day = '') => day >= today)).toBe(true)
    expect([(await rowOf(bare))?.changedOn, (await rowOf(known))?.changedOn]).toEqual([
      undefined,
      '2026-01-02',
    ])
  })
})

describe('the board', () => {
  const reading = ['find', 'findOne', 'count', 'queryDrafts', 'findDistinct'] as const

  const countQueries = async (): Promise<number> => {
    const spies = reading.map((name) => vi.spyOn(payload.db, name))

    await loadBoard(payload)
    await readGrowth(payload, [2025, 2026])
    return spies.reduce((sum, { mock }) => sum + mock.calls.length, 0)
  }

  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('asks the database as often for two hundred sites as for a few', async () => {
    const before = await countQueries()
    vi.restoreAllMocks()
    for (let count = 0; count < 200; count += 1) {
      await payload.db.create({
        collection: slugs.tenants,
        data: {
          createdAt: new Date().toISOString(),
          kind: 'commune',
          look: { theme: 'clairiere' },
          name: `Commune ${String(count)}`,
          slug: unique('site'),
          state: 'online',
          updatedAt: new Date().toISOString(),
        },
      })
    }

    const after = await countQueries()

    expect(before).toBeGreaterThan(4)
    expect(after).toBe(before)
  })
})

describe('the file of the board', () => {
  let tenant: { id: string; name: string; slug: string }

  beforeAll(async () => {
    tenant = await buildTenant({ kind: 'epci', name: `=Pays ; ${unique('landais')}` })
  })

  it('holds the lines that the filters ask, for a French spreadsheet', async () => {
    const reply = await call(
      'GET',
      `${path}?kind=epci&problem=noHost&text=${tenant.slug}`,
      undefined,
      await loginIntegrator(),
    )
    const lines = reply.text.split('\r\n')

    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(reply.headers['content-disposition']).toMatch(
      /^attachment; filename="sites-\d{4}-\d{2}-\d{2}\.csv"$/,
    )
    expect(lines[0]).toContain('Site;Nom court;Site principal;Catégorie;État')
    expect(lines).toHaveLength(3)
    expect(lines[1]).toContain(`"'${tenant.name}";${tenant.slug};;EPCI;En ligne`)
  })

  it.each([
    ['a site administrator', (site: { id: string }) => loginSiteAdministratorOf(site)],
    ['an editor', (site: { id: string }) => loginEditorOf(site)],
    ['a stranger', () => loginStranger()],
    ['a visitor', (): Promise<Actor> => Promise.resolve(visitor)],
  ])('is not for %s', async (_who, loginFor) => {
    const reply = await call('GET', path, undefined, await loginFor(tenant))

    expect(reply.status).toBe(403)
    expect(reply.text).not.toContain(tenant.slug)
  })

  it.each(['kind=emperor', 'text=%00%27%3B--', 'sort[]=x', 'problem=__proto__', `text=${'a'.repeat(1500)}`])(
    'bears a query that its form does not make: %s',
    async (query) => {
      const reply = await call('GET', `${path}?${query}`, undefined, await loginIntegrator())

      expect(reply.status).toBe(200)
    },
  )
})
