import PDFDocument from 'pdfkit'
import type { DemoDocument } from '../demo/types.ts'

const margins = { bottom: 72, left: 72, right: 72, top: 72 }

const plain = (text: string): string =>
  text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').replaceAll('\u202f', '\u00a0')

/** A small tagged PDF in French: title, language and structure, as a screen reader needs them. */
export const pdfOf = ({ text, title }: DemoDocument, siteName: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const pdf = new PDFDocument({
      displayTitle: true,
      info: { Author: siteName, CreationDate: new Date(0), ModDate: new Date(0), Title: title },
      lang: 'fr-FR',
      margins,
      pdfVersion: '1.5',
      size: 'A4',
      tagged: true,
    })
    const root = pdf.struct('Document')
    const add = (tag: string, size: number, font: string, words: string): void => {
      root.add(
        pdf.struct(tag, {}, () => pdf.font(font).fontSize(size).text(words, { lineGap: 3 }).moveDown(0.8)),
      )
    }

    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => {
      resolve(Buffer.concat(chunks))
    })
    pdf.on('error', reject)
    pdf.addStructure(root)
    add('P', 9, 'Helvetica', `${plain(siteName)} – document de démonstration`)
    add('H1', 20, 'Times-Bold', plain(title))
    for (const part of text) {
      if (typeof part === 'string') {
        add('P', 11, 'Times-Roman', plain(part))
      } else if ('heading' in part) {
        add('H2', 14, 'Times-Bold', plain(part.heading))
      } else if ('subheading' in part) {
        add('H3', 12, 'Times-Bold', plain(part.subheading))
      } else {
        part.list.forEach((item) => {
          add('P', 11, 'Times-Roman', `• ${plain(item)}`)
        })
      }
    }
    root.end()
    pdf.end()
  })
