import type { BlockView } from '#core/theme.ts'
import { Accordion } from '../accordion/accordion.tsx'
import { DocumentList } from '../document-list/document-list.tsx'
import { FigurePicture } from '../figure-picture/figure-picture.tsx'
import { Figures } from '../figures/figures.tsx'
import { Gallery } from '../gallery/gallery.tsx'
import { LinkList } from '../link-list/link-list.tsx'
import { Notice } from '../notice/notice.tsx'
import { OpeningPanel } from '../opening-panel/opening-panel.tsx'
import { Prose } from '../prose/prose.tsx'

const bodyOf = (block: BlockView) => {
  switch (block.type) {
    case 'accordion':
      return <Accordion items={block.items} />
    case 'callout':
      return (
        <Notice title={block.title} tone={block.tone}>
          {block.content}
        </Notice>
      )
    case 'contact':
      return <OpeningPanel contact={block.contact} />
    case 'documents':
      return <DocumentList documents={block.documents} />
    case 'figures':
      return <Figures figures={block.figures} />
    case 'gallery':
      return <Gallery pictures={block.pictures} />
    case 'links':
      return <LinkList links={block.links} />
    case 'picture':
      return (
        <FigurePicture
          caption={block.caption}
          picture={block.picture}
          sizes="(min-width: 64rem) 50rem, 100vw"
        />
      )
    case 'text':
      return <Prose>{block.content}</Prose>
  }
}

/** The content of a page, in the order of its editor. */
export const Blocks = ({ blocks }: { blocks: BlockView[] }) =>
  blocks.map((block, index) => (
    <section className={`block block-${block.type}`} key={index}>
      {'title' in block && block.title && block.type !== 'callout' && <h2>{block.title}</h2>}
      {bodyOf(block)}
    </section>
  ))
