import { describe, expect, it } from 'vitest'
import { decodeText } from './text-encoding.ts'

const words = 'nom;ville\r\nMaïté Dupouÿ;Bégaar, l’été à Hœrdt €\r\n'

const bytesOf = (encoding: Record<string, number>, content: string): Uint8Array =>
  Uint8Array.from(Array.from(content, (letter) => encoding[letter] ?? letter.charCodeAt(0)))

const windows1252 = { '’': 0x92, œ: 0x9c, '€': 0x80 }
const latin9 = { '’': 0x27, œ: 0xbd, '€': 0xa4 }
const macRoman = { ÿ: 0xd8, '’': 0xd5, '€': 0xdb, à: 0x88, é: 0x8e, ï: 0x95, œ: 0xcf }
const codePage850 = { '’': 0x27, à: 0x85, é: 0x82, ï: 0x8b, œ: 0x6f, ÿ: 0x98, '€': 0x45 }

const utf16 = (content: string, isBigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(content, 'utf16le')
  return isBigEndian ? bytes.swap16() : bytes
}

describe('a text file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(words)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${words}`)],
    ['UTF-16', utf16(`\ufeff${words}`, false)],
    ['UTF-16 without a mark', utf16(words, false)],
    ['UTF-16, the other way round', utf16(`\ufeff${words}`, true)],
    ['Windows-1252', bytesOf(windows1252, words)],
    ['Mac Roman', bytesOf(macRoman, words)],
  ])('is read in %s', (_encoding, bytes) => {
    expect(decodeText(bytes)).toBe(words)
  })

  it('is read in ISO-8859-15, which has no French apostrophe', () => {
    expect(decodeText(bytesOf(latin9, words))).toBe(words.replace('’', "'"))
  })

  it.each(['Jean Müller, 12 ½ rue du Bœuf'.replace('œ', 'oe'), 'M. Peña ; l´eau', 'Sans accent', ''])(
    'is read in Windows-1252: « %s »',
    (content) => {
      expect(decodeText(bytesOf({}, content))).toBe(content)
    },
  )

  it.each([
    ['an encoding of another age', bytesOf(codePage850, words)],
    ['accents lost by an earlier program', new TextEncoder().encode('Ma\ufffdt\ufffd')],
    ['accents read twice', new TextEncoder().encode('MaÃ¯tÃ© et RenÃ©e')],
    ['UTF-16 cut in the middle of a letter', utf16(words, false).subarray(0, 31)],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff])],
  ])('is refused rather than misspelt: %s', (_what, bytes) => {
    expect(decodeText(bytes)).toBeUndefined()
  })
})
