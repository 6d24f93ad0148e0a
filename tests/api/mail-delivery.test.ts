import { afterEach, describe, expect, it, vi } from 'vitest'
import { setClock } from '#core/clock.ts'
import { slugs } from '#core/slugs.ts'
import { smtpAdapter } from '#core/smtp.ts'
import { runDueJobs, runMessages, runPublications } from '#server/run-jobs.ts'
import { buildAccount, loginEditorOf } from '#tests/support/actors.ts'
import { countRows, readRow } from '#tests/support/database.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'
import { startSmtpServer, type Manners } from '#tests/support/smtp-server.ts'

const { payload } = await platform()
const hourMs = 60 * 60 * 1000
const endings: (() => Promise<void>)[] = []

/** Messages leave by this server, with the shorter patience of a test. */
const sendBy = async (manners: Manners) => {
  const server = await startSmtpServer(manners)
  const adapter = smtpAdapter({
    from: 'webpublic@exemple.fr',
    name: 'Webpublic',
    patience: { message: 3000, step: 500 },
    url: server.url,
  })({ payload })

  vi.spyOn(payload, 'sendEmail').mockImplementation((message) => adapter.sendEmail(message))
  endings.push(server.close)
  return server
}

const queueInvitation = async (count = 1): Promise<string[]> => {
  const [{ id: userId }, { id: siteId }] = [await buildAccount(), await buildTenant()]
  const ids: string[] = []

  for (let rank = 0; rank < count; rank += 1) {
    const { id } = await payload.jobs.queue({
      input: { role: 'editor', siteId, userId },
      overrideAccess: true,
      task: 'invitationMail',
    })
    ids.push(id)
  }
  return ids
}

const jobsLeft = (ids: string[]): Promise<number> => countRows('payload-jobs', { id: { in: ids } })

const failureOf = (id: string): Promise<number> =>
  countRows(slugs.failures, { key: { equals: `mail:${id}` } })

const afterHours = (hours: number): void => {
  setClock(new Date(Date.now() + hours * hourMs))
}

afterEach(async () => {
  setClock()
  vi.restoreAllMocks()
  await Promise.all(endings.splice(0).map((end) => end()))
})

describe('a message', () => {
  it('leaves once, and its job with it', async () => {
    await runDueJobs(payload)
    const server = await sendBy('good')
    const ids = await queueInvitation()

    await Promise.all([runDueJobs(payload), runDueJobs(payload)])

    expect(server.received).toHaveLength(1)
    expect(server.received[0]).toContain('From: Webpublic <webpublic@exemple.fr>')
    expect(await jobsLeft(ids)).toBe(0)
  })

  it('is tried again when the server does not greet', async () => {
    await runDueJobs(payload)
    const server = await sendBy('mute')
    const ids = await queueInvitation()

    await runMessages(payload)
    server.setManners('good')
    afterHours(1)
    await runMessages(payload)

    expect(server.received).toHaveLength(1)
    expect(await jobsLeft(ids)).toBe(0)
  })

  it('is tried again when the server refuses its text', async () => {
    await runDueJobs(payload)
    const server = await sendBy('refusing')
    const [id = ''] = await queueInvitation()

    await runMessages(payload)
    server.setManners('good')
    afterHours(1)
    await runMessages(payload)

    expect(server.received).toHaveLength(2)
    expect([await jobsLeft([id]), await failureOf(id)]).toEqual([0, 0])
  })

  it('is not sent twice when the server falls silent after its text: operators are told', async () => {
    await runDueJobs(payload)
    const server = await sendBy('silentAfterText')
    const [id = ''] = await queueInvitation()

    await runMessages(payload)
    server.setManners('good')
    afterHours(1)
    await runMessages(payload)

    expect(server.received).toHaveLength(1)
    expect([await jobsLeft([id]), await failureOf(id)]).toEqual([0, 1])
  })

  it('that no attempt could send is told to operators', async () => {
    await runDueJobs(payload)
    vi.spyOn(payload, 'sendEmail').mockRejectedValue(new Error('connection refused'))
    const [id = ''] = await queueInvitation()

    for (let hours = 0; hours < 9 * 5; hours += 5) {
      afterHours(hours)
      await runMessages(payload)
    }

    expect(await failureOf(id)).toBe(1)
  })
})

describe('messages to a server that hangs', () => {
  it('hold no publication', async () => {
    await runDueJobs(payload)
    await sendBy('mute')
    await queueInvitation(5)
    const tenant = await buildTenant()
    const editor = await loginEditorOf(tenant)
    const { id } = await buildDocument('news', tenant, { _status: 'draft' })
    await payload.jobs.queue({
      input: {
        doc: { relationTo: 'news', value: id },
        type: 'publish',
        user: { relationTo: 'users', value: editor.id },
      },
      overrideAccess: true,
      task: 'schedulePublish',
      waitUntil: new Date(Date.now() - 1000),
    })

    const sending = runMessages(payload)
    await runPublications(payload)
    const published = await readRow('news', id)
    await sending

    expect(published?._status).toBe('published')
  })
})
