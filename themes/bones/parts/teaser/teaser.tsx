import { formatDate, parisDay } from '#core/format.ts'
import type { Teaser as TeaserView } from '#core/theme.ts'
import { eventDateTime, eventSentence } from '../../event-sentence.ts'
import { text } from '../../texts.ts'
import { DateBlock } from '../date-block/date-block.tsx'
import { Picture } from '../picture/picture.tsx'

const kinds = {
  document: 'kindDocument',
  event: 'kindEvent',
  news: 'kindNews',
  page: 'kindPage',
  site: 'kindSite',
} as const

/** What it is and of which day: a column on wide screens, a line on a phone. */
const Side = ({ hasKind, teaser: { date, dates, kind } }: { hasKind: boolean; teaser: TeaserView }) =>
  (hasKind || date || dates) && (
    <div className="teaser-side">
      {hasKind && <p className="teaser-kind">{text(kinds[kind])}</p>}
      {dates && <DateBlock date={dates.start} />}
      {date && <time dateTime={parisDay(date)}>{formatDate(date)}</time>}
    </div>
  )

/** One line of a list. The title is the only link, stretched over the whole line. */
export const Teaser = ({
  hasKind = false,
  isFirstView = false,
  level: Heading = 'h3',
  sizes = '(min-width: 48rem) 20rem, 40vw',
  teaser,
}: {
  /** Says what it is, in lists that mix kinds. */
  hasKind?: boolean
  isFirstView?: boolean
  level?: 'h2' | 'h3'
  sizes?: string
  teaser: TeaserView
}) => (
  <article className={`teaser teaser-${teaser.kind}`}>
    <Side hasKind={hasKind} teaser={teaser} />
    <div className="teaser-body">
      {teaser.category && <p className="meta">{teaser.category}</p>}
      <Heading className="teaser-title">
        <a href={teaser.href}>{teaser.markedTitle ?? teaser.title}</a>
      </Heading>
      {teaser.dates && (
        <p className="teaser-when">
          {teaser.isCancelled && <strong className="badge">{text('eventCancelled')}</strong>}{' '}
          <time dateTime={eventDateTime(teaser.dates)}>{eventSentence(teaser.dates)}</time>
          {teaser.place && <span>{teaser.place}</span>}
        </p>
      )}
      {teaser.document && (
        <p className="meta">
          {teaser.document.format}, {teaser.document.weight}
        </p>
      )}
      {teaser.excerpt && <p className="teaser-excerpt">{teaser.excerpt}</p>}
    </div>
    {teaser.picture && (
      <div className="teaser-picture">
        <Picture isFirstView={isFirstView} picture={teaser.picture} sizes={sizes} />
      </div>
    )}
  </article>
)
