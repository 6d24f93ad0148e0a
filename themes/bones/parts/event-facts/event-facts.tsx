import type { LayoutViews } from '#core/theme.ts'
import { eventDateTime, eventSentence } from '../../event-sentence.ts'
import { text } from '../../texts.ts'
import { DateBlock } from '../date-block/date-block.tsx'
import { Icon } from '../icon/icon.tsx'

/** When, where, how much: what decides whether one goes. */
export const EventFacts = ({ event }: { event: NonNullable<LayoutViews['article']['event']> }) => (
  <div className="event-facts">
    <DateBlock date={event.dates.start} />
    <dl>
      <div>
        <dt>{text('eventWhen')}</dt>
        <dd>
          {event.isCancelled && <strong className="badge">{text('eventCancelled')}</strong>}{' '}
          <time dateTime={eventDateTime(event.dates)}>{eventSentence(event.dates)}</time>
        </dd>
      </div>
      {(event.place ?? event.address) && (
        <div>
          <dt>{text('eventPlace')}</dt>
          {event.place && <dd>{event.place}</dd>}
          {event.address && <dd>{event.address}</dd>}
        </div>
      )}
      {event.price && (
        <div>
          <dt>{text('eventPrice')}</dt>
          <dd>{event.price}</dd>
        </div>
      )}
      {event.contact && (
        <div>
          <dt>{text('eventContact')}</dt>
          <dd>{event.contact}</dd>
        </div>
      )}
    </dl>
    {!event.isCancelled && (
      <a className="icon-link" href={event.calendarHref}>
        <Icon name="calendar-plus" />
        {text('calendarAdd')}
      </a>
    )}
  </div>
)
