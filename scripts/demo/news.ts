import { slugOf } from '#core/french-text.ts'
import type { Voice } from './members/member.ts'
import { clubNews } from './news/clubs.ts'
import { communeLifeNews } from './news/commune-life.ts'
import { conservatoireNews, societyNews } from './news/culture-bodies.ts'
import { cultureNews } from './news/culture.ts'
import { epciNews } from './news/epci.ts'
import { extranetNews, schoolNews } from './news/extranet-and-school.ts'
import type { NewsIdea } from './news/idea.ts'
import { libraryNews } from './news/library.ts'
import { tourismNews } from './news/tourism.ts'
import { natureNews } from './news/nature.ts'
import { alpiNews, portalNews } from './news/own-sites.ts'
import { practicalNews } from './news/practical-life.ts'
import { associationsNews } from './news/associations-portal.ts'
import { ciasNews } from './news/solidarity.ts'
import { syndicateNews } from './news/syndicate.ts'
import { townNews } from './news/town.ts'
import { worksNews } from './news/works.ts'
import { youthNews } from './news/youth.ts'
import type { DemoNews } from './types.ts'
import { toBlocks } from '#collections/blocks/compose.ts'
import type { Place } from './words/place.ts'
import { createRandom } from './words/random.ts'

export const communeNews: NewsIdea[] = [
  ...communeLifeNews,
  ...worksNews,
  ...natureNews,
  ...practicalNews,
  ...youthNews,
  ...cultureNews,
  ...clubNews,
  ...townNews,
]

const ideasOf: Record<Voice, NewsIdea[]> = {
  alpi: alpiNews,
  associations: associationsNews,
  cias: ciasNews,
  commune: communeNews,
  conservatoire: conservatoireNews,
  epci: epciNews,
  extranet: extranetNews,
  library: libraryNews,
  portal: portalNews,
  school: schoolNews,
  society: societyNews,
  syndicate: syndicateNews,
  tourism: tourismNews,
}

/** A site of one subject only looks abandoned: no more than so many news of a category. */
const maxOfCategory: Partial<Record<Voice, number>> = { commune: 2, epci: 2 }

/** From this number of inhabitants, the subjects of towns take the place of the rural ones. */
export const townFrom = 3500

const chooseIdeas = (place: Place, count: number): NewsIdea[] => {
  const max = maxOfCategory[place.voice] ?? count
  const chosen: NewsIdea[] = []
  const shuffled = createRandom(`news ${place.slug}`).shuffle(
    ideasOf[place.voice].filter(
      ({ isRural, suits }) => suits(place) && !(isRural && place.population > townFrom),
    ),
  )
  const urban = shuffled.filter((idea) => townNews.includes(idea)).slice(0, 4)
  const ideas = [...urban, ...shuffled.filter((idea) => !townNews.includes(idea))]

  for (const idea of ideas) {
    const alike = chosen.filter(({ category }) => category === idea.category).length
    if (chosen.length < count && alike < max) {
      chosen.push(idea)
    }
  }
  const lead = chosen.findIndex(({ motif }) => motif !== undefined)
  return [...chosen.slice(lead, lead + 1), ...chosen.slice(0, lead), ...chosen.slice(lead + 1)]
}

/** Six to eight news, the most recent first and with a picture; about one in four has none. */
export const planNews = (place: Place): DemoNews[] => {
  const random = createRandom(`news dates ${place.slug}`)
  const usedMotifs = new Set<string>()
  let publishedDay = -random.integer(0, 3)

  return chooseIdeas(
    place,
    place.voice === 'portal' || place.voice === 'alpi' ? 8 : random.integer(6, 8),
  ).map(({ category, motif, variants }, rank) => {
    const { body, lead, title } = random.pick(variants)(place)
    const isDrawn = motif !== undefined && !usedMotifs.has(motif) && (rank === 0 || !random.chance(0.06))
    const news: DemoNews = {
      blocks: toBlocks(body),
      category,
      lead,
      publishedDay,
      slug: slugOf(title),
      title,
    }

    publishedDay -= random.integer(2, 13)
    if (isDrawn) {
      usedMotifs.add(motif)
      return { ...news, motif }
    }
    return news
  })
}
