import { createLocalReq, type PayloadRequest } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { storedBlocks } from '#collections/blocks/stored-blocks.ts'
import { findUses } from '#collections/uses/find-uses.ts'
import { UsesLine } from '#collections/uses/uses-notice.tsx'
import { slugs } from '#core/slugs.ts'
import { buildAccount, buildMembership } from '#tests/support/actors.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'

const { payload } = await platform()

/** What a screen of the panel knows of an editor of this site. */
const editorOf = async (tenant: { id: string }): Promise<PayloadRequest> => {
  const account = await buildAccount()
  await buildMembership(account, { role: 'editor', tenant })
  const user = await payload.findByID({
    collection: slugs.users,
    depth: 0,
    id: account.id,
    overrideAccess: true,
  })
  return createLocalReq({ user: { ...user, collection: slugs.users } }, payload)
}

const titles = (uses: Awaited<ReturnType<typeof findUses>>): string[] | undefined =>
  uses?.told.map(({ title }) => title).sort()

describe('where a document is used', () => {
  it('is told of a picture, in a field, a block and a draft over what is online', async () => {
    const tenant = await buildTenant()
    const { id } = await buildDocument('media', tenant)
    await buildDocument('pages', tenant, { _status: 'published', picture: id, title: 'En couverture' })
    await buildDocument('news', tenant, {
      _status: 'draft',
      blocks: [{ blockType: 'picture', picture: id }],
      title: 'Dans un bloc',
    })
    const event = await buildDocument('events', tenant, { _status: 'published', title: 'Sans image' })
    await payload.update({
      collection: slugs.events,
      data: { picture: id, title: 'Bientôt illustré' },
      depth: 0,
      draft: true,
      id: event.id,
      overrideAccess: true,
    })

    const uses = await findUses(await editorOf(tenant), { collection: 'media', id })

    expect(titles(uses)).toEqual(['Bientôt illustré', 'Dans un bloc', 'En couverture'])
    expect(uses).toMatchObject({ isWhole: true, total: 3 })
  })

  it('is told of a file in a list and of a page in a text and a menu', async () => {
    const tenant = await buildTenant()
    const file = await buildDocument('documents', tenant)
    const page = await buildDocument('pages', tenant, { _status: 'published' })
    await buildDocument('pages', tenant, {
      blocks: [{ blockType: 'documentList', documents: [file.id] }],
      title: 'Formulaires',
    })
    await buildDocument('menus', tenant, { main: [{ page: page.id, text: 'La mairie' }] })
    const req = await editorOf(tenant)

    const [ofFile, ofPage] = [
      await findUses(req, { collection: 'documents', id: file.id }),
      await findUses(req, { collection: 'pages', id: page.id }),
    ]

    expect(titles(ofFile)).toEqual(['Formulaires'])
    expect(ofPage?.total).toBe(1)
  })

  it('says no more of what no longer uses it, nor of the trash', async () => {
    const tenant = await buildTenant()
    const { id } = await buildDocument('media', tenant)
    await buildDocument('pages', tenant, { deletedAt: new Date().toISOString(), picture: id })
    await buildDocument('pages', tenant, {
      blocks: storedBlocks([{ text: [`Un texte qui dit ${id}.`], type: 'text' }]),
    })

    const uses = await findUses(await editorOf(tenant), { collection: 'media', id })

    expect(uses).toEqual({ isWhole: true, told: [], total: 0 })
  })

  it('is told to nobody of another site', async () => {
    const [tenant, other] = [await buildTenant(), await buildTenant()]
    const { id } = await buildDocument('media', tenant)
    await buildDocument('pages', tenant, { picture: id })

    expect(await findUses(await editorOf(other), { collection: 'media', id })).toBeUndefined()
    expect(await findUses(await createLocalReq({}, payload), { collection: 'media', id })).toBeUndefined()
  })

  it('shows twenty links and counts the others', async () => {
    const tenant = await buildTenant()
    const { id } = await buildDocument('media', tenant)
    for (let index = 0; index < 22; index += 1) {
      await buildDocument('pages', tenant, { picture: id })
    }

    const req = await editorOf(tenant)
    const html = renderToStaticMarkup(await UsesLine({ collection: 'media', id, req }))

    expect(html.match(/<a href="\/admin\/collections\/pages\//g)).toHaveLength(20)
    expect(html).toContain('Utilisé à 22 endroits')
    expect(html).toContain('et 2 autres')
  })
})
