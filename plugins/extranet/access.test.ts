import { describe, expect, it } from 'vitest'
import { mayOneRead, mayRead, verdictOn, type Guarded, type Member } from './access.ts'
import { explainAccess } from './explain-access.ts'

const today = '2026-11-24'

const member = (more: Partial<Member> = {}): Member => ({
  groups: ['finances'],
  role: 'councillor',
  spaces: ['conseil'],
  ...more,
})

const item = (more: Partial<Guarded> = {}): Guarded => ({
  audience: 'everyone',
  groups: [],
  roles: [],
  space: 'conseil',
  ...more,
})

describe('verdictOn', () => {
  it.each([
    ['everyone of the space', {}, {}, 'everyone', true],
    ['nobody of another space', { spaces: ['agents'] }, {}, 'otherSpace', false],
    ['nobody without space', { spaces: [] }, {}, 'otherSpace', false],
    ['a chosen role', {}, { audience: 'chosen', roles: ['councillor'] }, 'role', true],
    ['no other role', {}, { audience: 'chosen', roles: ['mayor'] }, 'notChosen', false],
    ['a chosen group', {}, { audience: 'chosen', groups: ['finances'] }, 'group', true],
    ['no other group', {}, { audience: 'chosen', groups: ['bureau'] }, 'notChosen', false],
    ['nobody when nobody is chosen', {}, { audience: 'chosen' }, 'notChosen', false],
    [
      'no chosen group of another space',
      { spaces: ['agents'] },
      { audience: 'chosen', groups: ['finances'] },
      'otherSpace',
      false,
    ],
    ['a mandate on its last day', { endsOn: '2026-11-24T11:00:00.000Z' }, {}, 'everyone', true],
    ['no mandate ended yesterday', { endsOn: '2026-11-23T11:00:00.000Z' }, {}, 'ended', false],
    // 23 November in UTC, 24 November in France
    ['the day in France, at night', { endsOn: '2026-11-23T23:30:00.000Z' }, {}, 'everyone', true],
    ['a mandate on its first day', { startsOn: '2026-11-24T11:00:00.000Z' }, {}, 'everyone', true],
    ['no mandate that begins tomorrow', { startsOn: '2026-11-25T11:00:00.000Z' }, {}, 'notStarted', false],
  ] as const)('lets in %s', (_who, of, what, verdict, isAllowed) => {
    const [asking, asked] = [member(of as Partial<Member>), item(what as Partial<Guarded>)]

    expect(verdictOn(asking, asked, today)).toBe(verdict)
    expect(mayRead(asking, asked, today)).toBe(isAllowed)
  })
})

describe('mayOneRead', () => {
  it('lets a person in by the mandate that allows', () => {
    const ended = member({ endsOn: '2026-03-22T11:00:00.000Z' })
    const current = member({ role: 'mayor', startsOn: '2026-03-23T11:00:00.000Z' })

    expect(mayOneRead([ended, current], item(), today)).toBe(true)
    expect(mayOneRead([ended], item(), today)).toBe(false)
    expect(mayOneRead([], item(), today)).toBe(false)
  })
})

describe('explainAccess', () => {
  it('names the group that lets in', () => {
    const sentence = explainAccess(
      member({ groups: ['bureau', 'finances'] }),
      item({ audience: 'chosen', groups: ['finances'] }),
      {
        groupNames: new Map([['finances', 'Commission des finances']]),
        today,
      },
    )

    expect(sentence).toBe('Oui : membre du groupe « Commission des finances », invité à lire.')
  })

  it('says since when a mandate is over', () => {
    const sentence = explainAccess(member({ endsOn: '2026-11-23T11:00:00.000Z' }), item(), {
      groupNames: new Map(),
      today,
    })

    expect(sentence).toBe('Non : son mandat a pris fin le 23 novembre 2026.')
  })
})
