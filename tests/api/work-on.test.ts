import { expect, it } from 'vitest'
import { loginEditorOf, loginIntegrator } from '#tests/support/actors.ts'
import { call } from '#tests/support/call.ts'
import { buildTenant } from '#tests/support/sites.ts'
import { unique } from '#tests/support/unique.ts'

const workOn = async (query: Record<string, string>, actor: Awaited<ReturnType<typeof loginIntegrator>>) =>
  call('GET', `/api/tenants/work-on?${new URLSearchParams(query).toString()}`, undefined, actor)

it.each([
  ['its name', (name: string) => name],
  ['its name without accents nor capitals', (name: string) => name.toLowerCase().replaceAll('é', 'e')],
  ['the beginning of its name, when it says one', (name: string) => name.slice(0, -2)],
])('a site is chosen by %s', async (_how, written) => {
  const name = `${unique('Pécorade')} du Gabas`
  const site = await buildTenant({ name })

  const answer = await workOn({ name: written(name) }, await loginIntegrator())

  expect(answer.headers['set-cookie']?.[0]).toContain(`webpublic-site=${site.id};`)
})

it('a name that says several sites leads to their list, and changes nothing', async () => {
  const name = unique('Saint-Paul')
  await buildTenant({ name: `${name}-en-Born` })
  await buildTenant({ name: `${name}-lès-Dax` })

  const answer = await workOn({ name }, await loginIntegrator())

  expect(answer.headers['set-cookie']).toBeUndefined()
  expect(answer.headers.location).toContain('/admin/collections/tenants?search=Saint-Paul')
})

it('a name finds no site of others', async () => {
  const theirs = await buildTenant({ name: unique('Secret') })

  const answer = await workOn({ name: theirs.name }, await loginEditorOf(await buildTenant()))

  expect(answer.headers['set-cookie']).toBeUndefined()
})
