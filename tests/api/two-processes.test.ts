import { setTimeout } from 'node:timers/promises'
import type { Where } from 'payload'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { compareAndSet, ensureClaim } from '#core/claims.ts'
import { slugs } from '#core/slugs.ts'
import { buildAccount, loginEditorOf } from '#tests/support/actors.ts'
import { countRows, readRow } from '#tests/support/database.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { startWorker, type Worker } from '#tests/support/processes/start-worker.ts'
import { buildTenant } from '#tests/support/sites.ts'
import { startSmtpServer } from '#tests/support/smtp-server.ts'

/** SQLite has one process: there is nobody to agree with. */
const isShared = process.env.TEST_MONGO_URL !== undefined

const endings: (() => Promise<void>)[] = []

const startTwo = async (settings?: Record<string, string>): Promise<[Worker, Worker]> => {
  const workers = await Promise.all([startWorker(settings), startWorker(settings)])

  endings.push(...workers.map(({ stop }) => stop))
  return workers
}

const nightIsDue = async (): Promise<void> => {
  const { payload } = await platform()

  await ensureClaim(payload, 'night:retention')
  await compareAndSet(payload, {
    collection: slugs.claims,
    data: { doneFor: '2020-01-01' },
    where: { name: { equals: 'night:retention' } },
  })
}

/** The jobs that a test queued and that are not done: other files of the run may have left theirs. */
const countJobs = (ids: (number | string)[], where: Where = {}): Promise<number> =>
  countRows('payload-jobs', { and: [{ id: { in: ids } }, where] })

const patience = { interval: 200, timeout: 60_000 }

afterEach(async () => {
  await Promise.all(endings.splice(0).map((end) => end()))
})

describe.skipIf(!isShared)('two processes on one database', () => {
  it('do what is due once: a publication, a message, a night', { timeout: 120_000 }, async () => {
    const { payload } = await platform()
    const smtp = await startSmtpServer()
    endings.push(smtp.close)
    const tenant = await buildTenant()
    const [editor, account] = [await loginEditorOf(tenant), await buildAccount()]
    const drafts: string[] = []
    const jobs: (number | string)[] = []
    for (let rank = 0; rank < 8; rank += 1) {
      const { id } = await buildDocument('news', tenant, { _status: 'draft' })
      drafts.push(id)
      const publication = await payload.jobs.queue({
        input: {
          doc: { relationTo: 'news', value: id },
          type: 'publish',
          user: { relationTo: 'users', value: editor.id },
        },
        overrideAccess: true,
        task: 'schedulePublish',
        waitUntil: new Date(Date.now() - 60_000),
      })
      const message = await payload.jobs.queue({
        input: { role: 'editor', siteId: tenant.id, userId: account.id },
        overrideAccess: true,
        task: 'invitationMail',
      })
      jobs.push(publication.id, message.id)
    }
    await nightIsDue()

    await startTwo({ SMTP_URL: smtp.url })
    await vi.waitUntil(async () => (await countJobs(jobs)) === 0, patience)
    await vi.waitUntil(async () => countRows(slugs.failures, { key: { equals: 'tests:night' } }), patience)
    const published = await Promise.all(
      drafts.map((id) =>
        payload.countVersions({
          collection: 'news',
          overrideAccess: true,
          where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
        }),
      ),
    )
    const nights = await payload.db.findOne<{ count: number; id: string }>({
      collection: slugs.failures,
      where: { key: { equals: 'tests:night' } },
    })

    expect(published.map(({ totalDocs }) => totalDocs)).toEqual(drafts.map(() => 1))
    expect(smtp.received.filter((text) => text.includes(account.email))).toHaveLength(8)
    expect(nights?.count).toBe(1)
    expect((await readRow('news', drafts[0] ?? ''))?._status).toBe('published')
  })

  it(
    'hear each other, and one that stood still for ten seconds is never stale',
    { timeout: 120_000 },
    async () => {
      const { id } = await buildDocument('news', await buildTenant(), {
        _status: 'published',
        title: 'Avant',
      })
      const [frozen, other] = await startTwo()
      const before = await frozen.read(id)
      await other.write(id, 'Pendant')
      await vi.waitUntil(async () => (await frozen.read(id)) === 'Pendant', patience)

      frozen.child.kill('SIGSTOP')
      await other.write(id, 'Après')
      // what is tried is the time that passes
      await setTimeout(10_000)
      frozen.child.kill('SIGCONT')
      await vi.waitUntil(async () => (await frozen.read(id)) === 'Après', patience)

      expect(before).toBe('Avant')
      expect(await other.read(id)).toBe('Après')
    },
  )

  it(
    'lose nothing when one is killed: the other takes what it had in hand',
    { timeout: 120_000 },
    async () => {
      const { payload } = await platform()
      const mute = await startSmtpServer('mute')
      endings.push(mute.close)
      const [site, account] = [await buildTenant(), await buildAccount()]
      const { id } = await payload.jobs.queue({
        input: { role: 'editor', siteId: site.id, userId: account.id },
        overrideAccess: true,
        task: 'invitationMail',
      })
      const first = await startWorker({ SMTP_URL: mute.url })
      endings.push(first.stop)
      await vi.waitUntil(async () => countJobs([id], { processing: { equals: true } }), patience)

      first.child.kill('SIGKILL')
      mute.setManners('good')
      const second = await startWorker({ SMTP_URL: mute.url })
      endings.push(second.stop)
      await vi.waitUntil(async () => (await countJobs([id])) === 0, patience)

      expect(mute.received.filter((text) => text.includes(account.email))).toHaveLength(1)
    },
  )
})
