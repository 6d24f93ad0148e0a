import { drawTimes, ellipse, line, num, path, type Point, polygon, stroke, times } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { lobes } from './sky.ts'

type TreeInks = { crown: string; lit: string; trunk: string }

/** Near trees are darker and warmer; far ones take the colour of the air. */
const treeInks = ({ inks }: Scene, distance: number): TreeInks => ({
  crown: mix(inks.near, inks.far, distance),
  lit: mix(mix(inks.mid, inks.sun, 0.12), inks.far, distance),
  trunk: mix(mix(inks.ink, inks.accent, 0.22), inks.far, distance),
})

const bough = (
  scene: Scene,
  x: number,
  y: number,
  width: number,
  height: number,
  { crown, lit }: TreeInks,
): string => {
  const shape = { count: scene.random.int(4, 6), height, width, x, y }
  return (
    path(lobes(scene, shape), crown) +
    path(
      lobes(scene, {
        ...shape,
        count: 4,
        height: height * 0.5,
        width: width * 0.6,
        x: x - width * 0.13,
        y: y - height * 0.42,
      }),
      lit,
    )
  )
}

/** Maritime pine: a long bare trunk that leans with the wind, a crown in storeys. */
export const drawPine = (scene: Scene, x: number, y: number, height: number, distance = 0): string => {
  const { random } = scene
  const tones = treeInks(scene, distance)
  const lean = height * random.between(-0.07, 0.12)
  const [topX, topY, thick] = [x + lean, y - height * 0.86, height * 0.024]
  const trunk = path(
    `M${num(x - thick)} ${num(y)}Q${num(x + lean * 0.2)} ${num(y - height * 0.5)} ${num(topX - thick * 0.4)} ${num(topY)}L${num(topX + thick * 0.4)} ${num(topY)}Q${num(x + lean * 0.2 + thick * 1.4)} ${num(y - height * 0.5)} ${num(x + thick)} ${num(y)}Z`,
    tones.trunk,
  )
  const branch = stroke(
    `M${num(x + lean * 0.62)} ${num(y - height * 0.6)}l${num(height * 0.15)} ${num(-height * 0.07)}M${num(x + lean * 0.55)} ${num(y - height * 0.55)}l${num(-height * 0.13)} ${num(-height * 0.08)}`,
    tones.trunk,
    thick * 0.7,
  )
  const storeys: readonly (readonly [number, number, number, number])[] = [
    [-0.13, 0.62, 0.26, 0.1],
    [0.14, 0.66, 0.28, 0.11],
    [-0.05, 0.76, 0.4, 0.14],
    [0.03, 0.87, 0.27, 0.13],
  ]
  const crown = storeys.map(([dx, up, wide, tall]) =>
    bough(
      scene,
      topX + height * (dx + random.between(-0.03, 0.03)),
      y - height * up,
      height * wide,
      height * tall,
      tones,
    ),
  )
  return trunk + branch + crown.join('')
}

/** Umbrella pine, of gardens and dunes. */
export const drawUmbrellaPine = (
  scene: Scene,
  x: number,
  y: number,
  height: number,
  distance = 0,
): string => {
  const tones = treeInks(scene, distance)
  const fork = y - height * 0.62
  const d = `M${num(x)} ${num(y)}Q${num(x - height * 0.02)} ${num(fork + height * 0.2)} ${num(x)} ${num(fork)}M${num(x)} ${num(fork + height * 0.04)}L${num(x - height * 0.2)} ${num(fork - height * 0.14)}M${num(x)} ${num(fork)}L${num(x + height * 0.19)} ${num(fork - height * 0.15)}M${num(x)} ${num(fork)}V${num(fork - height * 0.16)}`
  return (
    stroke(d, tones.trunk, height * 0.04) +
    bough(scene, x, y - height * 0.7, height * 0.76, height * 0.24, tones)
  )
}

/** The oak of the airial, broader than tall. */
export const drawOak = (scene: Scene, x: number, y: number, height: number, distance = 0): string => {
  const tones = treeInks(scene, distance)
  const trunk = path(
    `M${num(x - height * 0.07)} ${num(y)}Q${num(x - height * 0.03)} ${num(y - height * 0.2)} ${num(x - height * 0.05)} ${num(y - height * 0.42)}h${num(height * 0.1)}Q${num(x + height * 0.03)} ${num(y - height * 0.2)} ${num(x + height * 0.08)} ${num(y)}Z`,
    tones.trunk,
  )
  return (
    trunk +
    bough(scene, x + height * 0.22, y - height * 0.34, height * 0.6, height * 0.3, tones) +
    bough(scene, x - height * 0.2, y - height * 0.36, height * 0.66, height * 0.36, tones) +
    bough(scene, x + height * 0.02, y - height * 0.52, height * 0.8, height * 0.44, tones)
  )
}

/** Poplars stand along the river like a comb. */
export const drawPoplar = (scene: Scene, x: number, y: number, height: number, distance = 0): string => {
  const { crown, lit, trunk } = treeInks(scene, distance)
  const wide = height * scene.random.between(0.085, 0.12)
  const leaf = (shift: number, size: number): string =>
    `M${num(x + shift)} ${num(y - height)}C${num(x + shift + wide * 1.5 * size)} ${num(y - height * 0.62)} ${num(x + shift + wide * size)} ${num(y - height * 0.14)} ${num(x + shift)} ${num(y - height * 0.12)}C${num(x + shift - wide * size)} ${num(y - height * 0.14)} ${num(x + shift - wide * 1.5 * size)} ${num(y - height * 0.62)} ${num(x + shift)} ${num(y - height)}Z`
  return (
    line([x, y], [x, y - height * 0.3], trunk, height * 0.03) +
    path(leaf(0, 1), crown) +
    path(leaf(-wide * 0.3, 0.45), lit)
  )
}

/** Plane tree of the square, pollarded: knuckles, then a round crown. */
export const drawPlane = (scene: Scene, x: number, y: number, height: number, distance = 0): string => {
  const tones = treeInks(scene, distance)
  const bark = mix(mix(scene.inks.wallShade, scene.inks.ink, 0.2), scene.inks.far, distance)
  const fork = y - height * 0.44
  const d = `M${num(x)} ${num(y)}V${num(fork)}M${num(x)} ${num(fork + 10)}L${num(x - height * 0.17)} ${num(fork - height * 0.14)}M${num(x)} ${num(fork + 6)}L${num(x + height * 0.16)} ${num(fork - height * 0.15)}M${num(x)} ${num(fork)}V${num(fork - height * 0.2)}`
  return (
    stroke(d, bark, height * 0.055) +
    bough(scene, x - height * 0.16, y - height * 0.5, height * 0.42, height * 0.24, tones) +
    bough(scene, x + height * 0.17, y - height * 0.5, height * 0.42, height * 0.26, tones) +
    bough(scene, x, y - height * 0.58, height * 0.62, height * 0.34, tones)
  )
}

export const drawBush = (scene: Scene, x: number, y: number, width: number, distance = 0): string =>
  bough(scene, x, y, width, width * 0.4, treeInks(scene, distance))

/** Trunks that cross the whole sheet, as when one stands among them. One carries a pot of resin. */
export const drawTrunk = (
  scene: Scene,
  x: number,
  bottom: number,
  width: number,
  distance: number,
  hasPot = false,
): string => {
  const { inks, random } = scene
  const bark = mix(mix(inks.ink, inks.accent, 0.26), inks.far, distance)
  const lean = random.between(-0.4, 0.4) * width
  const trunk: Point[] = [
    [x - width * 0.62, bottom],
    [x - width * 0.46 + lean, -20],
    [x + width * 0.4 + lean, -20],
    [x + width * 0.6, bottom],
  ]
  const light: Point[] = [
    [x - width * 0.62, bottom],
    [x - width * 0.46 + lean, -20],
    [x - width * 0.24 + lean, -20],
    [x - width * 0.34, bottom],
  ]
  const plates = times(distance > 0.45 ? 0 : 7, () => {
    const [px, py] = [x + random.between(-0.1, 0.34) * width, random.between(0, bottom)]
    return `M${num(px)} ${num(py)}q${num(width * 0.14)} ${num(width * 0.5)} 0 ${num(width * 1.1)}`
  })
  return (
    polygon(trunk, bark) +
    (distance > 0.7 ? '' : polygon(light, mix(bark, inks.sun, 0.3))) +
    (plates.length === 0
      ? ''
      : stroke(plates.join(''), mix(bark, inks.ink, 0.45), Math.max(2, width * 0.05))) +
    (hasPot ? drawResinPot(scene, x - width * 0.05, bottom * 0.62, width) : '')
  )
}

/** The care of the gemmeur: a scraped face, a zinc lip, a clay pot. */
const drawResinPot = ({ inks }: Scene, x: number, y: number, width: number): string =>
  path(
    `M${num(x - width * 0.2)} ${num(y)}V${num(y - width * 2.1)}q${num(width * 0.2)} ${num(-width * 0.25)} ${num(width * 0.4)} 0V${num(y)}z`,
    mix(inks.gold, inks.paper, 0.35),
  ) +
  line([x - width * 0.26, y], [x + width * 0.26, y + width * 0.05], inks.paper, width * 0.06) +
  path(
    `M${num(x - width * 0.24)} ${num(y + width * 0.1)}h${num(width * 0.48)}l${num(-width * 0.1)} ${num(width * 0.5)}h${num(-width * 0.28)}z`,
    inks.accent,
  ) +
  ellipse(x, y + width * 0.1, width * 0.24, width * 0.06, inks.gold)

/** Bracken on the floor of the forest. */
export const drawFern = (scene: Scene, x: number, y: number, size: number, colour: string): string =>
  drawTimes(3, (index) => {
    const lean = (index - 1) * size * scene.random.between(0.46, 0.64)
    const [tipX, tipY] = [x + lean, y - size * (index === 1 ? 1 : 0.72)]
    const leaves = times(5, (rank) => {
      const part = 0.25 + rank * 0.155
      const [lx, ly, reach] = [x + (tipX - x) * part, y + (tipY - y) * part, size * 0.26 * (1.15 - part)]
      return `M${num(lx)} ${num(ly)}l${num(-reach)} ${num(-reach * 0.5)}M${num(lx)} ${num(ly)}l${num(reach)} ${num(-reach * 0.5)}`
    })
    return stroke(
      `M${num(x)} ${num(y)}L${num(tipX)} ${num(tipY)}${leaves.join('')}`,
      colour,
      Math.max(2.5, size * 0.055),
    )
  })
