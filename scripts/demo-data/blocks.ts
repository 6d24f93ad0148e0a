import type { Page } from '#payload-types'
import type { DemoBlock } from '../demo/types.ts'
import { lexicalOf } from './lexical.ts'

type StoredBlocks = NonNullable<Page['blocks']>

const storedBlock = (block: DemoBlock, documentIds: Map<string, string>): object => {
  switch (block.type) {
    case 'text':
      return { blockType: 'text', content: lexicalOf(block.text) }
    case 'accordion':
      return {
        blockType: 'accordion',
        items: block.items.map(({ text, title }) => ({ content: lexicalOf(text), title })),
        title: block.title,
      }
    case 'callout':
      return { blockType: 'callout', content: lexicalOf(block.text), title: block.title, tone: block.tone }
    case 'figures':
      return { blockType: 'keyFigures', figures: block.figures, title: block.title }
    case 'links':
      return {
        blockType: 'linkList',
        links: block.links.map(({ description, path, text }) => ({ address: path, description, text })),
        title: block.title,
      }
    case 'documents':
      return {
        blockType: 'documentList',
        documents: block.documentSlugs.flatMap((slug) => documentIds.get(slug) ?? []),
        title: block.title,
      }
    case 'contact':
      return { blockType: 'contactCard' }
  }
}

/** Demonstration blocks as a document stores them. */
export const storedBlocks = (blocks: DemoBlock[], documentIds: Map<string, string>): StoredBlocks =>
  blocks.map((block) => storedBlock(block, documentIds)) as StoredBlocks
