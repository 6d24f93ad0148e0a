import { describe, expect, it } from 'vitest'
import { slugs } from '#core/slugs.ts'
import { tenantRetention } from '#tenants/retention.ts'
import { purgeExpired } from '#server/night.ts'
import { buildAccount, buildMembership, login } from '#tests/support/actors.ts'
import { countRows, readRow } from '#tests/support/database.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { buildExtranet, buildMember } from '#tests/support/extranet.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'
import { storedFilesOf } from '#tests/support/stored-files.ts'

const { payload } = await platform()
const daysAgo = (days: number): string => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString()
const night = () => purgeExpired(payload, tenantRetention)

const write = (collection: 'memberships' | 'users', id: string, data: Record<string, unknown>) =>
  payload.db.updateOne({ collection, data, id, req: {} })

describe('every night', () => {
  it('empties the trash of what has been there for more than thirty days', async () => {
    const tenant = await buildTenant()
    const [old, recent] = [
      await buildDocument('media', tenant, { deletedAt: daysAgo(31) }),
      await buildDocument('news', tenant, { deletedAt: daysAgo(29) }),
    ]

    await night()

    expect(await readRow('media', old.id)).toBeUndefined()
    expect(storedFilesOf(tenant)).toEqual([])
    expect(await readRow('news', recent.id)).toBeDefined()
  })

  it('forgets a role a year after it ended', async () => {
    const [account, tenant] = [await buildAccount(), await buildTenant()]
    const old = await buildMembership(account, { dates: { endsOn: daysAgo(366) }, role: 'editor', tenant })
    const recent = await buildMembership(account, { dates: { endsOn: daysAgo(364) }, role: 'editor', tenant })

    await night()

    expect(await readRow(slugs.memberships, old.id)).toBeUndefined()
    expect(await readRow(slugs.memberships, recent.id)).toBeDefined()
  })

  it.each([
    ['whose last login is two years old', { lastSignInOn: daysAgo(731) }],
    ['that never served in two years', { createdAt: daysAgo(731), lastSignInOn: null }],
  ])('removes an account %s, with its roles', async (_case, dates) => {
    const [account, tenant] = [await buildAccount(), await buildTenant()]
    await buildMembership(account, { role: 'editor', tenant })
    await write('users', account.id, dates)

    await night()

    expect(await readRow(slugs.users, account.id)).toBeUndefined()
    expect(await countRows(slugs.memberships, { tenant: { equals: tenant.id } })).toBe(0)
  })

  it('keeps an account that has a mandate today, in a private space or with an end in a role', async () => {
    const ours = await buildExtranet()
    const [elected, former] = [await buildMember(ours), await buildMember(ours, { endsOn: daysAgo(2) })]
    const [deputy, tenant] = [await buildAccount(), await buildTenant()]
    await buildMembership(deputy, { dates: { endsOn: daysAgo(-30) }, role: 'editor', tenant })
    for (const id of [elected.user, former.user, deputy.id]) {
      await write('users', id, { createdAt: daysAgo(900), lastSignInOn: daysAgo(900) })
    }

    await night()

    expect(await readRow(slugs.users, elected.user)).toBeDefined()
    expect(await readRow(slugs.users, deputy.id)).toBeDefined()
    expect(await readRow(slugs.users, former.user)).toBeUndefined()
  })

  it('keeps an account that someone uses, and those that govern the platform', async () => {
    const [used, governor] = [await buildAccount(), await buildAccount()]
    await write('users', used.id, { createdAt: daysAgo(900), lastSignInOn: daysAgo(900) })
    await login(used.email)
    await buildMembership(governor, { role: 'platformAdmin' })
    await write('users', governor.id, { lastSignInOn: daysAgo(900) })

    await night()

    expect(await readRow(slugs.users, used.id)).toBeDefined()
    expect(await readRow(slugs.users, governor.id)).toBeDefined()
  })
})
