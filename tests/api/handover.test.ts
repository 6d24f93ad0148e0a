import { describe, expect, it } from 'vitest'
import {
  buildAccount,
  buildMembership,
  login,
  loginEditorOf,
  loginSiteAdministratorOf,
} from '#tests/support/actors.ts'
import { call, type Reply } from '#tests/support/call.ts'
import { countRows, readRow } from '#tests/support/database.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { invitationPace } from '#tenants/sign-in/paces.ts'
import { catchMails } from '#tests/support/mails.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'

const path = '/api/memberships'

describe('a handover', () => {
  it('gives the roles and what is scheduled to the successor, and ends the mandate on its day', async () => {
    const tenant = await buildTenant()
    const administrator = await loginSiteAdministratorOf(tenant)
    const leaving = await buildAccount()
    const membership = await buildMembership(leaving, { role: 'editor', tenant })
    const successor = await buildAccount()
    const news = await buildDocument('news', tenant, { _status: 'draft' })
    const { payload } = await platform()
    const job = await payload.db.create({
      collection: 'payload-jobs',
      data: {
        input: {
          doc: { relationTo: 'news', value: news.id },
          type: 'publish',
          user: { relationTo: 'users', value: leaving.id },
        },
        queue: 'default',
        taskSlug: 'schedulePublish',
        waitUntil: '2099-01-01T00:00:00.000Z',
      },
    })
    const body = { email: successor.email, endsOn: '2099-05-31', person: leaving.id, site: tenant.id }
    const replies: Reply[] = []

    const mails = await catchMails(async () => {
      replies.push(await call('POST', `${path}/handover`, body, administrator))
      replies.push(await call('POST', `${path}/handover`, body, administrator))
    })

    expect(
      replies.map(({ status }) => status),
      replies[0]?.text,
    ).toEqual([200, 200])
    expect(mails.map(({ to }) => to)).toEqual([successor.email, successor.email])
    expect((await readRow('memberships', membership.id))?.endsOn).toBe('2099-05-31T12:00:00.000Z')
    expect(await countRows('memberships', { user: { equals: successor.id } })).toBe(1)
    expect(JSON.stringify(await readRow('payload-jobs', String(job.id)))).toContain(successor.id)
  })

  it('takes nothing from a successor who has the role already', async () => {
    const tenant = await buildTenant()
    const [ours, theirs] = [await buildDocument('pages', tenant), await buildDocument('pages', tenant)]
    const [leaving, successor] = [await buildAccount(), await buildAccount()]
    await buildMembership(leaving, {
      dates: { endsOn: '2099-01-01T12:00:00.000Z' },
      hasNews: true,
      role: 'sectionEditor',
      sections: [ours],
      tenant,
    })
    const kept = await buildMembership(successor, { role: 'sectionEditor', sections: [theirs], tenant })
    const body = { email: successor.email, person: leaving.id, site: tenant.id }

    const reply = await call('POST', `${path}/handover`, body, await loginSiteAdministratorOf(tenant))
    const { payload } = await platform()
    const after = await payload.findByID({
      collection: 'memberships',
      depth: 0,
      id: kept.id,
      overrideAccess: true,
    })

    expect(reply.status, reply.text).toBe(200)
    expect([after.endsOn, after.hasNews]).toEqual([null, true])
    expect([...(after.sections ?? [])].sort()).toEqual([ours.id, theirs.id].sort())
  })

  it('is made to somebody else', async () => {
    const tenant = await buildTenant()
    const leaving = await buildAccount()
    const membership = await buildMembership(leaving, { role: 'editor', tenant })
    const body = { email: ` ${leaving.email.toUpperCase()}`, person: leaving.id, site: tenant.id }

    const reply = await call('POST', `${path}/handover`, body, await loginSiteAdministratorOf(tenant))

    expect([reply.status, reply.code]).toEqual([400, 'tenants:error-invitationInvalid'])
    expect((await readRow('memberships', membership.id))?.endsOn ?? null).toBeNull()
  })

  it('is an invitation, and no more of them leave in an hour', async () => {
    const tenant = await buildTenant()
    const administrator = await loginSiteAdministratorOf(tenant)
    const { payload } = await platform()
    const leaving = await buildAccount()
    await buildMembership(leaving, { role: 'editor', tenant })
    for (let turn = 0; turn < 100; turn += 1) {
      await invitationPace.take(payload, administrator.id)
    }

    const mails = await catchMails(async () => {
      const { code, headers } = await call(
        'POST',
        `${path}/handover`,
        { email: (await buildAccount()).email, person: leaving.id, site: tenant.id },
        administrator,
      )

      expect([code, Number(headers['retry-after']) > 0]).toEqual(['tenants:error-tooManyRequests', true])
    })

    expect(mails).toEqual([])
  })

  it('is one’s own to make, and prolongs nothing', async () => {
    const tenant = await buildTenant()
    const account = await buildAccount()
    const own = await buildMembership(account, {
      dates: { endsOn: '2090-01-01T12:00:00.000Z' },
      role: 'siteAdministrator',
      tenant,
    })
    const administrator = await login(account.email)
    const handOver = (endsOn: string): Promise<Reply> =>
      call('POST', `${path}/handover`, { endsOn, person: account.id, site: tenant.id }, administrator)

    const later = await handOver('2099-01-01')
    const afterLater = (await readRow('memberships', own.id))?.endsOn
    const sooner = await handOver('2080-01-01')

    expect([later.status, sooner.status]).toEqual([200, 200])
    expect(afterLater).toBe('2090-01-01T12:00:00.000Z')
    expect((await readRow('memberships', own.id))?.endsOn).toBe('2080-01-01T12:00:00.000Z')
  })

  it('is refused on another site, for a stranger, and to who does not invite', async () => {
    const [tenant, other] = [await buildTenant(), await buildTenant()]
    const administrator = await loginSiteAdministratorOf(tenant)
    const person = await loginEditorOf(other)

    const codes = [
      (await call('POST', `${path}/handover`, { person: person.id, site: other.id }, administrator)).code,
      (await call('POST', `${path}/handover`, { person: person.id, site: tenant.id }, administrator)).code,
      (await call('POST', `${path}/handover`, { person: person.id, site: other.id }, person)).code,
    ]

    expect(codes).toEqual([
      'tenants:error-foreignTenant',
      'tenants:error-roleHolder',
      'tenants:error-foreignTenant',
    ])
  })
})
