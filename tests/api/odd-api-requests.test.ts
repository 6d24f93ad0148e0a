import { describe, expect, it } from 'vitest'
import { loginPlatformAdmin } from '#tests/support/actors.ts'
import { call, callRaw } from '#tests/support/call.ts'
import { exchange } from '#tests/support/http-client.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'

const form = 'application/x-www-form-urlencoded'

describe('an address of the API that names no collection', () => {
  it.each(['__proto__', 'constructor', 'toString/1', 'hasOwnProperty/count', 'valueOf/versions'])(
    'is not found: %s',
    async (name) => {
      const replies = [
        await call('GET', `/api/${name}`),
        await call('POST', `/api/${name}`, {}, await loginPlatformAdmin()),
      ]

      expect(replies.map(({ status }) => status)).toEqual([404, 404])
    },
  )

  it('is not found where Payload would look for an address to verify', async () => {
    expect((await call('POST', '/api/users/verify/inconnu')).status).toBe(404)
  })
})

it.each(['{', '', 'null'])('bears a method that is overridden, with a body « %s »', async (body) => {
  const { port } = await platform()
  const { status, text } = await exchange({
    body,
    headers: { 'Content-Type': 'application/json', 'X-Payload-HTTP-Method-Override': 'GET' },
    host: 'localhost',
    method: 'POST',
    path: '/api/news',
    port,
  })

  expect(status, text).toBeLessThan(500)
})

describe('what a form of the panel goes back to', () => {
  const odd = ['%E2%82%AC', '%0A', 'a%0D%0AX-Odd:1', '%F0%9F%98%80', 'a%3Fb%23c']

  it.each(
    odd.flatMap((id) => [
      `/api/redesigns/${id}/sign-off`,
      `/api/tenants/${id}/add-host`,
      `/api/tenants/${id}/main-host`,
    ]),
  )('is an address, whatever %s names', async (path) => {
    const { headers, status } = await callRaw('POST', path, 'name=a', await loginPlatformAdmin(), form)

    expect(status).toBe(303)
    expect(headers.location).toMatch(/^http:\/\/localhost:3000\/admin\/[\w/%.-]+\?[\w=&%.+-]+$/)
  })

  it('is no longer than proxies take, whatever was written', async () => {
    const written = new URLSearchParams({ name: 'x'.repeat(20_000), site: 'y'.repeat(20_000) }).toString()
    const { headers, status } = await callRaw(
      'POST',
      '/api/duplicate-site',
      written,
      await loginPlatformAdmin(),
      form,
    )

    expect(status).toBe(303)
    expect(headers.location?.length).toBeLessThan(4000)
  })
})

describe('the site that one works on', () => {
  it.each(['%E2%82%AC', 'a%0D%0AX-Odd:1', 'a;Domain=localhost', 'inconnu'])(
    'is a site, and not « %s »',
    async (site) => {
      const { headers, status } = await call(
        'GET',
        `/api/tenants/work-on?site=${site}`,
        undefined,
        await loginPlatformAdmin(),
      )

      expect([status, headers['set-cookie']]).toEqual([403, undefined])
    },
  )

  it('is remembered', async () => {
    const { id } = await buildTenant()
    const { headers, status } = await call(
      'GET',
      `/api/tenants/work-on?site=${id}`,
      undefined,
      await loginPlatformAdmin(),
    )

    expect(status).toBe(303)
    expect(String(headers['set-cookie'])).toContain(`=${id};`)
  })
})
