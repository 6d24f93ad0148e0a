import type { PlainText } from '../blocks/plain-blocks.ts'

type Node = Record<string, unknown>

const base = { direction: 'ltr', format: '', indent: 0, version: 1 }

const words = (text: string): Node => ({
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
  type: 'text',
  version: 1,
})

const link = (text: string, url: string): Node => ({
  ...base,
  children: [words(text)],
  fields: { linkType: 'custom', newTab: false, url },
  type: 'link',
  version: 3,
})

/** `[label](path)` inside a sentence is a link. */
const inline = (sentence: string): Node[] =>
  sentence
    .split(/(\[[^\]]+\]\([^)]+\))/)
    .filter((part) => part !== '')
    .map((part) => {
      const [, label, url] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part) ?? []
      return label && url ? link(label, url) : words(part)
    })

const paragraph = (sentence: string): Node => ({
  ...base,
  children: inline(sentence),
  textFormat: 0,
  textStyle: '',
  type: 'paragraph',
})

const list = (items: string[]): Node => ({
  ...base,
  children: items.map((item, index) => ({
    ...base,
    children: inline(item),
    type: 'listitem',
    value: index + 1,
  })),
  listType: 'bullet',
  start: 1,
  tag: 'ul',
  type: 'list',
})

const heading = (text: string, tag: 'h2' | 'h3'): Node => ({
  ...base,
  children: [words(text)],
  tag,
  type: 'heading',
})

const nodeOf = (part: PlainText[number]): Node => {
  if (typeof part === 'string') {
    return paragraph(part)
  }
  if ('list' in part) {
    return list(part.list)
  }
  return 'heading' in part ? heading(part.heading, 'h2') : heading(part.subheading, 'h3')
}

/** A plain text as the editor stores it. */
export const richTextOf = (text: PlainText) => ({
  root: { ...base, children: text.map(nodeOf), type: 'root' },
})
