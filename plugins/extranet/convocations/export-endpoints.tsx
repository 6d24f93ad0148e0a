import type { Endpoint } from 'payload'
import { csvAnswer } from '#core/csv.ts'
import { formatDate, formatTime } from '#core/format.ts'
import { slugOf } from '#core/french-text.ts'
import type { SpaceMeeting, SpaceReceipt } from '#payload-types'
import { text } from '../labels.ts'
import { momentOf } from '../site/item-views.ts'
import { attendanceOf, presenceOf, receiptOf, type Guest } from './attendance.ts'
import { findGuests } from './find-guests.ts'
import { findManagedMeeting } from './find-managed-meeting.ts'

const momentOfReceipt = (receipt: SpaceReceipt | undefined): string =>
  receipt ? `${formatDate(new Date(receipt.at))}, ${formatTime(new Date(receipt.at))}` : ''

const sayPresence = (guest: Guest): string => {
  const presence = presenceOf(guest)
  return presence ? text(`attends-${presence}`) : ''
}

const proxyOf = (guest: Guest): string => receiptOf(guest, 'acknowledged')?.proxyTo ?? ''

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

const sheetStyle = `body{font:12pt/1.4 serif;margin:2cm}table{border-collapse:collapse;width:100%}
th,td{border:1px solid;padding:.4em .6em;text-align:start;vertical-align:top}
td:last-child{width:35%}tr{break-inside:avoid}caption{text-align:start;padding-block-end:.6em}`

const Sheet = ({ guests, meeting }: { guests: Guest[]; meeting: SpaceMeeting }) => {
  const attendance = attendanceOf(guests)

  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <title>{text('sheetTitle', { title: meeting.title })}</title>
        <style dangerouslySetInnerHTML={{ __html: sheetStyle }} />
      </head>
      <body>
        <h1>{text('sheetTitle', { title: meeting.title })}</h1>
        <p>{[momentOf(meeting), meeting.place].filter(Boolean).join(', ')}</p>
        <table>
          <caption>
            {text('quorumSentence', { guests: attendance.guests, majority: attendance.majority })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{text('memberName')}</th>
              <th scope="col">{text('readersAnswers')}</th>
              <th scope="col">{text('signature')}</th>
            </tr>
          </thead>
          <tbody>
            {guests.map((guest) => (
              <tr key={guest.userId}>
                <th scope="row">{guest.name}</th>
                <td>{[sayPresence(guest), proxyOf(guest)].filter(Boolean).join(', ')}</td>
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </body>
    </html>
  )
}

/** `GET /api/space-meetings/:id/attendance`: a sheet to print and sign. */
export const attendanceSheet: Endpoint = {
  handler: async (req) => {
    const { meeting, siteId } = await findManagedMeeting(req)
    const guests = await findGuests({ payload: req.payload, site: { id: siteId } }, meeting)
    // Next refuses to bundle it when the configuration imports it
    const { renderToStaticMarkup } = await import('react-dom/server')

    return new Response(
      `<!doctype html>${renderToStaticMarkup(<Sheet guests={guests} meeting={meeting} />)}`,
      {
        headers: {
          'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
          'Content-Type': 'text/html; charset=utf-8',
        },
      },
    )
  },
  method: 'get',
  path: '/:id/attendance',
}
