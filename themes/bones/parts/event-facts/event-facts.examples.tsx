import type { ComponentProps } from 'react'
import { parisMoment } from '#core/format.ts'
import type { EventFacts } from './event-facts.tsx'

export const examples: Record<string, ComponentProps<typeof EventFacts>> = {
  cancelled: {
    event: {
      calendarHref: '/agenda/loto.ics',
      dates: { isAllDay: true, start: parisMoment('2026-08-01', '00:00') },
      isCancelled: true,
    },
  },
  full: {
    event: {
      address: '3, rue du Lac, 40230 Saint-Vincent-de-Tyrosse',
      calendarHref: '/agenda/loto.ics',
      contact: 'Comité des fêtes',
      dates: {
        end: parisMoment('2026-08-02', '02:00'),
        isAllDay: false,
        start: parisMoment('2026-08-01', '20:30'),
      },
      isCancelled: false,
      place: 'Salle polyvalente',
      price: '3 € le carton',
    },
  },
}
