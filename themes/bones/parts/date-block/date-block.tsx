import { dateBlockOf } from '#core/format.ts'

/** Day and month at a glance. Hidden from screen readers: the full date is always written beside it. */
export const DateBlock = ({ date }: { date: Date }) => {
  const { day, month } = dateBlockOf(date)

  return (
    <p aria-hidden="true" className="date-block">
      <span>{day}</span> {month}
    </p>
  )
}
