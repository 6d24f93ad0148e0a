import { beforeAll, describe, expect, it } from 'vitest'
import { loginEditorOf, loginSiteAdministratorOf, visitor } from '#tests/support/actors.ts'
import { call, type Actor } from '#tests/support/call.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { buildExtranet, buildMember, signIn, type Extranet } from '#tests/support/extranet.ts'
import { catchMails } from '#tests/support/mails.ts'

const inTwoDays = (): string => new Date(Date.now() + 2 * 24 * 60 * 60 * 1000).toISOString()

let ours: Extranet
let manager: Actor

const buildMeeting = async (overrides: object = {}): Promise<string> => {
  const { id } = await buildDocument('space-meetings', ours.site, {
    isCancelled: false,
    place: 'Salle du conseil',
    space: ours.space.id,
    startsAt: inTwoDays(),
    title: 'Conseil municipal',
    ...overrides,
  })
  return id
}

const post = (id: string, action: string, actor: Actor = manager) =>
  call('POST', `/api/space-meetings/${id}/${action}`, {}, actor)

beforeAll(async () => {
  ours = await buildExtranet()
  manager = await loginSiteAdministratorOf(ours.site)
})

describe('a convocation that is sent', () => {
  it('reaches each member once, with its agenda, its link and its date for a calendar', async () => {
    const own = await buildExtranet()
    const sender = await loginSiteAdministratorOf(own.site)
    const [first, second] = [await buildMember(own), await buildMember(own, { name: 'Jean Labat' })]
    const meeting = await buildDocument('space-meetings', own.site, {
      isCancelled: false,
      space: own.space.id,
      startsAt: inTwoDays(),
      title: 'Conseil municipal',
    })

    const mails = await catchMails(async () => {
      await Promise.all([post(meeting.id, 'send', sender), post(meeting.id, 'send', sender)])
    })
    const again = await post(meeting.id, 'send', sender)

    expect(mails.map(({ to }) => to).toSorted()).toEqual([first.email, second.email].toSorted())
    expect(mails[0]?.text).toContain(`/espace/reunions/${meeting.id}`)
    expect(mails[0]?.subject).toContain('Conseil municipal')
    expect(again.code).toBe('extranet:error-nobodyToTell')
  })

  it('leaves out whom it is not for', async () => {
    const member = await buildMember(ours, { role: 'agent' })
    const id = await buildMeeting({ audience: 'chosen', roles: ['mayor'] })

    const mails = await catchMails(async () => post(id, 'send'))

    expect(mails.map(({ to }) => to)).not.toContain(member.email)
  })

  it.each([
    ['called off', { isCancelled: true }],
    ['over', { endsAt: null, startsAt: '2020-01-01T10:00:00.000Z' }],
  ])('does not leave when the meeting is %s', async (_state, overrides) => {
    await buildMember(ours)
    const id = await buildMeeting(overrides)

    const mails = await catchMails(async () => {
      expect((await post(id, 'send')).code).toBe('extranet:error-meetingOver')
    })

    expect(mails).toEqual([])
  })

  it('reminds those who have not answered, and nobody else, once a day', async () => {
    const own = await buildExtranet()
    const sender = await loginSiteAdministratorOf(own.site)
    const [silent, present] = [await buildMember(own), await buildMember(own)]
    const { id } = await buildDocument('space-meetings', own.site, {
      isCancelled: false,
      space: own.space.id,
      startsAt: inTwoDays(),
    })
    await catchMails(async () => post(id, 'send', sender))
    await (await signIn(own, present)).post(`/espace/reunions/${id}`, { presence: 'yes' })

    const reminders = await catchMails(async () => post(id, 'remind', sender))
    const second = await catchMails(async () => post(id, 'remind', sender))

    expect(reminders.map(({ to }) => to)).toEqual([silent.email])
    expect(second).toEqual([])
  })

  it('is told in a list and on a sheet to sign', async () => {
    const member = await buildMember(ours, { name: 'Ana Dupouy' })
    const id = await buildMeeting()
    await catchMails(async () => post(id, 'send'))
    await (await signIn(ours, member)).post(`/espace/reunions/${id}`, { pouvoir: 'Jo', presence: 'proxy' })

    const csv = await call('GET', `/api/space-meetings/${id}/attendance.csv`, undefined, manager)
    const sheet = await call('GET', `/api/space-meetings/${id}/attendance`, undefined, manager)

    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(csv.text).toMatch(/Ana Dupouy;[^\r]*Pouvoir;Jo/)
    expect(sheet.text).toContain('<th scope="row">Ana Dupouy</th>')
  })
})

describe('a convocation is sent and listed by nobody', () => {
  const doors = [
    ['POST', 'send'],
    ['POST', 'remind'],
    ['GET', 'attendance'],
    ['GET', 'attendance.csv'],
  ] as const

  it.each(doors)('of another site, or without the right: %s %s', async (method, action) => {
    await buildMember(ours)
    const id = await buildMeeting()
    const foreign = await loginSiteAdministratorOf((await buildExtranet()).site)
    const people = [visitor, foreign, await loginEditorOf(ours.site)]
    const statuses: number[] = []

    const mails = await catchMails(async () => {
      for (const actor of people) {
        statuses.push(
          (
            await call(
              method,
              `/api/space-meetings/${id}/${action}`,
              method === 'POST' ? {} : undefined,
              actor,
            )
          ).status,
        )
      }
    })

    expect(statuses.filter((status) => status < 400)).toEqual([])
    expect(mails).toEqual([])
  })
})
