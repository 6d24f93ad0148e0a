import { RichText, type JSXConvertersFunction } from '@payloadcms/richtext-lexical/react'
import type { ComponentProps, ReactNode } from 'react'
import { idOf, isRecord } from '#core/references.ts'
import { isSafeAddress } from '../blocks/link-fields.ts'
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
 * A link whose target is gone or not online keeps its words and loses its link. Nodes that our editor does not make
 * reach it by the API: none is printed with an address that nobody checked.
 */
const linksTo =
  (references: References): JSXConvertersFunction =>
  ({ defaultConverters }) => {
    const show = (fields: Record<string, unknown>, words: ReactNode): ReactNode => {
      const href = hrefOfLink(fields, references)
      return href === undefined ? <>{words}</> : <a href={href}>{words}</a>
    }

    return {
      ...defaultConverters,
      autolink: ({ node, nodesToJSX }) => show(node.fields, nodesToJSX({ nodes: node.children })),
      link: ({ node, nodesToJSX }) => show(node.fields, nodesToJSX({ nodes: node.children })),
      upload: () => null,
    }
  }

/** A stored text as HTML elements, without a wrapper. */
export const richTextView = (value: unknown, references: References): ReactNode =>
  isRichText(value) ? <RichText converters={linksTo(references)} data={value} disableContainer /> : null
