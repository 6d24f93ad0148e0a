import { expect, it } from 'vitest'
import { eventSentence } from './event-sentence.ts'

const start = new Date('2027-03-27T19:00:00Z')

it.each([
  ['one day', { isAllDay: false, start }, 'samedi 27\u00a0mars 2027 à 20\u00a0h'],
  [
    'several days',
    { end: new Date('2027-04-01T10:00:00Z'), isAllDay: true, start },
    'Du samedi 27\u00a0mars 2027 au jeudi 1er\u00a0avril 2027',
  ],
])('keeps a day and its month on one line: %s', (_what, dates, sentence) => {
  expect(eventSentence(dates)).toBe(sentence)
})
