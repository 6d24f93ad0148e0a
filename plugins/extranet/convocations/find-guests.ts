import { byName } from '#core/french-order.ts'
import { now } from '#core/clock.ts'
import { parisDay } from '#core/format.ts'
import { idOf } from '#core/references.ts'
import { findOnSite } from '#collections/views/find-on-site.ts'
import type { SpaceMeeting } from '#payload-types'
import { mayRead } from '../access.ts'
import { extranetSlugs } from '../collections/slugs.ts'
import { guardedOf } from '../site/readable.ts'
import { memberOf } from '../site/visitor.ts'
import type { Guest } from './attendance.ts'

type Reader = Parameters<typeof findOnSite>[0]

/** Everyone who may read a convocation today, once each whatever their mandates, by name. */
export const findGuests = async (reader: Reader, meeting: SpaceMeeting): Promise<Guest[]> => {
  const [item, today] = [guardedOf(meeting), parisDay(now())]
  const { docs: rows } = await findOnSite(reader, { collection: extranetSlugs.members })
  const { docs: receipts } = await findOnSite(reader, {
    collection: extranetSlugs.receipts,
    where: { itemId: { equals: meeting.id } },
  })
  const guests = new Map<string, Guest>()

  for (const row of rows.filter((one) => mayRead(memberOf(one), item, today))) {
    const userId = idOf(row.user)

    if (userId !== undefined && !guests.has(userId)) {
      guests.set(userId, {
        email: row.email,
        name: row.name,
        receipts: receipts.filter((receipt) => receipt.userId === userId),
        userId,
      })
    }
  }
  return [...guests.values()].toSorted(byName)
}
