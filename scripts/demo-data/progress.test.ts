import { describe, expect, it } from 'vitest'
import { sayProgress } from './progress.ts'

describe('The progress of the demonstration', () => {
  it.each([
    { done: 20, said: '20 sites sur 226, encore 3 minutes environ', leftMs: 170_000 },
    { done: 40, said: '40 sites sur 226, encore une minute environ', leftMs: 60_400 },
    { done: 220, said: '220 sites sur 226, encore moins d’une minute', leftMs: 29_000 },
    { done: 226, said: '226 sites sur 226', leftMs: 0 },
  ])('is told with what is left: $said', ({ done, said, leftMs }) => {
    expect(sayProgress({ all: 226, done, leftMs })).toBe(said)
  })
})
