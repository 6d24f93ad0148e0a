import { RichText, type JSXConvertersFunction } from '@payloadcms/richtext-lexical/react'
import type { ComponentProps, ReactNode } from 'react'
import { idOf, isRecord } from '#core/references.ts'
import { isSafeAddress } from '../blocks/link-fields.ts'
import { languageOf } from '../rich-text/languages.ts'
import type { References } from './load-references.ts'

type RichTextData = ComponentProps<typeof RichText>['data']

const isRichText = (value: unknown): value is RichTextData =>
  isRecord(value) &&
  isRecord(value.root) &&
  Array.isArray(value.root.children) &&
  value.root.children.length > 0

const hrefOfLink = (fields: Record<string, unknown>, references: References): string | undefined => {
  if (fields.linkType === 'internal') {
    return isRecord(fields.doc) ? references.hrefOf(idOf(fields.doc.value)) : undefined
  }
  return typeof fields.url === 'string' && isSafeAddress(fields.url) ? fields.url : undefined
}

/**
 * Links whose target is gone or not online keep their words and lose their link. Nodes that our editor does not make
 * reach it by the API: none is printed with an address that nobody checked. Payload's own lists are no valid HTML: a
 * number on items that have none, an empty class, a style that our policy refuses.
 */
const convertersWith =
  (references: References, address: string): JSXConvertersFunction =>
  ({ defaultConverters }) => {
    const show = (fields: Record<string, unknown>, words: ReactNode): ReactNode => {
      const href = hrefOfLink(fields, references)
      // on paper, an address of the site means nothing without the site
      const whole = href?.startsWith('/') && address ? address + href : undefined
      return href === undefined ? (
        <>{words}</>
      ) : (
        <a data-address={whole} href={href}>
          {words}
        </a>
      )
    }

    return {
      ...defaultConverters,
      autolink: ({ node, nodesToJSX }) => show(node.fields, nodesToJSX({ nodes: node.children })),
      link: ({ node, nodesToJSX }) => show(node.fields, nodesToJSX({ nodes: node.children })),
      list: ({ node, nodesToJSX }) => {
        const items = nodesToJSX({ nodes: node.children })
        const start = node.start === 1 ? undefined : node.start
        return node.tag === 'ol' ? <ol start={start}>{items}</ol> : <ul>{items}</ul>
      },
      listitem: ({ node, nodesToJSX, parent }) => (
        <li
          className={node.children.some(({ type }) => type === 'list') ? 'nesting' : undefined}
          value={'tag' in parent && parent.tag === 'ol' ? node.value : undefined}
        >
          {nodesToJSX({ nodes: node.children })}
        </li>
      ),
      text: (found) => {
        const convert = defaultConverters.text
        const words = typeof convert === 'function' ? convert(found) : found.node.text
        const lang = languageOf(found.node)
        return lang ? <span lang={lang}>{words}</span> : words
      },
      upload: () => null,
    }
  }

/** A stored text as HTML elements, without a wrapper. With the address of the site, its links can be printed whole. */
export const richTextView = (value: unknown, references: References, address = ''): ReactNode =>
  isRichText(value) ? (
    <RichText converters={convertersWith(references, address)} data={value} disableContainer />
  ) : null
