import { formatDayMonth, formatTime, formatWeekdayName, parisDay } from '#core/format.ts'
import type { EventDates, LayoutViews, Teaser } from '#core/theme.ts'
import { eventDateTime, eventSentence } from '../../bones/event-sentence.ts'
import { text } from '../../bones/texts.ts'
import { type AgendaDay, weekOf } from '../week.ts'

/** The day stands above: an event of one day says its hour alone, a longer one all its dates. */
const momentOf = (dates: EventDates): string => {
  const { end, isAllDay, start } = dates
  if (end && parisDay(end) !== parisDay(start)) {
    return eventSentence(dates)
  }
  return isAllDay ? '' : [start, ...(end ? [end] : [])].map(formatTime).join(' – ')
}

const DayEvent = ({ event: { dates, href, isCancelled, place, title } }: { event: Teaser }) => (
  <>
    <h4>
      <a href={href}>{title}</a>
    </h4>
    <p>
      {isCancelled && <strong className="badge">{text('eventCancelled')}</strong>}{' '}
      {dates && momentOf(dates) && <time dateTime={eventDateTime(dates)}>{momentOf(dates)}</time>}{' '}
      {place && <span>{place}</span>}
    </p>
  </>
)

/** A day without an event keeps its place in the week for the eye alone. */
const Day = ({ day: { day, events } }: { day: AgendaDay }) => {
  const [date, month] = formatDayMonth(day).split(' ')
  const name = (
    <>
      <span>{formatWeekdayName(day)}</span> <b>{date}</b> <span>{month}</span>
    </>
  )

  return events.length === 0 ? (
    <li aria-hidden="true" className="day" data-empty="">
      <p className="day-name">{name}</p>
    </li>
  ) : (
    <li className="day">
      <h3 className="day-name">
        <time dateTime={day}>{name}</time>
      </h3>
      <ul>
        {events.map((event) => (
          <li key={event.href}>
            <DayEvent event={event} />
          </li>
        ))}
      </ul>
    </li>
  )
}

/** The agenda as a row of days; on a phone, the days that have something, one under the other. */
export const Week = ({ events }: Pick<LayoutViews['home'], 'events'>) => {
  const { days, later } = weekOf(events)

  return (
    <>
      <ol className="week">
        {days.map((day) => (
          <Day day={day} key={day.day} />
        ))}
      </ol>
      {later.length > 0 && (
        <ol className="week-later">
          {later.map((day) => (
            <Day day={day} key={day.day} />
          ))}
        </ol>
      )}
    </>
  )
}
