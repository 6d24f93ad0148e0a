import type { CollectionSlug } from 'payload'
import { expect, it } from 'vitest'
import { slugs } from '#core/slugs.ts'
import { loginSiteAdministratorOf } from '#tests/support/actors.ts'
import { call } from '#tests/support/call.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'

const { payload } = await platform()

const versionsOf = async (collection: string, id: string) => {
  const { docs } = await payload.db.findVersions<{ id: string; main?: { text: string }[]; title?: string }>({
    collection: collection as CollectionSlug,
    pagination: false,
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  })
  return docs
}

const link = (text: string) => ({ address: 'https://exemple.fr', text })

it('keeps the fifty latest versions of a news, and all those of its neighbour', async () => {
  const tenant = await buildTenant()
  const administrator = await loginSiteAdministratorOf(tenant)
  const [news, other] = [await buildDocument(slugs.news, tenant), await buildDocument(slugs.news, tenant)]

  await call('PATCH', `/api/news/${other.id}`, { title: 'Autre' }, administrator)
  for (let rank = 1; rank <= 54; rank += 1) {
    await call('PATCH', `/api/news/${news.id}`, { title: `Titre ${String(rank)}` }, administrator)
  }
  const kept = await versionsOf(slugs.news, news.id)

  expect(kept.map(({ version }) => version.title)).toEqual(
    Array.from({ length: 50 }, (_, rank) => `Titre ${String(54 - rank)}`),
  )
  expect(kept.filter(({ latest }) => latest)).toHaveLength(1)
  expect(await versionsOf(slugs.news, other.id)).toHaveLength(2)
})

it('keeps the twenty latest versions of a menu, each with its links', async () => {
  const tenant = await buildTenant()
  const administrator = await loginSiteAdministratorOf(tenant)
  const menu = await buildDocument(slugs.menus, tenant, { main: [link('Lien 0')] })

  for (let rank = 1; rank <= 23; rank += 1) {
    const main = [link(`Lien ${String(rank)}`), link('Mairie')]
    const saved = await call('PATCH', `/api/menus/${menu.id}`, { main }, administrator)

    expect(saved.status, saved.text).toBe(200)
  }
  const kept = await versionsOf(slugs.menus, menu.id)

  expect(kept.map(({ version }) => version.main?.map(({ text }) => text))).toEqual(
    Array.from({ length: 20 }, (_, rank) => [`Lien ${String(23 - rank)}`, 'Mairie']),
  )
})
