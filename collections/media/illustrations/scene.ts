import type { Country } from './countries.ts'
import { num, rect } from './draw.ts'
import { type Hour, hours, type Inks, inksOf } from './palette.ts'
import { createRandom, type Random } from './seed.ts'

/** What every shape needs to know: the sheet, its inks, its light and its share of chance. */
export type Scene = {
  country: Country
  height: number
  hour: Hour
  inks: Inks
  isDark: boolean
  random: Random
  width: number
}

/** Night is rare: a page of news should not be half in the dark. */
const hourBag: readonly Hour[] = [...hours.filter((hour) => hour !== 'night'), ...hours]

export const createScene = ({
  country,
  height,
  hours: choice = hourBag,
  seed,
  width,
}: {
  country: Country
  height: number
  /** Hours that suit the subject. */
  hours?: readonly Hour[]
  seed: string
  width: number
}): Scene => {
  const random = createRandom(seed)
  const chosen = random.fork('hour').pick(choice)
  return {
    country,
    height,
    hour: chosen,
    inks: inksOf({ country, hour: chosen }),
    isDark: chosen === 'night' || chosen === 'dusk',
    random,
    width,
  }
}

/** Specks of bare paper and of stray ink, tiled: a filter would cost ten times the time of the drawing. */
const grainTile = ({ inks, random }: Scene): string => {
  const source = random.fork('grain')
  const speck = (): string => {
    const size = source.between(0.8, 2.4)
    return `M${num(source.between(0, 318))} ${num(source.between(0, 318))}h${num(size)}v${num(source.between(0.8, 2))}h-${num(size)}z`
  }
  const specks = (count: number): string => Array.from({ length: count }, speck).join('')
  return (
    `<pattern id="grain" width="320" height="320" patternUnits="userSpaceOnUse">` +
    `<path d="${specks(150)}" fill="${inks.paper}" opacity=".34"/><path d="${specks(130)}" fill="${inks.ink}" opacity=".17"/></pattern>`
  )
}

/** Where the picture is cut: another crop of the same place is another picture. */
export type Camera = { flip: boolean; x: number; y: number; zoom: number }

const lookThrough = ({ flip, x, y, zoom }: Camera, { height, width }: Scene, drawing: string): string => {
  const [left, top] = [-(zoom - 1) * width * x, -(zoom - 1) * height * y]
  const mirror = flip ? `translate(${width} 0) scale(-1 1) ` : ''
  return `<g transform="${mirror}translate(${num(left)} ${num(top)}) scale(${Math.round(zoom * 1000) / 1000})">${drawing}</g>`
}

export const steadyCamera: Camera = { flip: false, x: 0.5, y: 0.5, zoom: 1 }

/** The whole sheet, with its grain. The text has no script, no font and no outside reference. */
export const printScene = (scene: Scene, drawing: string, camera: Camera = steadyCamera): string => {
  const { height, width } = scene
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" stroke-linecap="round" stroke-linejoin="round">` +
    `<defs>${grainTile(scene)}</defs>${rect(0, 0, width, height, scene.inks.shade)}${lookThrough(camera, scene, drawing)}` +
    `${rect(0, 0, width, height, 'url(#grain)')}</svg>`
  )
}
