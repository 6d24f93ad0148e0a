import type { PlainBlock, PlainText } from './plain-blocks.ts'

/** What a plan of pages writes: blocks, and the texts between them. */
export type Body = (PlainBlock | PlainText[number])[]

/** Neighbouring texts become one text block. */
export const toBlocks = (body: Body): PlainBlock[] => {
  const blocks: PlainBlock[] = []
  for (const part of body) {
    const last = blocks.at(-1)
    if (typeof part !== 'string' && 'type' in part) {
      blocks.push(part)
    } else if (last?.type === 'text') {
      last.text.push(part)
    } else {
      blocks.push({ text: [part], type: 'text' })
    }
  }
  return blocks
}

export const heading = (text: string): PlainText[number] => ({ heading: text })

export const subheading = (text: string): PlainText[number] => ({ subheading: text })

export const list = (...items: string[]): PlainText[number] => ({ list: items })

export const note = (title: string, ...text: string[]): PlainBlock => ({
  text,
  title,
  tone: 'information',
  type: 'callout',
})

export const warning = (title: string, ...text: string[]): PlainBlock => ({
  text,
  title,
  tone: 'warning',
  type: 'callout',
})

export const questions = (title: string, items: Record<string, string>): PlainBlock => ({
  items: Object.entries(items).map(([question, answer]) => ({ text: [answer], title: question })),
  title,
  type: 'accordion',
})

export const figures = (title: string, values: Record<string, string>): PlainBlock => ({
  figures: Object.entries(values).map(([label, value]) => ({ label, value })),
  title,
  type: 'figures',
})
