import type { Teaser } from '#core/theme.ts'
import { look } from './look.ts'

/** Stories below the lead: the columns, the sections by category, and the rest in a line each. */
export type FrontPage = {
  briefs: Teaser[]
  lead: Teaser | undefined
  seconds: Teaser[]
  sections: { stories: Teaser[]; title: string }[]
}

const columns = 3

/** A front page samples the news: the whole of it is behind the link to the list. */
export const frontPageOf = ([lead, ...others]: Teaser[]): FrontPage => {
  // a brief alone would look forgotten
  const seconds = others.slice(0, others.length === columns + 1 ? columns - 1 : columns)
  const rest = others.slice(seconds.length, look.homeNews - 1)
  const sections = [...Map.groupBy(rest, ({ category }) => category ?? '')]
    .filter(([title, stories]) => title && stories.length > 1)
    .slice(0, columns)
    .map(([title, stories]) => ({ stories, title }))

  if (sections.length < 2) {
    return { briefs: rest, lead, seconds, sections: [] }
  }
  const inSection = new Set(sections.flatMap(({ stories }) => stories))

  return { briefs: rest.filter((story) => !inSection.has(story)), lead, seconds, sections }
}
