import { calendarFile } from '#core/calendar-file.ts'
import { text } from '../labels.ts'
import { meetingHref } from './item-views.ts'
import { findReadable } from './readable.ts'
import { readTicket, signTicket } from './session.ts'
import { findVisitor } from './visitor.ts'
import { queryOf, type Call, type Visit } from './visit.ts'

/** A calendar asks for years; the link dies with the mandate and with the password. */
const linkLifeMs = 1000 * 24 * 60 * 60 * 1000

/** The personal address of the meetings of a member: whoever holds it reads them, and nothing else. */
export const calendarAddress = ({ site, visitor }: Visit): string => {
  const key = signTicket(
    'calendar',
    { password: visitor.passwordMark, site: site.id, user: visitor.id },
    linkLifeMs,
  )
  return `${site.address}/espace/agenda.ics?cle=${key}`
}

/** Meetings as a file that calendars subscribe to: asked again at each reading who may see what. */
export const showCalendarFile = async (call: Call): Promise<void> => {
  const { response, site } = call
  const ticket = readTicket('calendar', queryOf(call).get('cle') ?? undefined, site.id)
  // signing out leaves the calendars of one's telephone alone
  const visitor = ticket && (await findVisitor(call, { ...ticket, issuedAt: Infinity }))

  if (!visitor) {
    response
      .status(403)
      .type('text/plain; charset=utf-8')
      .send(`${text('calendarRefused')}\n`)
    return
  }
  const meetings = await findReadable(call, visitor, { collection: 'space-meetings', sort: 'startsAt' })
  const file = calendarFile({
    entries: meetings.map((meeting) => ({
      ...meeting,
      place: meeting.place ?? undefined,
      url: `${site.address}${meetingHref(meeting)}`,
    })),
    name: text('calendarName', { site: site.name }),
    product: 'extranet',
  })

  response.type('text/calendar; charset=utf-8').send(file)
}
