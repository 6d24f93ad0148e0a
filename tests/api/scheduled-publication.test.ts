import { describe, expect, it } from 'vitest'
import {
  loginContributorOf,
  loginEditorOf,
  loginStranger,
  loginWithExpiredMembership,
} from '#tests/support/actors.ts'
import type { Actor } from '#tests/support/call.ts'
import { readRow } from '#tests/support/database.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'

/** Does at once what the panel would have asked to be done at an hour, in somebody's name. */
const runFor = async (actor: Actor, id: string, type: 'publish' | 'unpublish'): Promise<void> => {
  const { payload } = await platform()
  const queue = crypto.randomUUID()

  await payload.jobs.queue({
    input: {
      doc: { relationTo: 'news', value: id },
      type,
      user: { relationTo: 'users', value: String(actor.id) },
    },
    overrideAccess: true,
    queue,
    task: 'schedulePublish',
  })
  await payload.jobs.run({ overrideAccess: true, queue, silent: true })
}

const outsiders: [string, (tenant: { id: string }) => Promise<Actor>][] = [
  ['a contributor', (tenant) => loginContributorOf(tenant)],
  ['a former administrator', (tenant) => loginWithExpiredMembership(tenant)],
  ['a stranger', () => loginStranger()],
  ['an editor of another site', async () => loginEditorOf(await buildTenant())],
]

describe('a publication at a chosen hour', () => {
  it('is done for an editor of the site, and undone', async () => {
    const tenant = await buildTenant()
    const editor = await loginEditorOf(tenant)
    const { id } = await buildDocument('news', tenant, { _status: 'draft' })

    await runFor(editor, id, 'publish')
    const published = await readRow('news', id)
    await runFor(editor, id, 'unpublish')

    expect([published?._status, (await readRow('news', id))?._status]).toEqual(['published', 'draft'])
  })

  it.each(outsiders)('is not done for %s', async (_name, loginFor) => {
    const tenant = await buildTenant()
    const actor = await loginFor(tenant)
    const draft = await buildDocument('news', tenant, { _status: 'draft' })
    const online = await buildDocument('news', tenant, { _status: 'published' })

    await runFor(actor, draft.id, 'publish')
    await runFor(actor, online.id, 'unpublish')

    expect((await readRow('news', draft.id))?._status).toBe('draft')
    expect((await readRow('news', online.id))?._status).toBe('published')
  })
})
