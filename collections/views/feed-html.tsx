import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { BlockView, DocumentView, Link, Picture } from '#core/theme.ts'

const Image = ({ picture: { alt, height, src, width } }: { picture: Picture }) => (
  <img alt={alt} height={height} src={src} width={width} />
)

const List = ({ links }: { links: Link[] }) => (
  <ul>
    {links.map(({ href, text }) => (
      <li key={href}>
        <a href={href}>{text}</a>
      </li>
    ))}
  </ul>
)

const documentLink = ({ format, href, title, weight }: DocumentView): Link => ({
  href,
  text: `${title} (${format}, ${weight})`,
})

const bodyOf = (block: BlockView): ReactNode => {
  switch (block.type) {
    case 'accordion':
      return block.items.map(({ content, title }) => (
        <section key={title}>
          <h3>{title}</h3>
          {content}
        </section>
      ))
    case 'callout':
    case 'text':
      return block.content
    case 'documents':
      return <List links={block.documents.map(documentLink)} />
    case 'figures':
      return (
        <ul>
          {block.figures.map(({ label, value }) => (
            <li key={label}>
              {value} {label}
            </li>
          ))}
        </ul>
      )
    case 'gallery':
      return block.pictures.map(({ picture }) => <Image key={picture.src} picture={picture} />)
    case 'links':
      return <List links={block.links} />
    case 'picture':
      return <Image picture={block.picture} />
    // how to reach the town hall is no part of the news
    case 'contact':
      return null
  }
}

/** The body of a document in plain elements, for readers of feeds: no style, no script, whole addresses. */
export const feedHtml = (blocks: BlockView[], address: string): string =>
  renderToStaticMarkup(
    blocks.map((block, index) => (
      <section key={index}>
        {'title' in block && block.title && <h2>{block.title}</h2>}
        {bodyOf(block)}
      </section>
    )),
  )
    .replaceAll(/ data-address="[^"]*"/g, '')
    .replaceAll(/ (href|src)="\//g, ` $1="${address}/`)
