import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { setClock } from '#core/clock.ts'
import { parisMoment } from '#core/format.ts'
import { visit } from '#tests/support/call.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { buildSite, type TestSite } from '#tests/support/sites.ts'

let site: TestSite

const at = (day: string, clock: string): string => parisMoment(day, clock).toISOString()

const buildEvent = (slug: string, times: object): Promise<unknown> =>
  buildDocument('events', site, { _status: 'published', slug, title: slug, ...times })

const listed = async (path: string, slug: string): Promise<boolean> =>
  (await visit(site, path)).text.includes(`/agenda/${slug}"`)

beforeEach(async () => {
  site = await buildSite()
})

afterEach(() => {
  setClock()
})

describe('an event of several whole days, on its last day', () => {
  it.each(['/agenda', '/'])('is still to come on %s', async (path) => {
    await buildEvent('foire', {
      endsAt: at('2026-11-30', '12:00'),
      isAllDay: true,
      startsAt: at('2026-11-28', '12:00'),
    })
    setClock(parisMoment('2026-11-30', '18:00'))

    expect(await listed(path, 'foire')).toBe(true)
    expect(await listed('/agenda?periode=passes', 'foire')).toBe(false)
  })

  it('is past once midnight has struck in France', async () => {
    await buildEvent('foire', { isAllDay: true, startsAt: at('2026-11-30', '12:00') })
    setClock(parisMoment('2026-12-01', '00:00'))

    expect(await listed('/agenda', 'foire')).toBe(false)
    expect(await listed('/agenda?periode=passes', 'foire')).toBe(true)
  })
})

describe('an event that ends while its lists are kept', () => {
  it('leaves one and enters the other at the same moment', async () => {
    await buildEvent('marche', { endsAt: at('2026-05-02', '13:00'), startsAt: at('2026-05-02', '08:00') })
    setClock(parisMoment('2026-05-02', '12:59'))
    await listed('/agenda', 'marche')
    await listed('/agenda?periode=passes', 'marche')

    setClock(parisMoment('2026-05-02', '13:00'))

    expect(await listed('/agenda', 'marche')).toBe(false)
    expect(await listed('/agenda?periode=passes', 'marche')).toBe(true)
  })
})

describe('the calendar that one subscribes to', () => {
  it('keeps what is over for a year, with its address, in the time of France', async () => {
    await buildEvent('concert', {
      address: '2 place de la Mairie',
      endsAt: at('2026-03-01', '20:00'),
      place: 'Salle des fêtes',
      startsAt: at('2026-03-01', '18:00'),
    })
    await buildEvent('ancien', { startsAt: at('2025-01-01', '18:00') })
    setClock(parisMoment('2026-11-30', '12:00'))

    const lines = (await visit(site, '/flux/agenda.ics')).text.replace(/\r\n[ \t]/g, '').split('\r\n')

    expect(lines.filter((line) => line.startsWith('SUMMARY'))).toEqual(['SUMMARY:concert'])
    expect(lines).toContain('DTSTART;TZID=Europe/Paris:20260301T180000')
    expect(lines).toContain('LOCATION:Salle des fêtes\\, 2 place de la Mairie')
  })
})

describe('an event whose end is its start', () => {
  it('has no end, and lasts until midnight', async () => {
    await buildEvent('voeux', { endsAt: at('2026-01-09', '18:00'), startsAt: at('2026-01-09', '18:00') })
    setClock(parisMoment('2026-01-09', '20:00'))

    expect(await listed('/agenda', 'voeux')).toBe(true)
  })
})
