import { bodyPages } from './pages/bodies.ts'
import { councilPages } from './pages/commune-council.ts'
import { dailyLifePages } from './pages/commune-daily-life.ts'
import { discoverPages } from './pages/commune-discover.ts'
import { procedurePages } from './pages/commune-procedures.ts'
import type { PageIdea } from './pages/idea.ts'
import { legalPages } from './pages/legal.ts'
import type { DemoPage } from './types.ts'
import { toBlocks } from '#collections/blocks/compose.ts'
import type { Place } from './words/place.ts'
import { createRandom } from './words/random.ts'

export const communePages: PageIdea[] = [
  ...councilPages,
  ...procedurePages,
  ...dailyLifePages,
  ...discoverPages,
]

/** The pages of a site, each after the page above it, the legal ones last. */
export const planPages = (place: Place): DemoPage[] => {
  const random = createRandom(`pages ${place.slug}`)
  const ideas = place.voice === 'commune' ? communePages : bodyPages[place.voice]

  return [...ideas, ...legalPages]
    .filter(({ suits }) => suits(place))
    .map(({ motif, parentSlug, slug, title, variants }): DemoPage => {
      const { body, lead } = random.pick(variants)(place)

      return {
        blocks: toBlocks(body),
        slug,
        title: typeof title === 'string' ? title : title(place),
        ...(lead && { lead }),
        ...(motif && { motif }),
        ...(parentSlug && { parentSlug }),
      }
    })
}

/** `/slug`, or `/parent/slug` for a page below another. */
export const pathOf = ({ parentSlug, slug }: Pick<DemoPage, 'parentSlug' | 'slug'>): string =>
  parentSlug ? `/${parentSlug}/${slug}` : `/${slug}`
