import { text as textOfStream } from 'node:stream/consumers'
import { fromBufferPromise, type Entry } from 'yauzl'

/** Of each format, the parts of its zip that hold what is read: OpenDocument, then Office Open XML. */
const texts = /^(?:content\.xml|word\/document\.xml|ppt\/slides\/slide\d+\.xml|xl\/sharedStrings\.xml)$/

/** Unfolded, the text of a book; more is a zip bomb, in bytes. */
const largestPart = 30 * 1024 * 1024

const mostParts = 200

const named: Record<string, string> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' }

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    const code = decimal
      ? Number(decimal)
      : hexadecimal
        ? Number.parseInt(String(hexadecimal), 16)
        : undefined

    return code === undefined
      ? (named[String(name)] ?? whole)
      : code <= 0x10_ff_ff
        ? String.fromCodePoint(code)
        : ''
  })

/** Paragraphs, cells and line breaks part words; what only changes their look does not. */
const plainText = (xml: string): string =>
  unescapeXml(
    xml
      .replace(
        /<(?:\/(?:text:p|text:h|w:p|a:p|si)|w:br|w:tab|text:tab|text:s|text:line-break)\b[^>]*>/g,
        '\n',
      )
      .replace(/<[^>]*>/g, ''),
  )

/** The text of an ODT, DOCX, ODS, XLSX, ODP or PPTX file. */
export const officeText = async (bytes: Uint8Array): Promise<string> => {
  const zip = await fromBufferPromise(Buffer.from(bytes))
  const parts: Entry[] = []

  for await (const entry of zip.eachEntry()) {
    if (texts.test(entry.fileName) && entry.uncompressedSize <= largestPart && parts.length < mostParts) {
      parts.push(entry)
    }
  }
  const read: string[] = []

  // yauzl stops a stream that gives more than its entry announces
  for (const part of parts) {
    read.push(plainText(await textOfStream(await zip.openReadStreamPromise(part))))
  }
  return read.join('\n')
}
