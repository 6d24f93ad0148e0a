import type { DatePicker } from '@payloadcms/ui'
import type { ComponentProps, PropsWithChildren } from 'react'
import { fr } from '../i18n/fr.ts'
import { createTexts } from '../texts.ts'

const text = createTexts(fr)

/** The frame of the calendar, which names itself in English. */
const Calendar = ({ children, className }: PropsWithChildren<{ className?: string }>) => (
  <div aria-label={text('pickerCalendar')} aria-modal="true" className={className} role="dialog">
    {children}
  </div>
)

/** What the calendar of a date field says by itself, seen or heard: Payload leaves it in English. */
export const pickerWords = {
  calendarContainer: Calendar,
  chooseDayAriaLabelPrefix: text('pickerChoose'),
  disabledDayAriaLabelPrefix: text('pickerRefused'),
  monthAriaLabelPrefix: text('pickerMonth'),
  nextMonthAriaLabel: text('pickerNext'),
  nextMonthButtonLabel: text('pickerNext'),
  previousMonthAriaLabel: text('pickerPrevious'),
  previousMonthButtonLabel: text('pickerPrevious'),
  timeCaption: text('pickerTime'),
} satisfies ComponentProps<typeof DatePicker>['overrides']
