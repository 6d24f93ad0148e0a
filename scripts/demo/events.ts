import { slugOf } from '#core/french-text.ts'
import { bodyEvents } from './events/bodies.ts'
import { civicEvents } from './events/civic.ts'
import { cultureEvents } from './events/culture.ts'
import { gatheringEvents } from './events/gatherings.ts'
import type { EventIdea } from './events/idea.ts'
import { outdoorEvents } from './events/outdoors.ts'
import { townEvents } from './events/town.ts'
import { townFrom } from './news.ts'
import type { DayOffset, DemoEvent } from './types.ts'
import { toBlocks } from '#collections/blocks/compose.ts'
import type { Place } from './words/place.ts'
import { createRandom, type Random } from './words/random.ts'

export const communeEvents: EventIdea[] = [
  ...civicEvents,
  ...gatheringEvents,
  ...cultureEvents,
  ...outdoorEvents,
  ...townEvents,
]

const isLong = ({ days }: EventIdea): boolean => days !== undefined

/** A council, one appointment of several days, and others; for a commune, as many civic as festive. */
const chooseIdeas = (place: Place, random: Random, count: number): EventIdea[] => {
  const ideas = place.voice === 'commune' ? communeEvents : bodyEvents[place.voice]
  const suited = random.shuffle(
    ideas.filter(({ isRural, suits }) => suits(place) && !(isRural && place.population > townFrom)),
  )
  const council = suited.filter(({ category }) => category === 'conseil').slice(0, 1)
  const long = suited.filter(isLong).slice(0, 1)
  const others = suited.filter((idea) => idea.category !== 'conseil' && !isLong(idea))
  const festive = others.filter(({ category }) => category !== 'reunion')
  const civic = others.filter(({ category }) => category === 'reunion')
  const mixed = festive.flatMap((idea, rank) => [idea, ...civic.slice(rank, rank + 1)])

  return [...council, ...long, ...mixed, ...civic.slice(festive.length)].slice(0, count)
}

/** One or two days in the past, one this week, the others within two months; none twice. */
const chooseDays = (random: Random, count: number): DayOffset[] => {
  const days = new Set<DayOffset>([-random.integer(4, 14), random.integer(1, 6)])
  if (count > 5) {
    days.add(-random.integer(16, 40))
  }
  while (days.size < count) {
    days.add(random.integer(7, 56))
  }
  return [...days]
}

const writeEvent = (idea: EventIdea, startDay: DayOffset, place: Place, random: Random): DemoEvent => {
  const { body, lead, title, where } = random.pick(idea.variants)(place)
  const [startClock, endClock] = idea.span ?? []

  return {
    blocks: toBlocks(body),
    category: idea.category,
    lead,
    place: where,
    slug: slugOf(title),
    startDay,
    title,
    ...(idea.days && { endDay: startDay + idea.days - 1 }),
    ...(startClock && { startClock }),
    ...(endClock && { endClock }),
    ...(idea.motif && { motif: idea.motif }),
    ...(idea.price && { price: idea.price }),
  }
}

/** Five to seven appointments by date, some past, one of several days, one cancelled on some sites. */
export const planEvents = (place: Place): DemoEvent[] => {
  const random = createRandom(`events ${place.slug}`)
  const ideas = chooseIdeas(place, random, random.integer(5, 7))
  const days = chooseDays(random, ideas.length)
  const future = days.filter((day) => day > 6)
  const longDay = random.pick(future)
  const otherDays = random.shuffle(days.filter((day) => day !== longDay))
  const mayCancel = random.chance(0.3)
  let hasCancelled = false

  return ideas
    .map((idea): DemoEvent => {
      const startDay = isLong(idea) ? longDay : (otherDays.shift() ?? longDay)
      const event = writeEvent(idea, startDay, place, random)
      const isCancelled = mayCancel && !hasCancelled && idea.isFragile === true && startDay > 0

      hasCancelled ||= isCancelled
      return isCancelled ? { ...event, isCancelled } : event
    })
    .sort((one, other) => one.startDay - other.startDay)
}
