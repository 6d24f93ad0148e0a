import { AsyncResource } from 'node:async_hooks'
import Libsql from 'libsql'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { describe, expect, it } from 'vitest'
import { onChange, type Change } from '#core/changes.ts'
import { env } from '#core/env.ts'
import { sendAfterCommit } from '#core/mail-after-commit.ts'
import { slugs } from '#core/slugs.ts'
import { stepAside } from '#core/sqlite-transactions.ts'
import { loginAs } from '#tests/support/actors.ts'
import { call } from '#tests/support/call.ts'
import { countRows, readRow } from '#tests/support/database.ts'
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

/** Asks as somebody else does, of another request. */
const fromOutside = new AsyncResource('another request')

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

  it('is seen by nobody else before it ends, and makes no reader wait', async () => {
    const tenant = await buildTenant()
    const req = await inTransaction()
    const count = () => countRows(slugs.news, { tenant: { equals: tenant.id } })

    await writeNews(req, tenant.id)
    const meanwhile = await fromOutside.runInAsyncScope(count)
    await commitTransaction(req)

    expect([meanwhile, await count()]).toEqual([0, 1])
  })

  it('takes in what is written under it without saying so, and undoes it too', async () => {
    const tenant = await buildTenant()
    const { payload } = await platform()
    const req = await createLocalReq({}, payload)

    await initTransaction(req)
    await payload.db.updateOne({ collection: slugs.tenants, data: { town: 'Dax' }, id: tenant.id })
    await killTransaction(req)

    expect((await readRow(slugs.tenants, tenant.id))?.town).toBeNull()
  })

  it('refuses what comes after it was undone', async () => {
    const tenant = await buildTenant()
    const req = await inTransaction()
    const late = { ...req }

    await killTransaction(req)

    await expect(writeNews(late, tenant.id)).rejects.toThrow()
    expect(await countRows(slugs.news, { tenant: { equals: tenant.id } })).toBe(0)
  })

  it('loses neither of two changes of one document that are asked for at once', async () => {
    const tenant = await buildTenant()
    const editor = await loginAs({ role: 'platformAdmin' })
    const path = `/api/tenants/${tenant.id}`

    await Promise.all([
      call('PATCH', path, { phone: '05 58 00 00 00' }, editor),
      call('PATCH', path, { town: 'Dax' }, editor),
    ])

    expect(await readRow(slugs.tenants, tenant.id)).toMatchObject({ phone: '05 58 00 00 00', town: 'Dax' })
  })

  it('lets others write while it does something long before writing', async () => {
    const tenant = await buildTenant()
    const req = await inTransaction()

    await stepAside(req)
    await fromOutside.runInAsyncScope(() =>
      req.payload.db.updateOne({ collection: slugs.tenants, data: { town: 'Dax' }, id: tenant.id }),
    )
    await writeNews(req, tenant.id)
    await commitTransaction(req)

    expect((await readRow(slugs.tenants, tenant.id))?.town).toBe('Dax')
    expect(await countRows(slugs.news, { tenant: { equals: tenant.id } })).toBe(1)
  })

  it.each([
    ['sends its message once it is committed', commitTransaction, ['Bonjour']],
    ['keeps its message when it is undone', killTransaction, []],
  ])('%s', async (_name, end, expected) => {
    const sent: unknown[] = []
    const { payload } = await platform()
    const req = await createLocalReq({}, payload)
    const mail = sendAfterCommit(() => ({
      defaultFromAddress: 'site@exemple.fr',
      defaultFromName: 'Site',
      name: 'test',
      sendEmail: ({ subject }) => Promise.resolve(sent.push(subject)),
    }))({ payload })

    await initTransaction(req)
    await mail.sendEmail({ subject: 'Bonjour', to: 'agent@exemple.fr' })
    const before = [...sent]
    await end(req)

    expect([before, sent]).toEqual([[], expected])
  })
})

describe.skipIf(Boolean(process.env.TEST_MONGO_URL))('another process that writes', () => {
  it('is waited for, and what was refused meanwhile is written whole', async () => {
    const before = await buildTenant()
    const other = new Libsql(env.databaseUri)
    other.exec('PRAGMA busy_timeout = 5000')
    other.exec('BEGIN IMMEDIATE')
    // long enough for several refusals
    setTimeout(() => other.exec('COMMIT'), 150)

    const tenants = await Promise.all([buildTenant(), buildTenant()])
    other.close()

    expect(new Set([before, ...tenants].map(({ id }) => id)).size).toBe(3)
    expect(await countRows(slugs.tenants, { id: { in: tenants.map(({ id }) => id) } })).toBe(2)
  })
})
