import { describe, expect, it } from 'vitest'
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
})
