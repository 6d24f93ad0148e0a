import type { ContactView, OpeningView } from '#core/theme.ts'
import { text } from '../../texts.ts'
import { Icon } from '../icon/icon.tsx'

/** Whether there is anything to show under the title. */
export const hasContact = ({ addressLines, email, opening, phone }: ContactView): boolean =>
  addressLines.length > 0 || Boolean(email ?? opening ?? phone)

const Week = ({ title, week }: { title: string; week: OpeningView['week'] }) => (
  <details className="disclosure">
    <summary>{text('openingWeek')}</summary>
    <table>
      <caption className="visually-hidden">{text('openingWeekCaption', { title })}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{text('openingDay')}</th>
          <th scope="col">{text('openingHours')}</th>
        </tr>
      </thead>
      <tbody>
        {week.map(({ day, hours, isToday }) => (
          <tr aria-current={isToday ? 'date' : undefined} key={day}>
            <th scope="row">
              {day} {isToday && <span className="visually-hidden">({text('openingToday')})</span>}
            </th>
            <td>{hours}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
)

/** Whether the town hall is open, its phone, its address: what people come for. */
export const OpeningPanel = ({
  contact: { addressLines, email, opening, phone, title },
}: {
  contact: ContactView
}) => (
  <div className="opening-panel">
    <h2>{title}</h2>
    {opening && <p className="opening-sentence">{opening.sentence}</p>}
    {phone && (
      <p className="opening-phone">
        <a aria-label={text('contactPhone', { phone: phone.text })} href={phone.href}>
          <Icon name="phone" />
          {phone.text}
        </a>
      </p>
    )}
    {opening && opening.exceptions.length > 0 && (
      <ul aria-label={text('exceptionsTitle')} className="opening-exceptions">
        {opening.exceptions.map((exception) => (
          <li key={exception}>{exception}</li>
        ))}
      </ul>
    )}
    {opening && opening.week.length > 0 && <Week title={title} week={opening.week} />}
    {email && (
      <p>
        <a aria-label={text('contactEmail', { email: email })} href={`mailto:${email}`}>
          {email}
        </a>
      </p>
    )}
    {addressLines.length > 0 && (
      <address>
        {addressLines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
    )}
  </div>
)
