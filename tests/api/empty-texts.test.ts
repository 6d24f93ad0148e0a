import { expect, it } from 'vitest'
import { loginEditorOf } from '#tests/support/actors.ts'
import { call } from '#tests/support/call.ts'
import { richText, words } from '#tests/support/fill-fields.ts'
import { buildTenant } from '#tests/support/sites.ts'
import { unique } from '#tests/support/unique.ts'

const write = async (blocks?: object[]) => {
  const tenant = await buildTenant()
  const editor = await loginEditorOf(tenant)
  const title = unique('Vide-grenier')
  const body = {
    startsAt: '2027-05-01T08:00:00.000Z',
    tenant: tenant.id,
    title,
    ...(blocks ? { blocks } : {}),
  }
  const draft = await call('POST', '/api/events?draft=true', body, editor)
  const { id } = (draft.json as { doc: { id: string } }).doc
  const online = await call('PATCH', `/api/events/${id}`, { _status: 'published' }, editor)

  return { draft, online }
}

const blocksOf = ({ json }: { json: unknown }) => (json as { doc: { blocks: object[] } }).doc.blocks

it('puts online an event whose text nobody wrote, without the text that waited', async () => {
  const { draft, online } = await write()

  expect(online.status, online.text).toBe(200)
  expect(blocksOf(draft)).toMatchObject([{ blockType: 'text' }])
  expect(blocksOf(online)).toEqual([])
})

it('keeps what was written around an empty text', async () => {
  const { online } = await write([
    { blockType: 'text', content: richText(words('Buvette sur place.')) },
    { blockType: 'text', content: richText(words('')) },
    { blockType: 'contactCard' },
  ])

  expect(online.status, online.text).toBe(200)
  expect(blocksOf(online)).toMatchObject([{ blockType: 'text' }, { blockType: 'contactCard' }])
})
