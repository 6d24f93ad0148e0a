import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import { ZipFile } from 'yazl'
import type { TestFile } from './files.ts'

const sentence = 'Le réseau d’assainissement & les « eaux usées »'

const zipped = (parts: Record<string, string>): Promise<Buffer> => {
  const zip = new ZipFile()

  for (const [name, content] of Object.entries(parts)) {
    zip.addBuffer(Buffer.from(content), name)
  }
  zip.end()
  return buffer(zip.outputStream)
}

const escaped = sentence.replace('&', '&amp;')

const writePdf = (): Promise<Buffer> => {
  const pdf = new PDFDocument({ lang: 'fr-FR' })

  pdf.text(sentence)
  pdf.end()
  return buffer(pdf)
}

const odf = 'application/vnd.oasis.opendocument.text'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

/** One small file of each format whose text is searched, all with the same sentence. */
export const textFiles: Record<'csv' | 'docx' | 'odt' | 'pdf', TestFile> = {
  csv: { content: Buffer.from(`objet\n${sentence}\n`), name: 'liste.csv', type: 'text/csv' },
  docx: {
    content: await zipped({
      '[Content_Types].xml': contentTypes,
      'word/document.xml': `<w:document><w:p><w:r><w:t>Le réseau d’assai</w:t></w:r><w:r><w:t>nissement</w:t></w:r></w:p></w:document>`,
    }),
    name: 'acte.docx',
    type: word,
  },
  odt: {
    content: await zipped({
      mimetype: odf,
      'content.xml': `<office:document-content><text:p>${escaped}</text:p></office:document-content>`,
    }),
    name: 'acte.odt',
    type: odf,
  },
  pdf: { content: await writePdf(), name: 'acte.pdf', type: 'application/pdf' },
}
