import { expect, it } from 'vitest'
import { loginEditorOf, loginIntegrator } from '#tests/support/actors.ts'
import { call, visit } from '#tests/support/call.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { buildSite } from '#tests/support/sites.ts'

it('moves what is online and the draft over it, each as it was', async () => {
  const from = await buildSite()
  const to = await buildSite()
  const news = await buildDocument('news', from, { _status: 'published', title: 'En ligne' })
  const path = `/api/news/${news.id}`
  const address = `/actualites/${String(news.slug)}`
  await call('PATCH', `${path}?draft=true`, { title: 'En cours' }, await loginEditorOf(from))
  const integrator = await loginIntegrator()

  const moved = await call('POST', `${path}/move`, { tenant: to.id }, integrator)
  const online = await call('GET', path, undefined, integrator)
  const draft = await call('GET', `${path}?draft=true`, undefined, integrator)

  expect(moved.status, moved.text).toBe(200)
  expect(online.doc).toMatchObject({ _status: 'published', tenant: to.id, title: 'En ligne' })
  expect(draft.doc).toMatchObject({ _status: 'draft', tenant: to.id, title: 'En cours' })
  expect((await visit(from, address)).status).toBe(404)
  expect((await visit(to, address)).text).toContain('En ligne')
})
