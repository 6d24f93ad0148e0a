import type { Endpoint } from 'payload'
import { csvAnswer } from '#core/csv.ts'
import { formatDate, formatTime } from '#core/format.ts'
import { slugOf } from '#core/french-text.ts'
import type { SpaceReceipt } from '#payload-types'
import { text } from '../labels.ts'
import { attendanceSheetOf, proxyOf, sayPresence } from './attendance-sheet.ts'
import { receiptOf } from './attendance.ts'
import { findGuests } from './find-guests.ts'
import { findManagedMeeting } from './find-managed-meeting.ts'

const momentOfReceipt = (receipt: SpaceReceipt | undefined): string =>
  receipt ? `${formatDate(new Date(receipt.at))}, ${formatTime(new Date(receipt.at))}` : ''

/** `GET /api/space-meetings/:id/attendance.csv`: who was convened, when, and what they answered. */
export const attendanceCsv: Endpoint = {
  handler: async (req) => {
    const { meeting, siteId } = await findManagedMeeting(req)
    const guests = await findGuests({ payload: req.payload, site: { id: siteId } }, meeting)

    return csvAnswer(`${text('attendanceFile')}-${slugOf(meeting.title)}`, [
      [
        'memberName',
        'email',
        'kind-sent',
        'kind-reminded',
        'kind-read',
        'kind-acknowledged',
        'presence',
        'proxyTo',
      ].map((key) => text(key as 'memberName')),
      ...guests.map((guest) => [
        guest.name,
        guest.email,
        ...(['sent', 'reminded', 'read', 'acknowledged'] as const).map((kind) =>
          momentOfReceipt(receiptOf(guest, kind)),
        ),
        sayPresence(guest),
        proxyOf(guest),
      ]),
    ])
  },
  method: 'get',
  path: '/:id/attendance.csv',
}

/** `GET /api/space-meetings/:id/attendance`: a sheet to print and sign. */
export const attendanceSheet: Endpoint = {
  handler: async (req) => {
    const { meeting, siteId } = await findManagedMeeting(req)
    const guests = await findGuests({ payload: req.payload, site: { id: siteId } }, meeting)
    return new Response(attendanceSheetOf(meeting, guests), {
      headers: {
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
        'Content-Type': 'text/html; charset=utf-8',
      },
    })
  },
  method: 'get',
  path: '/:id/attendance',
}
