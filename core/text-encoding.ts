/** Letters and signs of French texts, and of the names of neighbours; a capital follows no small letter. */
const expected =
  /[àâäáãçèéêëíìîïñòóôöõùûüúÿ’‘“”«»–—…€°·•§²³ª\u00a0\u202f]|(?<!\p{Ll})[ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŸÑÁÍÓÚ]|[œŒæÆ](?=\p{L})|(?<=\p{L})[œŒæÆ]|(?<!\p{L})[½¼¾]|´/gu

/** Signs that are not ASCII and that no French text has there: each is a hint of another encoding. */
const oddities = (text: string): number => text.replace(expected, '').match(/[^\p{ASCII}]/gu)?.length ?? 0

const nonAscii = (text: string): number => text.match(/[^\p{ASCII}]/gu)?.length ?? 0

/** What offices of France have written in for thirty years, the likeliest first. */
const singleByte = ['windows-1252', 'iso-8859-15', 'macintosh'] as const

/** Text with a few odd signs is read; one that is mostly odd was written in something else. */
const tolerated = 0.1

const decodeSingleByte = (bytes: Uint8Array): string | undefined => {
  const [best] = singleByte
    .map((encoding) => new TextDecoder(encoding).decode(bytes))
    .map((text) => ({ odd: oddities(text), text }))
    .sort((a, b) => a.odd - b.odd)

  return best && best.odd <= tolerated * nonAscii(best.text) ? best.text : undefined
}

const decodeStrictly = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-16 has a zero in every other byte of a text that is mostly ASCII. */
const utf16Of = (bytes: Uint8Array): 'utf-16be' | 'utf-16le' | undefined => {
  const [first, second] = bytes

  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) {
    return 'utf-16le'
  }
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0) ? 'utf-16be' : undefined
}

/** Accents lost by an earlier program: a replacement mark, or UTF-8 once read as Windows-1252. */
export const isMangled = (text: string): boolean => /\ufffd|Ã[©¨ª«´®§»¹ ]|â€™/.test(text)

/**
 * Reads the text of a file that a person chose, whatever their program saved it as: UTF-8 or UTF-16 with or without
 * a mark at its head, Windows-1252, ISO-8859-1 or 15, Mac Roman. `undefined` when it is none of these, or when its
 * accents were lost before: a name is refused rather than misspelt. Runs in browsers too.
 */
export const decodeText = (bytes: Uint8Array): string | undefined => {
  const utf16 = utf16Of(bytes)
  const text = utf16
    ? decodeStrictly(utf16, bytes)
    : (decodeStrictly('utf-8', bytes) ?? decodeSingleByte(bytes))

  return text === undefined || isMangled(text) || text.includes('\0') ? undefined : text
}
