import type { PayloadRequest } from 'payload'
import { calendarFile } from '#core/calendar-file.ts'
import { now } from '#core/clock.ts'
import { overAt } from '#core/event-time.ts'
import { formatDate } from '#core/format.ts'
import type { SendMail } from '#core/mail.ts'
import { plainTextOf } from '#collections/publishing/plain-text.ts'
import type { SpaceMeeting } from '#payload-types'
import { extranetSlugs } from '../collections/slugs.ts'
import { text } from '../labels.ts'
import type { Recipient } from '../mails/recipient.ts'
import { meetingHref, momentOf } from '../site/item-views.ts'
import { recordReceipt } from '../site/receipts.ts'
import { isSilent, receiptOf, type Guest } from './attendance.ts'
import { findGuests } from './find-guests.ts'

type Mail = { kind: 'convocation' | 'reminder'; meetingId: string; siteId: string; userId: string }

/** Nobody is reminded twice on one day, in milliseconds. */
const reminderPauseMs = 20 * 60 * 60 * 1000

const isDue = {
  convocation: (guest: Guest): boolean => receiptOf(guest, 'sent') === undefined,
  reminder: (guest: Guest): boolean => {
    const last = receiptOf(guest, 'reminded')
    return isSilent(guest) && !(last && now().getTime() - Date.parse(last.at) < reminderPauseMs)
  },
}

const words = {
  convocation: { body: 'convocationBody', subject: 'convocationSubject' },
  reminder: { body: 'reminderBody', subject: 'reminderSubject' },
} as const

const messageOf = (
  meeting: SpaceMeeting,
  guest: Guest,
  { address, siteName }: Recipient,
  kind: Mail['kind'],
) => {
  const start = new Date(meeting.startsAt)

  return {
    subject: text(words[kind].subject, { day: formatDate(start), title: meeting.title }),
    text: text(words[kind].body, {
      address: `${address}${meetingHref(meeting)}`,
      // the questions on the agenda are part of a convocation (CGCT, article L2121-10)
      agenda: plainTextOf(meeting.agenda).trim() || text('agendaOnline'),
      name: guest.name,
      place: [momentOf(meeting), meeting.place].filter(Boolean).join(', '),
      site: siteName,
      title: meeting.title,
    }),
  }
}

const calendarOf = (meeting: SpaceMeeting, { address }: Recipient) => ({
  content: calendarFile({
    entries: [{ ...meeting, place: meeting.place ?? undefined, url: `${address}${meetingHref(meeting)}` }],
    name: meeting.title,
    product: 'extranet',
  }),
  contentType: 'text/calendar; charset=utf-8',
  filename: 'convocation.ics',
})

/**
 * Sends one convocation, or one reminder, and writes down when: to who is still invited, for a meeting that still is
 * to come, and once however often it is asked.
 */
export const sendMeetingMail = async (
  { req: { payload }, send }: { req: PayloadRequest; send: SendMail },
  recipient: Recipient,
  { kind, meetingId, siteId, userId }: Mail,
): Promise<void> => {
  const reader = { payload, site: { id: siteId } }
  const meeting = await payload.findByID({
    collection: extranetSlugs.meetings,
    depth: 0,
    disableErrors: true,
    id: meetingId,
    overrideAccess: true,
  })

  if (!meeting || meeting.isCancelled || overAt(meeting) <= now()) {
    return
  }
  const guest = (await findGuests(reader, meeting)).find((one) => one.userId === userId)

  if (!guest || !isDue[kind](guest)) {
    return
  }
  await send({
    ...messageOf(meeting, guest, recipient, kind),
    attachments: [calendarOf(meeting, recipient)],
    to: recipient.email,
  })
  await recordReceipt(
    reader,
    { id: userId, name: guest.name },
    {
      collection: extranetSlugs.meetings,
      item: meeting,
      kind: kind === 'convocation' ? 'sent' : 'reminded',
    },
  )
}
