import type { ComponentProps } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { layoutExamples } from '../examples/layouts.ts'
import { Article } from './article.tsx'

const [example] = Object.values(layoutExamples.article) as ComponentProps<typeof Article>[]

const datesOf = (publishedAt: string | undefined, updatedAt: string): string[] => {
  const { frame, view } = example as ComponentProps<typeof Article>
  const dates = {
    ...(publishedAt === undefined ? {} : { date: new Date(publishedAt) }),
    updatedAt: new Date(updatedAt),
  }
  const html = renderToStaticMarkup(
    <Article
      frame={frame}
      view={{
        blocks: [],
        breadcrumb: [],
        childPages: [],
        documents: [],
        kind: view.kind,
        related: [],
        title: view.title,
        ...dates,
      }}
    />,
  )

  return [...html.matchAll(/<p class="meta"><time[^>]*>([^<]*)</g)].map(([, words]) => words ?? '')
}

it.each([
  ['once, what was put online that day', '2026-12-01T08:00:00Z', '2026-12-01T17:00:00Z', 1],
  ['twice, what was touched later', '2026-12-01T08:00:00Z', '2026-12-02T08:00:00Z', 2],
  ['once, a page that has no day of its own', undefined, '2026-12-02T08:00:00Z', 1],
])('dates %s', (_what, publishedAt, updatedAt, count) => {
  expect(datesOf(publishedAt, updatedAt)).toHaveLength(count)
})
