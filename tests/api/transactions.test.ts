import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { describe, expect, it } from 'vitest'
import { onChange, type Change } from '#core/changes.ts'
import { slugs } from '#core/slugs.ts'
import { countRows } from '#tests/support/database.ts'
import { hasTransactions } from '#tests/support/mongo/transactions.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'

const inTransaction = async (): Promise<PayloadRequest> => {
  const { payload } = await platform()
  const req = await createLocalReq({}, payload)

  await initTransaction(req)
  return req
}

const writeNews = async (req: PayloadRequest, tenant: string): Promise<void> => {
  await req.payload.create({
    collection: slugs.news,
    data: { _status: 'published', blocks: [], tenant, title: 'Travaux rue des Pins' },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** What is told while something is done. */
const changesDuring = async (act: () => Promise<void>): Promise<Change[]> => {
  const told: Change[] = []
  const stop = onChange((change) => told.push(change))

  await act()
  stop()
  return told
}

describe.skipIf(!hasTransactions)('a transaction', () => {
  it('leaves nothing of what it undoes: neither the document, nor its row in the index', async () => {
    const tenant = await buildTenant()
    const req = await inTransaction()

    await writeNews(req, tenant.id)
    await killTransaction(req)

    expect(await countRows(slugs.news, { tenant: { equals: tenant.id } })).toBe(0)
    expect(await countRows(slugs.searchEntries, { tenant: { equals: tenant.id } })).toBe(0)
  })

  it('tells nobody of what it undoes', async () => {
    const tenant = await buildTenant()

    const told = await changesDuring(async () => {
      const req = await inTransaction()
      await writeNews(req, tenant.id)
      await killTransaction(req)
    })

    expect(told.filter(({ tenantId }) => tenantId === tenant.id)).toEqual([])
  })

  it('tells of what it does once everyone can read it', async () => {
    const tenant = await buildTenant()
    const req = await inTransaction()

    const before = await changesDuring(() => writeNews(req, tenant.id))
    const after = await changesDuring(() => commitTransaction(req))

    expect(before.filter(({ tenantId }) => tenantId === tenant.id)).toEqual([])
    expect(after.map(({ collection }) => collection)).toContain(slugs.news)
    expect(await countRows(slugs.news, { tenant: { equals: tenant.id } })).toBe(1)
  })
})
