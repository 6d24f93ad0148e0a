import type { Page } from '#payload-types'
import { richTextOf } from '../rich-text/rich-text-of.ts'
import type { PlainBlock } from './plain-blocks.ts'

type StoredBlocks = NonNullable<Page['blocks']>

const storedBlock = (block: PlainBlock, documentIds: Map<string, string>): object => {
  switch (block.type) {
    case 'text':
      return { blockType: 'text', content: richTextOf(block.text) }
    case 'accordion':
      return {
        blockType: 'accordion',
        items: block.items.map(({ text, title }) => ({ content: richTextOf(text), title })),
        title: block.title,
      }
    case 'callout':
      return { blockType: 'callout', content: richTextOf(block.text), title: block.title, tone: block.tone }
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
    case 'compliance':
      return { blockType: 'complianceStatement' }
    case 'contact':
      return { blockType: 'contactCard' }
  }
}

/** Plain blocks as a document stores them; documents are named by their slug. */
export const storedBlocks = (blocks: PlainBlock[], documentIds = new Map<string, string>()): StoredBlocks =>
  blocks.map((block) => storedBlock(block, documentIds)) as StoredBlocks
