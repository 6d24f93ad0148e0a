import type { DemoBlock, DemoText } from '../types.ts'

/** What an idea writes: blocks, and the texts between them. */
export type Body = (DemoBlock | DemoText[number])[]

/** Neighbouring texts become one text block. */
export const toBlocks = (body: Body): DemoBlock[] => {
  const blocks: DemoBlock[] = []
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

export const heading = (text: string): DemoText[number] => ({ heading: text })

export const list = (...items: string[]): DemoText[number] => ({ list: items })

export const note = (title: string, ...text: string[]): DemoBlock => ({
  text,
  title,
  tone: 'information',
  type: 'callout',
})

export const warning = (title: string, ...text: string[]): DemoBlock => ({
  text,
  title,
  tone: 'warning',
  type: 'callout',
})

export const questions = (title: string, items: Record<string, string>): DemoBlock => ({
  items: Object.entries(items).map(([question, answer]) => ({ text: [answer], title: question })),
  title,
  type: 'accordion',
})

export const figures = (title: string, values: Record<string, string>): DemoBlock => ({
  figures: Object.entries(values).map(([label, value]) => ({ label, value })),
  title,
  type: 'figures',
})
