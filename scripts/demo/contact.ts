import type { DemoHours, DemoSite } from './types.ts'
import type { Place } from './words/place.ts'
import { createRandom, type Random } from './words/random.ts'

type Span = { closes: string; opens: string }

const morning: Span = { closes: '12:00', opens: '09:00' }
const afternoon: Span = { closes: '17:30', opens: '14:00' }
const closed: Span[] = []

/** Weekdays open, Monday first; Saturday and Sunday are empty unless told. */
const week = (weekdays: Span[][], saturday: Span[] = closed): DemoHours => [...weekdays, saturday, closed]

const villageHours = (random: Random): DemoHours =>
  random.pick([
    week([closed, [morning], closed, closed, [{ closes: '18:30', opens: '14:00' }]]),
    week([[afternoon], closed, closed, [morning], closed]),
    week([closed, [{ closes: '19:00', opens: '16:00' }], closed, [morning], closed]),
    week([[morning], closed, [morning], closed, [afternoon]]),
  ])

const bigVillageHours = (random: Random): DemoHours =>
  random.pick([
    week([[morning], [morning, afternoon], closed, [morning], [morning, afternoon]]),
    week([[afternoon], [morning], [morning], [afternoon], [morning]]),
    week([[morning], [morning], [morning], [morning], [morning, { closes: '17:00', opens: '13:30' }]]),
    week([
      [afternoon],
      [morning, afternoon],
      closed,
      [morning, { closes: '18:30', opens: '14:00' }],
      [morning],
    ]),
  ])

const townHours = (random: Random): DemoHours => {
  const day: Span[] = [
    { closes: '12:30', opens: '08:30' },
    { closes: '17:30', opens: '13:30' },
  ]
  return random.pick([
    week(
      [
        day,
        day,
        day,
        day,
        [
          { closes: '12:30', opens: '08:30' },
          { closes: '16:30', opens: '13:30' },
        ],
      ],
      [{ closes: '12:00', opens: '09:00' }],
    ),
    week([
      day,
      day,
      day,
      [
        { closes: '12:30', opens: '08:30' },
        { closes: '18:30', opens: '13:30' },
      ],
      day,
    ]),
  ])
}

const officeHours = (): DemoHours => {
  const day: Span[] = [
    { closes: '12:00', opens: '08:30' },
    { closes: '17:00', opens: '13:30' },
  ]
  return week([
    day,
    day,
    day,
    day,
    [
      { closes: '12:00', opens: '08:30' },
      { closes: '16:00', opens: '13:30' },
    ],
  ])
}

const libraryHours = (): DemoHours =>
  week(
    [
      closed,
      [{ closes: '18:30', opens: '14:00' }],
      [{ closes: '18:30', opens: '10:00' }],
      closed,
      [{ closes: '19:00', opens: '14:00' }],
    ],
    [{ closes: '17:00', opens: '10:00' }],
  )

const tourismHours = (): DemoHours => {
  const day: Span[] = [
    { closes: '12:30', opens: '09:30' },
    { closes: '18:00', opens: '14:00' },
  ]
  return week([day, day, day, day, day], day)
}

const hoursOf = ({ population, voice }: Place, random: Random): DemoHours => {
  switch (voice) {
    case 'commune':
      if (population < 450) {
        return villageHours(random)
      }
      return population < 3000 ? bigVillageHours(random) : townHours(random)
    case 'library':
    case 'conservatoire':
      return libraryHours()
    case 'society':
      return week([closed, closed, [{ closes: '17:00', opens: '14:00' }], closed, closed])
    case 'tourism':
      return tourismHours()
    default:
      return officeHours()
  }
}

// prettier-ignore
const townHallStreets = ['1 place de la Mairie', '2 place de la Liberté', '12 rue du Bourg', '45 route des Pins', '3 place de l’Église', '80 avenue de la République', '150 route des Écoles', '4 allée des Platanes']
// prettier-ignore
const officeStreets = ['14 rue des Artisans', '25 avenue du Maréchal-Ferrant', '6 rue de la Halle', '110 route de la Forêt', '9 place du Foirail', '31 avenue des Tilleuls']

const titleOf = ({ name, town, voice }: Place): string => {
  switch (voice) {
    case 'commune':
      return 'Mairie'
    case 'epci':
      return name.startsWith('Communauté de communes')
        ? 'Siège de la communauté de communes'
        : "Siège de la communauté d'agglomération"
    case 'extranet':
      return 'Assistance de l’extranet'
    case 'school':
      return 'Secrétariat du lycée'
    default:
      return name.length > 45 ? `Accueil, ${town}` : name
  }
}

export const planContact = (place: Place): DemoSite['contact'] => {
  const random = createRandom(`contact ${place.slug}`)

  return {
    email: place.email,
    hours: hoursOf(place, random),
    phone: place.phone,
    postalCode: place.postalCode,
    street: random.pick(place.voice === 'commune' ? townHallStreets : officeStreets),
    title: titleOf(place),
    town: place.town,
  }
}
