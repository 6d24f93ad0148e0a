import type { CollectionSlug } from 'payload'
import { describe, expect, it } from 'vitest'
import { isPlatformRole, roleNames, type RoleName } from '#tenants/roles.ts'
import { loginAs } from '#tests/support/actors.ts'
import { call, type Actor, type Reply } from '#tests/support/call.ts'
import { buildDocument, type TestDocument } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { hasDrafts, scopedCollections, type Scoped } from '#tests/support/scoped-collections.ts'
import { act } from '#tests/support/server-action.ts'
import { buildTenant } from '#tests/support/sites.ts'
import { nameOfRights, rightsTable } from './rights-table.ts'

const { payload } = await platform()

const lettersOf = (scoped: Scoped, role: RoleName): string => rightsTable[nameOfRights(scoped)]?.[role] ?? ''

/** One role for each set of rights: the law of roles says that the others have the same. */
const rolesOf = (scoped: Scoped): RoleName[] => [
  ...new Map(
    roleNames
      .filter((role) => role !== 'sectionEditor' && lettersOf(scoped, role).length > 1)
      .map((role) => [lettersOf(scoped, role), role]),
  ).values(),
]

type Case = { document: TestDocument; scoped: Scoped; versions: string[] }

type Way = {
  /** Letters of the table that it takes, all of them. */
  needs: string
  on: 'draft' | 'published' | 'trash'
  run: (given: Case, actor: Actor) => Promise<Pick<Reply, 'status'>>
  /** Kinds of collections that have it. */
  where?: (scoped: Scoped) => boolean
}

const patch =
  (query: string, data: object): Way['run'] =>
  ({ document, scoped }, actor) =>
    call('PATCH', `/api/${scoped.slug}/${document.id}${query}`, data, actor)

const bulk =
  (method: string, data?: object): Way['run'] =>
  async ({ document, scoped }, actor) => {
    const reply = await call(method, `/api/${scoped.slug}?where[id][equals]=${document.id}`, data, actor)
    return reply.docs.length === 1 ? reply : { ...reply, status: 403 }
  }

const restore =
  (which: 'newest' | 'oldest', query = ''): Way['run'] =>
  ({ scoped, versions }, actor) =>
    call(
      'POST',
      `/api/${scoped.slug}/versions/${versions.at(which === 'newest' ? 0 : -1) ?? ''}${query}`,
      undefined,
      actor,
    )

const schedule: Way['run'] = async ({ document, scoped }, actor) => {
  const doc = { relationTo: scoped.slug, value: document.id }
  const { id: deleteID } = await payload.db.create({
    collection: 'payload-jobs',
    data: { input: { doc, type: 'publish' }, queue: 'default', taskSlug: 'schedulePublish' },
  })
  const date = new Date(Date.now() + 3_600_000)
  const planned = await act(actor, 'schedule-publish', { date, doc, type: 'publish' })

  return planned.status === 200 ? act(actor, 'schedule-publish', { deleteID }) : planned
}

const now = new Date().toISOString()
const keepsVersions = ({ config }: Scoped): boolean => Boolean(config.versions)
const hasTrash = ({ config }: Scoped): boolean => config.trash
const both =
  (...rules: ((scoped: Scoped) => boolean)[]) =>
  (scoped: Scoped): boolean =>
    rules.every((rule) => rule(scoped))
const hasNone =
  (rule: (scoped: Scoped) => boolean) =>
  (scoped: Scoped): boolean =>
    !rule(scoped)

const ways: Record<string, Way> = {
  'saves a draft': { needs: 'U', on: 'draft', run: patch('?draft=true', {}), where: hasDrafts },
  'saves by itself': {
    needs: 'U',
    on: 'draft',
    run: patch('?draft=true&autosave=true', {}),
    where: hasDrafts,
  },
  saves: { needs: 'U', on: 'published', run: patch('', {}), where: hasNone(hasDrafts) },
  publishes: { needs: 'O', on: 'draft', run: patch('', { _status: 'published' }), where: hasDrafts },
  withdraws: { needs: 'W', on: 'published', run: patch('', { _status: 'draft' }), where: hasDrafts },
  'schedules, and cancels': { needs: 'O', on: 'draft', run: schedule, where: hasDrafts },
  'restores the oldest': { needs: 'UO', on: 'published', run: restore('oldest'), where: hasDrafts },
  'restores the newest': { needs: 'UO', on: 'published', run: restore('newest'), where: hasDrafts },
  'restores a draft': { needs: 'U', on: 'draft', run: restore('oldest'), where: hasDrafts },
  'restores as a draft': { needs: 'U', on: 'draft', run: restore('oldest', '?draft=true'), where: hasDrafts },
  'restores what is online as a draft': {
    needs: 'UO',
    on: 'published',
    run: restore('newest', '?draft=true'),
    where: hasDrafts,
  },
  'restores an older one': {
    needs: 'U',
    on: 'published',
    run: restore('oldest'),
    where: both(keepsVersions, hasNone(hasDrafts)),
  },
  'restores the last one': {
    needs: 'U',
    on: 'published',
    run: restore('newest'),
    where: both(keepsVersions, hasNone(hasDrafts)),
  },
  duplicates: {
    needs: 'C',
    on: 'draft',
    run: ({ document, scoped }, actor) =>
      call('POST', `/api/${scoped.slug}/${document.id}/duplicate?draft=true`, {}, actor),
    where: ({ config }) => !config.disableDuplicate,
  },
  'puts in the trash': { needs: 'UD', on: 'draft', run: patch('', { deletedAt: now }), where: hasTrash },
  'takes out of the trash': {
    needs: 'U',
    on: 'trash',
    run: patch('?trash=true', { deletedAt: null }),
    where: hasTrash,
  },
  'empties the trash': {
    needs: 'D',
    on: 'trash',
    run: ({ document, scoped }, actor) =>
      call('DELETE', `/api/${scoped.slug}/${document.id}?trash=true`, undefined, actor),
    where: hasTrash,
  },
  deletes: {
    needs: 'D',
    on: 'published',
    run: ({ document, scoped }, actor) =>
      call('DELETE', `/api/${scoped.slug}/${document.id}`, undefined, actor),
  },
  'saves in bulk': { needs: 'U', on: 'draft', run: bulk('PATCH', {}) },
  'publishes in bulk': {
    needs: 'O',
    on: 'draft',
    run: bulk('PATCH', { _status: 'published' }),
    where: hasDrafts,
  },
  'puts in the trash in bulk': {
    needs: 'UD',
    on: 'draft',
    run: bulk('PATCH', { deletedAt: now }),
    where: hasTrash,
  },
  'deletes in bulk': { needs: 'D', on: 'published', run: bulk('DELETE') },
}

/** A document with two versions at least, where versions are kept. */
const build = async (scoped: Scoped, tenant: { id: string }, on: Way['on']): Promise<Case> => {
  const collection = scoped.slug as CollectionSlug
  const document = await buildDocument(scoped.slug, tenant, {
    ...(hasDrafts(scoped) ? { _status: on === 'published' ? 'published' : 'draft' } : {}),
    ...(on === 'trash' ? { deletedAt: now } : {}),
  })

  if (!keepsVersions(scoped) || on === 'trash') {
    return { document, scoped, versions: [] }
  }
  await payload.update({
    collection,
    data: {},
    depth: 0,
    draft: on === 'draft' && hasDrafts(scoped),
    id: document.id,
    overrideAccess: true,
  })
  const { docs } = await payload.db.findVersions({
    collection,
    pagination: false,
    sort: '-updatedAt',
    where: { parent: { equals: document.id } },
  })
  return { document, scoped, versions: docs.map(({ id }) => id) }
}

const cases = (await scopedCollections()).flatMap((scoped) =>
  rolesOf(scoped).map((role) => ({ role, scoped, slug: scoped.slug })),
)

describe.each(cases)('$role, on $slug', ({ role, scoped }) => {
  it('does in every way what the table grants', async () => {
    const tenant = await buildTenant()
    const actor = await loginAs(isPlatformRole(role) ? { role } : { role, tenant })
    const letters = lettersOf(scoped, role)
    const refused: string[] = []

    for (const [name, { needs, on, run, where }] of Object.entries(ways)) {
      const isGranted = Array.from(needs.replace(hasDrafts(scoped) ? '' : 'O', '')).every((letter) =>
        letters.includes(letter),
      )

      for (const given of isGranted && (where?.(scoped) ?? true) ? [await build(scoped, tenant, on)] : []) {
        const reply = await run(given, actor)
        refused.push(
          ...(reply.status < 300
            ? []
            : [`${name}: ${'text' in reply ? String(reply.text) : String(reply.status)}`]),
        )
        await payload.db.deleteMany({
          collection: scoped.slug as never,
          where: { tenant: { equals: tenant.id } },
        })
      }
    }
    expect(refused).toEqual([])
  })
})
