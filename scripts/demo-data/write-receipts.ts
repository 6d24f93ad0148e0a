import type { Payload } from 'payload'
import { now } from '#core/clock.ts'
import { extranetSlugs } from '#plugins/extranet/collections/slugs.ts'
import { findGuests } from '#plugins/extranet/convocations/find-guests.ts'
import { recordReceipt } from '#plugins/extranet/site/receipts.ts'

/** What guests answered, in the order of their names: one has not read it yet, one gives a proxy to the first. */
const answers = ['yes', 'yes', undefined, 'proxy', 'yes', 'no'] as const

/** As if the convocations to come had been sent, and most of their guests had answered; no mail leaves. */
export const writeReceipts = async (payload: Payload, tenant: string): Promise<void> => {
  const reader = { payload, site: { id: tenant } }
  const { docs: meetings } = await payload.find({
    collection: extranetSlugs.meetings,
    depth: 0,
    limit: 0,
    overrideAccess: true,
    where: {
      and: [
        { tenant: { equals: tenant } },
        { isCancelled: { not_equals: true } },
        { startsAt: { greater_than: now().toISOString() } },
      ],
    },
  })

  for (const meeting of meetings) {
    const guests = await findGuests(reader, meeting)

    for (const [rank, { name, userId }] of guests.entries()) {
      const act = { collection: extranetSlugs.meetings, item: meeting }
      const presence = answers[rank % answers.length]

      await recordReceipt(reader, { id: userId, name }, { ...act, kind: 'sent' })
      if (presence) {
        await recordReceipt(
          reader,
          { id: userId, name },
          {
            ...act,
            kind: 'acknowledged',
            presence,
            ...(presence === 'proxy' && guests[0] ? { proxyTo: guests[0].name } : {}),
          },
        )
      }
    }
  }
}
