import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '#core/clock.ts'
import { loginEditorOf, loginSiteAdministratorOf } from '#tests/support/actors.ts'
import { call, type Actor, type Reply } from '#tests/support/call.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'

const autosave = '?draft=true&autosave=true'

let tenant: { id: string }
let editor: Actor
let colleague: Actor

beforeAll(async () => {
  tenant = await buildTenant()
  editor = await loginEditorOf(tenant)
  colleague = await loginEditorOf(tenant)
})

afterEach(() => {
  setClock()
})

/** As when the tab is closed, or two minutes after the last word. */
const leave = async (id: string): Promise<void> => {
  const { payload } = await platform()
  await payload.delete({
    collection: 'payload-locked-documents',
    overrideAccess: true,
    where: { 'document.value': { equals: id } },
  })
}

/** A news as a form reads it, and what the form then sends. */
const openNews = async () => {
  const { id } = await buildDocument('news', tenant)
  const path = `/api/news/${id}`
  const read = async () => (await call('GET', `${path}?draft=true`, undefined, editor)).doc
  const { updatedAt } = await read()
  const save = (title: string, actor: Actor, query = autosave): Promise<Reply> =>
    call('PATCH', `${path}${query}`, { title, updatedAt }, actor)

  return { leave: () => leave(id), path, read, save }
}

describe('a form left open while a colleague wrote', () => {
  it.each([
    ['saving by itself', autosave],
    ['putting online', ''],
  ])('is refused when %s, and the newer text stays', async (_way, query) => {
    const news = await openNews()
    await news.save('Le texte du collègue', colleague)
    await news.leave()

    const refused = await news.save('Un vieux texte', editor, query)

    expect([refused.status, refused.code]).toEqual([409, 'tenants:error-staleWrite'])
    expect(refused.text).toContain('rechargez la page')
    expect((await news.read()).title).toBe('Le texte du collègue')
  })

  it('is refused where nothing is drafted', async () => {
    const administrator = await loginSiteAdministratorOf(tenant)
    const { id, updatedAt } = await buildDocument('documents', tenant)
    const path = `/api/documents/${id}`
    await call('PATCH', path, { title: 'Nouveau titre' }, colleague)

    const refused = await call('PATCH', path, { title: 'Vieux titre', updatedAt }, administrator)

    expect(refused.code).toBe('tenants:error-staleWrite')
  })

  it('is refused too when the colleague is oneself, in another tab', async () => {
    const { read, save } = await openNews()
    await save('Écrit dans le second onglet', editor)
    setClock(new Date(Date.now() + 60_000))

    const refused = await save('Écrit dans le premier', editor)

    expect(refused.code).toBe('tenants:error-staleWrite')
    expect((await read()).title).toBe('Écrit dans le second onglet')
  })
})

it('lets a form save again before it has read its own last save', async () => {
  const { read, save } = await openNews()
  await save('Une phrase', editor)

  const again = await save('Une phrase, puis une autre', editor)

  expect(again.status, again.text).toBe(200)
  expect((await read()).title).toBe('Une phrase, puis une autre')
})

it('lets change the named fields alone, without having read the rest', async () => {
  const news = await openNews()
  await news.save('Le texte du collègue', colleague)
  await news.leave()

  const changed = await call('PATCH', `${news.path}${autosave}`, { lead: 'Un chapeau' }, editor)

  expect(changed.status, changed.text).toBe(200)
  expect(changed.doc.title).toBe('Le texte du collègue')
})
