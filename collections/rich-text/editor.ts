import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  TextStateFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { slugs } from '#core/slugs.ts'
import { choosable } from '#tenants/guard/pick-own-site.ts'
import { text } from '../labels.ts'
import { languages } from './languages.ts'

/** Collections that a link inside a text may point to. */
export const linkable = [slugs.pages, slugs.news, slugs.events, slugs.documents] as const

/** Words in another language are read with its voice (RGAA 8.7): the editor shows them dotted. */
const languageMarks = Object.fromEntries(
  languages.map((language) => [
    language,
    { css: { 'text-decoration': 'underline dotted' }, label: text(`language-${language}`) },
  ]),
)

/**
 * The one text editor of the platform. Few buttons: titles start at level 2, because the page's title is level 1;
 * no underline (it passes for a link); pictures and documents are blocks, not nodes.
 */
export const richText = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({
      enabledCollections: [...linkable],
      fields: ({ defaultFields }) =>
        defaultFields.map((field) => (field.type === 'relationship' ? choosable(field) : field)),
      maxDepth: 0,
    }),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    TextStateFeature({ state: { lang: languageMarks } }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
