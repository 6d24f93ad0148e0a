import { afterEach, describe, expect, it, vi } from 'vitest'
import { schedulePublish } from '#collections/publishing/schedule-publish.ts'
import { setClock } from '#core/clock.ts'
import { slugs } from '#core/slugs.ts'
import { runDueJobs, runPublications } from '#server/run-jobs.ts'
import { loginContributorOf, loginEditorOf } from '#tests/support/actors.ts'
import type { Actor } from '#tests/support/call.ts'
import { countRows, readRow } from '#tests/support/database.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { catchMails } from '#tests/support/mails.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'
import { createLocalReq } from 'payload'

const { payload } = await platform()
const minuteMs = 60 * 1000

const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * minuteMs)

const schedule = (actor: Actor, id: string, type: 'publish' | 'unpublish', waitUntil: Date) =>
  payload.jobs.queue({
    input: {
      doc: { relationTo: 'news', value: id },
      type,
      user: { relationTo: 'users', value: String(actor.id) },
    },
    overrideAccess: true,
    task: 'schedulePublish',
    waitUntil,
  })

/** What the button of the admin panel does. */
const askInPanel = async (actor: Actor, id: string, date: Date) => {
  const user = await payload.findByID({
    collection: 'users',
    depth: 0,
    id: String(actor.id),
    overrideAccess: true,
  })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)

  return schedulePublish({ date, doc: { relationTo: 'news', value: id }, req, type: 'publish' } as never)
}

const statusOf = async (id: string): Promise<unknown> => (await readRow('news', id))?._status

const failureOf = (id: string): Promise<number> =>
  countRows(slugs.failures, { key: { equals: `publication:news:${id}` } })

const buildDraft = async () => {
  const tenant = await buildTenant()
  const editor = await loginEditorOf(tenant)
  const { id } = await buildDocument('news', tenant, { _status: 'draft' })

  return { editor, id, tenant }
}

/** A draft that lacks what a page online must have. */
const emptyTitle = (id: string) =>
  payload.update({
    collection: 'news',
    data: { title: '' },
    depth: 0,
    draft: true,
    id,
    overrideAccess: true,
  })

afterEach(() => {
  setClock()
  vi.restoreAllMocks()
})

describe('publications that were missed', () => {
  it('are done by their hour, not by the moment they were asked at', async () => {
    const { editor, id } = await buildDraft()
    await schedule(editor, id, 'unpublish', minutesAgo(10))
    await schedule(editor, id, 'publish', minutesAgo(20))

    await runPublications(payload)

    expect(await statusOf(id)).toBe('draft')
    expect(await countRows('payload-jobs', { 'input.doc.value': { equals: id } })).toBe(0)
  })

  it('are each done once by many who look at the same time', async () => {
    const { editor, id } = await buildDraft()
    await schedule(editor, id, 'publish', minutesAgo(5))
    const update = vi.spyOn(payload, 'update')

    await Promise.all(Array.from({ length: 6 }, () => runPublications(payload)))
    await runPublications(payload)

    expect(update.mock.calls.filter(([options]) => options.id === id)).toHaveLength(1)
    expect(await statusOf(id)).toBe('published')
  })
})

describe('a publication that fails', () => {
  it('is tried again when it is not the fault of the document', async () => {
    const { editor, id } = await buildDraft()
    await schedule(editor, id, 'publish', minutesAgo(5))
    vi.spyOn(payload, 'update').mockRejectedValueOnce(new Error('database away'))

    await runPublications(payload)
    const first = await statusOf(id)
    setClock(new Date(Date.now() + 5 * minuteMs))
    await runPublications(payload)

    expect([first, await statusOf(id), await failureOf(id)]).toEqual(['draft', 'published', 0])
  })

  it('never undoes, by its second attempt, a withdrawal that was asked for later', async () => {
    const { editor, id } = await buildDraft()
    await schedule(editor, id, 'publish', minutesAgo(5))
    await schedule(editor, id, 'unpublish', minutesAgo(4))
    vi.spyOn(payload, 'update').mockRejectedValueOnce(new Error('database away'))

    await runPublications(payload)
    setClock(new Date(Date.now() + 60 * minuteMs))
    await runPublications(payload)

    expect(await statusOf(id)).toBe('draft')
  })

  it('is told to whoever asked and to operators, until it succeeds', async () => {
    const { editor, id } = await buildDraft()
    await emptyTitle(id)
    await runDueJobs(payload)

    await schedule(editor, id, 'publish', minutesAgo(1))
    const mails = await catchMails(async () => {
      await runPublications(payload)
    })
    const told = await failureOf(id)
    await payload.update({
      collection: 'news',
      data: { title: 'Marché' },
      depth: 0,
      draft: true,
      id,
      overrideAccess: true,
    })
    await schedule(editor, id, 'publish', minutesAgo(1))
    await runPublications(payload)

    expect(mails).toHaveLength(1)
    expect(mails[0]?.subject).toContain('Mise en ligne programmée non faite')
    expect(mails[0]?.text).toContain('«\u00a0Titre\u00a0»')
    expect([told, await failureOf(id), await statusOf(id)]).toEqual([1, 0, 'published'])
  })
})

describe('a publication asked in the panel', () => {
  it('is refused at once when the draft lacks something, in French, and says what', async () => {
    const { editor, id } = await buildDraft()
    await emptyTitle(id)

    const answer = await askInPanel(editor, id, new Date(Date.now() + minuteMs))

    expect(answer.error).toContain('Ce contenu n’est pas complet')
    expect(answer.error).toContain('«\u00a0Titre\u00a0»')
    expect(await countRows('payload-jobs', { 'input.doc.value': { equals: id } })).toBe(0)
  })

  it('is refused at once to who may not publish', async () => {
    const { id, tenant } = await buildDraft()

    const answer = await askInPanel(await loginContributorOf(tenant), id, new Date(Date.now() + minuteMs))

    expect(answer.error).toBeTruthy()
    expect(await countRows('payload-jobs', { 'input.doc.value': { equals: id } })).toBe(0)
  })

  it('is taken when it is complete, and changes nothing before its hour', async () => {
    const { editor, id } = await buildDraft()
    const before = await readRow('news', id)

    const answer = await askInPanel(editor, id, new Date(Date.now() + minuteMs))

    expect(answer.error).toBeUndefined()
    expect(await readRow('news', id)).toEqual(before)
    expect(await countRows('payload-jobs', { 'input.doc.value': { equals: id } })).toBe(1)
  })
})
