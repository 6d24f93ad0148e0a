import { getDocumentProxy } from 'unpdf'

/** A page of text is read in milliseconds; nobody looks for a word of the hundredth. */
const mostPages = 60

type Item = { hasEOL?: boolean; str?: string }

const lineOf = ({ hasEOL = false, str = '' }: Item): string => str + (hasEOL ? '\n' : '')

/** The text of a PDF, page after page, until there are `enough` letters of it. */
export const pdfText = async (bytes: Uint8Array, enough: number): Promise<string> => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  let text = ''

  for (let page = 1; page <= Math.min(pdf.numPages, mostPages) && text.length < enough; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent()
    text += `${(items as Item[]).map(lineOf).join('')}\n`
  }
  await pdf.loadingTask.destroy()
  return text
}
