import { parisMoment } from '#core/format.ts'
import type { SpaceMeeting } from '#payload-types'
import type { Call } from './visit.ts'
import { findReadable } from './readable.ts'
import type { Visitor } from './visitor.ts'

/** Meetings of today and after that a person is invited to, the next one first. */
export const findComingMeetings = (
  reader: Pick<Call, 'payload' | 'site'>,
  visitor: Pick<Visitor, 'members' | 'today'>,
): Promise<SpaceMeeting[]> =>
  findReadable(reader, visitor, {
    collection: 'space-meetings',
    sort: 'startsAt',
    where: { startsAt: { greater_than_equal: parisMoment(visitor.today, '00:00').toISOString() } },
  })
