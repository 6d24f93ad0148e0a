import { describe, expect, it } from 'vitest'
import { cleanMessage, paragraphsOf } from './message-text.ts'

describe('the text of a message', () => {
  it('is kept without what cannot be seen', () => {
    expect(cleanMessage('  Bonjour,\r\n\r\nà\u0000 demain\u0007.\r\n')).toBe('Bonjour,\n\nà demain.')
  })

  it('is nothing when it is made of blanks', () => {
    expect(cleanMessage(' \r\n\t \u0000')).toBe('')
  })

  it('is parted where a line is empty', () => {
    expect(paragraphsOf('Un,\ndeux.\n \n\nTrois.')).toEqual([['Un,', 'deux.'], ['Trois.']])
  })
})
