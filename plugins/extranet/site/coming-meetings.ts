import { now } from '#core/clock.ts'
import { parisMoment } from '#core/format.ts'
import type { SpaceMeeting } from '#payload-types'
import type { Call } from './visit.ts'
import { findReadable } from './readable.ts'
import type { Visitor } from './visitor.ts'

type Reader = Pick<Call, 'payload' | 'site'>

type Person = Pick<Visitor, 'members' | 'today'>

const thisMorning = ({ today }: Person): string => parisMoment(today, '00:00').toISOString()

/** Meetings of today and after that a person is invited to, and those that go on, the next one first. */
export const findComingMeetings = (reader: Reader, visitor: Person): Promise<SpaceMeeting[]> =>
  findReadable(reader, visitor, {
    collection: 'space-meetings',
    sort: 'startsAt',
    where: {
      or: [
        { startsAt: { greater_than_equal: thisMorning(visitor) } },
        { endsAt: { greater_than: now().toISOString() } },
      ],
    },
  })

/** The others, the latest first. */
export const findPastMeetings = (reader: Reader, visitor: Person): Promise<SpaceMeeting[]> =>
  findReadable(reader, visitor, {
    collection: 'space-meetings',
    sort: '-startsAt',
    where: {
      and: [
        { startsAt: { less_than: thisMorning(visitor) } },
        { or: [{ endsAt: { exists: false } }, { endsAt: { less_than_equal: now().toISOString() } }] },
      ],
    },
  })
