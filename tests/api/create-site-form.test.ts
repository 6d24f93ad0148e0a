import { describe, expect, it } from 'vitest'
import { readRefusedOrder } from '#collections/provisioning/endpoints/refused-order.ts'
import { slugs } from '#core/slugs.ts'
import {
  loginEditorOf,
  loginIntegrator,
  loginSiteAdministratorOf,
  loginStranger,
  visitor,
} from '#tests/support/actors.ts'
import type { Actor } from '#tests/support/call.ts'
import { countRows } from '#tests/support/database.ts'
import { sendForm } from '#tests/support/send-form.ts'
import { buildSite, buildTenant } from '#tests/support/sites.ts'
import { unique } from '#tests/support/unique.ts'

const path = '/api/tenants/create-site'

const described = (): Record<string, string> & { slug: string } => {
  const slug = unique('syndicat')
  return { kind: 'autre', name: `Syndicat ${slug}`, population: '0', slug }
}

const created = ({ slug }: { slug: string }): Promise<number> =>
  countRows(slugs.tenants, { slug: { equals: slug } })

describe('the form that creates a site', () => {
  it('leads an integrator to the checklist of the site, and is recorded', async () => {
    const integrator = await loginIntegrator()
    const fields = described()

    const answer = await sendForm(path, fields, integrator)
    const again = await sendForm(path, fields, integrator)

    expect(answer.status, answer.text).toBe(303)
    const [, id = ''] =
      /^http:\/\/localhost:3000\/admin\/collections\/tenants\/([^/]+)\/mise-en-ligne\?created=new$/.exec(
        answer.headers.location ?? '',
      ) ?? []
    expect(again.headers.location).toContain(`/${id}/mise-en-ligne?created=known`)
    expect(
      await countRows(slugs.auditEntries, {
        and: [
          { documentId: { equals: id } },
          { action: { equals: 'create' } },
          { user: { equals: integrator.id } },
        ],
      }),
    ).toBe(1)
  })

  it('comes back with everything that is wrong and what was written', async () => {
    const { host } = await buildSite()
    const fields = { ...described(), editors: 'mairie@;;roi', host, theme: 'baroque' }

    const answer = await sendForm(path, fields, await loginIntegrator())
    const [cookie = ''] = answer.headers['set-cookie'] ?? []
    const refused = readRefusedOrder({ headers: new Headers({ Cookie: cookie.split(';')[0] ?? '' }) })

    expect(answer.headers.location).toBe('http://localhost:3000/admin/collections/tenants/nouveau?refused=1')
    expect(cookie).toMatch(/; Path=\/admin; Max-Age=300; HttpOnly; SameSite=Lax$/)
    expect(refused?.problems).toHaveLength(4)
    expect(refused?.problems.join(' ')).toContain('Le thème «\u00a0baroque\u00a0» n’existe pas')
    expect(refused?.written).toMatchObject(fields)
    expect(await created(fields)).toBe(0)
  })

  it('survives what is too long for a cookie', async () => {
    const fields = { ...described(), editors: 'x\n'.repeat(5000), theme: 'baroque' }

    const answer = await sendForm(path, fields, await loginIntegrator())

    expect(answer.status).toBe(303)
    expect((answer.headers['set-cookie']?.[0] ?? '').length).toBeLessThan(4096)
    expect(await created(fields)).toBe(0)
  })

  it.each<[string, () => Promise<Actor>]>([
    ['a visitor', () => Promise.resolve(visitor)],
    ['an account without role', loginStranger],
    ['an editor', async () => loginEditorOf(await buildTenant())],
    ['a site administrator', async () => loginSiteAdministratorOf(await buildTenant())],
  ])('is refused to %s', async (_who, build) => {
    const fields = described()

    const answer = await sendForm(path, fields, await build())

    expect(answer.status).toBe(403)
    expect(answer.text).toContain('provisioning:error-operatorsOnly')
    expect(await created(fields)).toBe(0)
  })

  it.each([
    ['another site', { Origin: 'https://evil.example' }],
    ['nowhere known', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('is refused when it is sent by %s', async (_where, headers) => {
    const { token } = await loginIntegrator()
    const fields = described()

    const answer = await sendForm(path, fields, {}, { Cookie: `payload-token=${token}`, ...headers })

    expect(answer.status).toBe(403)
    expect(await created(fields)).toBe(0)
  })
})
