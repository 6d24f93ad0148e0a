import { expect, it } from 'vitest'
import { loginEditorOf } from '#tests/support/actors.ts'
import { call } from '#tests/support/call.ts'
import { exchange } from '#tests/support/http-client.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'

const leave = async (token: string, from: string) =>
  exchange({
    headers: { Cookie: `payload-token=${token}`, 'Sec-Fetch-Site': from },
    host: 'localhost',
    method: 'GET',
    path: '/admin/logout',
    port: (await platform()).port,
  })

const whoIs = async (token: string): Promise<unknown> =>
  ((await call('GET', '/api/users/me', undefined, { token })).json as { user: unknown }).user

it.each(['same-origin', 'none'])(
  'signing out of the panel ends the session before the answer: %s',
  async (from) => {
    const { token } = await loginEditorOf(await buildTenant())
    const before = await whoIs(token)

    const answer = await leave(token, from)

    expect(before).not.toBeNull()
    expect([answer.status, answer.headers.location]).toEqual([303, '/admin/login'])
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^payload-token=;.*Expires=/)
    expect(await whoIs(token)).toBeNull()
  },
)

it('a link of another site signs nobody out', async () => {
  const { token } = await loginEditorOf(await buildTenant())

  await leave(token, 'cross-site')

  expect(await whoIs(token)).not.toBeNull()
})
