import type { Country } from './countries.ts'
import { hoursOf } from './motifs/hours.ts'
import { motifSize } from './motifs/motif.ts'
import { motifs } from './motifs/motifs.ts'
import type { MotifName } from './motifs/names.ts'
import { type Camera, createScene, printScene } from './scene.ts'
import type { Random } from './seed.ts'

export { motifSize } from './motifs/motif.ts'
export { type MotifName, motifNames } from './motifs/names.ts'

/** Their top is what one looks for: they are never cut above. */
const tallMotifs: readonly MotifName[] = [
  'beach-rescue',
  'church',
  'commemoration',
  'concert',
  'fire-watch',
  'mairie',
  'rugby',
  'water',
]

/** From afar, at a few steps, or near: the same scene in another frame is another picture. */
const frame = (random: Random, isTall: boolean): Camera => {
  const [low, high] = random.pick([
    [1.01, 1.08],
    [1.1, 1.2],
    [1.22, 1.36],
  ] as const)
  return {
    flip: random.chance(0.5),
    x: random.between(0.28, 0.72),
    y: isTall ? random.between(0.3, 0.6) : random.between(0.58, 0.96),
    zoom: isTall ? random.between(1, 1.09) : random.between(low, high),
  }
}

/**
 * A subject for a news item, an event or a page.
 *
 * Another seed gives another hour, other people, another crop, often the other way round.
 */
export const drawMotif = ({
  country,
  name,
  seed,
}: {
  country: Country
  name: MotifName
  seed: string
}): string => {
  const scene = createScene({ ...motifSize, country, hours: hoursOf(name), seed: `${name}:${seed}` })
  return printScene(scene, motifs[name](scene), frame(scene.random.fork('camera'), tallMotifs.includes(name)))
}
