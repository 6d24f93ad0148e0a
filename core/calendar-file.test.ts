import { describe, expect, it } from 'vitest'
import { calendarFile, type CalendarEntry } from './calendar-file.ts'

const entry: CalendarEntry = {
  createdAt: '2026-11-01T08:00:00.000Z',
  endsAt: '2026-12-24T22:30:00.000Z',
  id: 'a1',
  place: 'Salle des fêtes, 2 place de la Mairie',
  startsAt: '2026-12-24T17:00:00.000Z',
  title: 'Veillée',
  updatedAt: '2026-11-01T08:02:00.000Z',
  url: 'https://www.dax.fr/agenda/veillee',
}

const linesOf = (changes: Partial<CalendarEntry> = {}, name = 'Agenda de Dax'): string[] =>
  calendarFile({ entries: [{ ...entry, ...changes }], name, product: 'agenda' })
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')

describe('a calendar file', () => {
  it.each([
    ['winter', '2026-12-24T17:00:00.000Z', '20261224T180000'],
    ['summer', '2026-07-14T16:00:00.000Z', '20260714T180000'],
    ['an evening that is tomorrow elsewhere', '2026-12-24T22:59:00.000Z', '20261224T235900'],
  ])('says the hour of France in %s', (_season, startsAt, shown) => {
    expect(linesOf({ endsAt: null, startsAt })).toContain(`DTSTART;TZID=Europe/Paris:${shown}`)
  })

  it('ends its last line, as readers that keep to the letter ask', () => {
    expect(calendarFile({ entries: [entry], name: 'Agenda', product: 'agenda' })).toMatch(
      /END:VCALENDAR\r\n$/,
    )
  })

  it('says the rule of France, for readers that do not know it', () => {
    expect(linesOf()).toEqual(
      expect.arrayContaining(['BEGIN:VTIMEZONE', 'TZID:Europe/Paris', 'END:VTIMEZONE']),
    )
  })

  it('dates its version in UTC, and counts it', () => {
    expect(linesOf()).toEqual(
      expect.arrayContaining([
        'DTSTAMP:20261101T080200Z',
        'LAST-MODIFIED:20261101T080200Z',
        'SEQUENCE:120',
        'UID:a1@webpublic',
      ]),
    )
  })

  it('gives whole days from the first to the day after the last', () => {
    const lines = linesOf({
      endsAt: '2026-11-30T11:00:00.000Z',
      isAllDay: true,
      startsAt: '2026-11-28T11:00:00.000Z',
    })

    expect(lines).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20261128', 'DTEND;VALUE=DATE:20261201']),
    )
  })

  it('says no end rather than one at the start', () => {
    expect(linesOf({ endsAt: entry.startsAt }).filter((line) => line.startsWith('DTEND'))).toEqual([])
  })

  it('escapes its own name, which a line break does not end', () => {
    const lines = linesOf({}, 'Dax; Landes, sud\r\nX-INJECTED:1')

    expect(lines.some((line) => line.startsWith('X-INJECTED'))).toBe(false)
    expect(lines).toContain('NAME:Dax\\; Landes\\, sud\\nX-INJECTED:1')
  })
})
