import type { ComponentProps } from 'react'
import { documents, events, news, pages } from '../../examples/teasers.tsx'
import type { Teaser as TeaserView } from '#core/theme.ts'
import type { Teaser } from './teaser.tsx'

export const examples: Record<string, ComponentProps<typeof Teaser>> = {
  ...Object.fromEntries(
    [...documents, ...events, ...news, ...pages].map((teaser: TeaserView) => [
      teaser.title,
      { hasKind: true, teaser },
    ]),
  ),
}
