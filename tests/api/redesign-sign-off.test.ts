import { describe, expect, it } from 'vitest'
import { comparedPages } from '#collections/redesigns/compared-pages.ts'
import { isRecord } from '#core/references.ts'
import {
  loginEditorOf,
  loginIntegrator,
  loginSiteAdministratorOf,
  loginStranger,
  visitor,
} from '#tests/support/actors.ts'
import { call, type Actor } from '#tests/support/call.ts'
import { countRows } from '#tests/support/database.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { sendForm } from '#tests/support/send-form.ts'
import { buildTenant } from '#tests/support/sites.ts'

const buildRedesign = async (tenant: { id: string }): Promise<string> => {
  const { doc } = await call(
    'POST',
    '/api/redesigns',
    { tenant: tenant.id, title: 'Printemps' },
    await loginIntegrator(),
  )
  return String(doc.id)
}

const signedBy = async (id: string): Promise<unknown> => {
  const { doc } = await call('GET', `/api/redesigns/${id}`, undefined, await loginIntegrator())
  return isRecord(doc.signOff) && doc.signOff.by
}

const endedAt = async (id: string): Promise<unknown> => {
  const { doc } = await call('GET', `/api/redesigns/${id}`, undefined, await loginIntegrator())
  return isRecord(doc.signOff) ? (doc.signOff.modifiedAt ?? null) : undefined
}

const signed = { by: 'Ana Lartigue, maire', on: '2026-03-03', remark: 'Le logo est à revoir.' }

const send = (id: string, fields: Record<string, string>, actor: Actor) =>
  sendForm(`/api/redesigns/${id}/sign-off`, fields, actor)

describe('the sign-off of a redesign', () => {
  it('is kept with it and in the log, by a form without script', async () => {
    const site = await buildTenant()
    const id = await buildRedesign(site)

    const answer = await send(id, signed, await loginSiteAdministratorOf(site))

    expect([answer.status, answer.headers.location]).toEqual([
      303,
      `http://localhost:3000/admin/collections/redesigns/${id}/comparer?done=signedOff`,
    ])
    const { doc } = await call('GET', `/api/redesigns/${id}`, undefined, await loginIntegrator())
    expect(doc.signOff).toMatchObject({ by: signed.by, remark: signed.remark })
    expect(
      await countRows('audit-entries', {
        and: [
          { documentId: { equals: id } },
          { action: { equals: 'signOff' } },
          { title: { contains: 'Ana Lartigue, maire' } },
        ],
      }),
    ).toBe(1)
  })

  it.each([
    ['nobody', { by: ' ' }],
    ['a name that is none', { by: 'x'.repeat(101) }],
    ['a day to come', { on: '2099-01-01' }],
    ['a day that does not exist', { on: '2026-02-31' }],
    ['a remark too long', { remark: 'x'.repeat(1001) }],
  ])('is refused with %s, and nothing is written', async (_case, wrong) => {
    const site = await buildTenant()
    const id = await buildRedesign(site)

    const answer = await send(id, { ...signed, ...wrong }, await loginSiteAdministratorOf(site))

    expect(answer.headers.location).toContain(
      `/comparer?error=${encodeURIComponent('collections:error-signOffInvalid')}`,
    )
    expect(await signedBy(id)).toBeFalsy()
  })

  it.each<[string, (site: { id: string }) => Promise<Actor>]>([
    ['a visitor', () => Promise.resolve(visitor)],
    ['a stranger', loginStranger],
    ['an editor of the site', loginEditorOf],
    ['the administrator of another site', async () => loginSiteAdministratorOf(await buildTenant())],
  ])('is refused to %s', async (_who, login) => {
    const site = await buildTenant()
    const id = await buildRedesign(site)

    const refused = await call('POST', `/api/redesigns/${id}/sign-off`, signed, await login(site))

    expect([refused.status, refused.code]).toEqual([403, 'tenants:error-foreignTenant'])
  })

  it('is not written by saving the redesign', async () => {
    const site = await buildTenant()
    const id = await buildRedesign(site)

    await call(
      'PATCH',
      `/api/redesigns/${id}`,
      { signOff: { by: 'Personne' } },
      await loginSiteAdministratorOf(site),
    )

    expect(await signedBy(id)).toBeFalsy()
  })

  it.each<[string, Record<string, unknown>]>([
    ['its look', { look: { home: 'services' } }],
    ['its menu', { menu: { main: [{ address: '/agenda', text: 'Agenda' }] } }],
    ['its home page', { home: { homeIntro: 'Une autre présentation' } }],
  ])('ends when %s is changed, and counts again once it is given again', async (_what, change) => {
    const site = await buildTenant()
    const [id, administrator] = [await buildRedesign(site), await loginSiteAdministratorOf(site)]
    await send(id, signed, administrator)

    const before = await endedAt(id)
    await call('PATCH', `/api/redesigns/${id}`, change, administrator)
    const changed = await endedAt(id)
    await send(id, signed, administrator)

    expect([before, await endedAt(id)]).toEqual([null, null])
    expect(changed).toMatch(/^\d{4}-/)
    expect(await signedBy(id)).toBe(signed.by)
  })

  it('holds while nothing that is seen changes, and when it is put live', async () => {
    const site = await buildTenant()
    const [id, administrator] = [await buildRedesign(site), await loginSiteAdministratorOf(site)]
    await send(id, signed, administrator)
    const { doc } = await call('GET', `/api/redesigns/${id}?depth=0`, undefined, administrator)

    await call(
      'PATCH',
      `/api/redesigns/${id}`,
      { home: doc.home, look: doc.look, menu: doc.menu, title: 'Été' },
      administrator,
    )
    await sendForm(`/api/redesigns/${id}/put-live`, {}, administrator)

    expect(await endedAt(id)).toBeNull()
  })

  it('is not taken by a save for given again', async () => {
    const site = await buildTenant()
    const [id, administrator] = [await buildRedesign(site), await loginSiteAdministratorOf(site)]
    await send(id, signed, administrator)

    await call(
      'PATCH',
      `/api/redesigns/${id}`,
      { look: { home: 'services' }, signOff: { modifiedAt: null } },
      administrator,
    )

    expect(await endedAt(id)).not.toBeNull()
  })

  it('is refused when the redesign changed under the eyes of who signs', async () => {
    const site = await buildTenant()
    const [id, administrator] = [await buildRedesign(site), await loginSiteAdministratorOf(site)]
    const { doc } = await call('GET', `/api/redesigns/${id}`, undefined, administrator)
    const seen = String(doc.updatedAt)
    await call('PATCH', `/api/redesigns/${id}`, { look: { home: 'services' } }, administrator)

    const late = await send(id, { ...signed, seen }, administrator)
    const unsigned = await signedBy(id)
    const { doc: fresh } = await call('GET', `/api/redesigns/${id}`, undefined, administrator)
    await send(id, { ...signed, seen: String(fresh.updatedAt) }, administrator)

    expect(late.headers.location).toContain(encodeURIComponent('collections:error-signOffStale'))
    expect(unsigned).toBeFalsy()
    expect(await signedBy(id)).toBe(signed.by)
  })
})

describe('the pages that are compared', () => {
  it('are all those of the site, in parts, after those that every site has', async () => {
    const { payload } = await platform()
    const [site, other] = [await buildTenant(), await buildTenant()]
    for (let index = 0; index < 21; index += 1) {
      await buildDocument('pages', site, { _status: 'published', title: `Page ${String(index)}` })
    }
    await buildDocument('pages', site, { _status: 'draft' })
    await buildDocument('pages', other, { _status: 'published' })

    const parts = await Promise.all([1, 2, 9].map((part) => comparedPages(payload, site.id, part)))

    expect(parts.map(({ pages, part }) => [part, pages.length])).toEqual([
      [1, 26],
      [2, 1],
      [1, 26],
    ])
    expect(parts[0]?.parts).toBe(2)
    expect(new Set(parts.flatMap(({ pages }) => pages.map(({ href }) => href))).size).toBe(27)
  })
})
