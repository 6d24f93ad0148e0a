import type { Endpoint } from 'payload'
import { now } from '#core/clock.ts'
import { overAt } from '#core/event-time.ts'
import { siteAddress } from '#tenants/site-address.ts'
import { extranetErrors } from '../errors.ts'
import { text } from '../labels.ts'
import { mailTask } from '../mails/mail-task.ts'
import { isSilent, receiptOf, type Guest } from './attendance.ts'
import { findGuests } from './find-guests.ts'
import { findManagedMeeting } from './find-managed-meeting.ts'

type Sending = { isDue: (guest: Guest) => boolean; kind: 'convocation' | 'reminder'; path: string }

/**
 * Has a mail sent to each guest for whom it is due, by jobs that are tried again. Asked twice, it sends once: each
 * job looks again at what is written down.
 */
const sendEndpoint = ({ isDue, kind, path }: Sending): Endpoint => ({
  handler: async (req) => {
    const { meeting, siteId } = await findManagedMeeting(req)
    const { payload } = req

    if (meeting.isCancelled || overAt(meeting) <= now()) {
      throw extranetErrors.meetingOver()
    }
    if ((await siteAddress(payload, siteId)) === undefined) {
      throw extranetErrors.siteWithoutAddress()
    }
    const guests = (await findGuests({ payload, site: { id: siteId } }, meeting)).filter(isDue)

    if (guests.length === 0) {
      throw extranetErrors.nobodyToTell()
    }
    for (const { userId } of guests) {
      await payload.jobs.queue({
        input: { kind, meetingId: meeting.id, siteId, userId },
        overrideAccess: true,
        req,
        task: mailTask,
      })
    }
    return Response.json({
      count: guests.length,
      summary: text('convocationsLeave', { count: guests.length }),
    })
  },
  method: 'post',
  path,
})

/** `POST /api/space-meetings/:id/send`: to whoever may read the convocation and was not sent it yet. */
export const sendConvocation = sendEndpoint({
  isDue: (guest) => receiptOf(guest, 'sent') === undefined,
  kind: 'convocation',
  path: '/:id/send',
})

/** `POST /api/space-meetings/:id/remind`: to whoever was sent it and has not answered. */
export const sendReminder = sendEndpoint({ isDue: isSilent, kind: 'reminder', path: '/:id/remind' })
