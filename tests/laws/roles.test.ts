import { beforeAll, describe, expect, it } from 'vitest'
import { isPlatformRole, roleNames, type RoleName } from '#tenants/roles.ts'
import { loginAs } from '#tests/support/actors.ts'
import { call, type Actor, type Reply } from '#tests/support/call.ts'
import { buildDocument, dataFor, sendDocument } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { hasDrafts, scopedCollections, type Scoped } from '#tests/support/scoped-collections.ts'
import { buildTenant } from '#tests/support/sites.ts'
import { nameOfRights, rightsTable } from './rights-table.ts'

type Person = { actor: Actor; tenant: { id: string } }

const people = new Map<RoleName, Person>()

const meet = async (role: RoleName): Promise<Person> => {
  const tenant = await buildTenant()
  const sections = role === 'sectionEditor' ? [await buildDocument('pages', tenant)] : []
  const actor = await loginAs(isPlatformRole(role) ? { role } : { role, sections, tenant })

  return { actor, tenant }
}

const inOrder = (letters: string): string =>
  Array.from('CRUOWD')
    .filter((letter) => letters.includes(letter))
    .join('')

const isDone = ({ status }: Reply): boolean => status >= 200 && status < 300

type Attempts = Record<string, () => Promise<boolean>>

const attemptsOn = (scoped: Scoped, { actor, tenant }: Person): Attempts => {
  const path = `/api/${scoped.slug}`
  const build = async (status: string): Promise<string> =>
    (await buildDocument(scoped.slug, tenant, hasDrafts(scoped) ? { _status: status } : {})).id
  const patch = async (status: string, query: string, data: object): Promise<boolean> =>
    isDone(await call('PATCH', `${path}/${await build(status)}${query}`, data, actor))

  return {
    R: async () => isDone(await call('GET', `${path}/${await build('published')}`, undefined, actor)),
    U: () => patch('draft', hasDrafts(scoped) ? '?draft=true' : '', {}),
    ...(hasDrafts(scoped) && {
      O: () => patch('draft', '', { _status: 'published' }),
      W: () => patch('published', '', { _status: 'draft' }),
    }),
    D: async () => isDone(await call('DELETE', `${path}/${await build('draft')}`, undefined, actor)),
    C: async () =>
      isDone(
        await sendDocument(
          scoped,
          'POST',
          `${path}${hasDrafts(scoped) ? '?draft=true' : ''}`,
          await dataFor(scoped.slug, tenant),
          actor,
        ),
      ),
  }
}

/** A site has one menu and one set of settings: what an attempt left is gone before the next. */
const clear = async (slug: string, tenant: { id: string }): Promise<void> => {
  const { payload } = await platform()

  await payload.db.deleteMany({ collection: slug as never, where: { tenant: { equals: tenant.id } } })
}

beforeAll(async () => {
  for (const role of roleNames) {
    people.set(role, await meet(role))
  }
})

describe.each(await scopedCollections())('on $slug', (scoped) => {
  it('the rights are named in the table', () => {
    expect(Object.keys(rightsTable), `rights of ${scoped.slug}`).toContain(nameOfRights(scoped))
  })

  it.each(roleNames)('%s may do what the table says, and no more', async (role) => {
    const person = people.get(role) as Person
    let done = ''

    for (const [letter, attempt] of Object.entries(attemptsOn(scoped, person))) {
      done += (await attempt()) ? letter : ''
      await (scoped.slug === 'pages' ? undefined : clear(scoped.slug, person.tenant))
    }

    expect(inOrder(done)).toBe(inOrder(rightsTable[nameOfRights(scoped)]?.[role] ?? ''))
  })
})
