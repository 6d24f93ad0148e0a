/*
 * The body of a page as plain data, so that starter pages and the demonstration are written without a database:
 * stored-blocks.ts makes documents of it.
 */

/** A text: paragraphs, `{ heading }` (a section title), `{ subheading }` and `{ list }`. `[label](path)` inside a string is a link. */
export type PlainText = (string | { heading: string } | { list: string[] } | { subheading: string })[]

export type PlainBlock =
  | { text: PlainText; type: 'text' }
  | { items: { text: PlainText; title: string }[]; title?: string; type: 'accordion' }
  | { text: PlainText; title?: string; tone: 'information' | 'warning'; type: 'callout' }
  | { figures: { label: string; value: string }[]; title?: string; type: 'figures' }
  | { links: { description?: string; path: string; text: string }[]; title?: string; type: 'links' }
  | { documentSlugs: string[]; title?: string; type: 'documents' }
  | { type: 'compliance' }
  | { type: 'contact' }
