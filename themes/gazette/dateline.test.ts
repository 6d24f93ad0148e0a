import { afterEach, describe, expect, it } from 'vitest'
import { setClock } from '#core/clock.ts'
import type { Frame, Teaser } from '#core/theme.ts'
import { emptyFrame, villageFrame } from '../bones/examples/frames.ts'
import { datelineOf } from './dateline.ts'

const today = new Date('2026-05-12T08:00:00Z')
const told = (day: string): Teaser => ({ date: new Date(day), href: `/${day}`, kind: 'news', title: day })

const dayOf = (frame: Frame, news: Teaser[]): string | undefined =>
  datelineOf(frame, { news })?.date.toISOString().slice(0, 10)

describe('dateline', () => {
  afterEach(() => {
    setClock()
  })

  it('is today when opening hours have the page drawn again at midnight', () => {
    setClock(today)

    expect(datelineOf(villageFrame, { news: [told('2026-04-20')] })).toEqual({ date: today, isToday: true })
  })

  it('is the day of the latest news when the page may stay in a cache', () => {
    expect(dayOf(emptyFrame, [told('2026-04-20'), told('2026-05-04')])).toBe('2026-05-04')
  })

  it('is left out when there is no news either', () => {
    expect(dayOf(emptyFrame, [])).toBeUndefined()
  })
})
