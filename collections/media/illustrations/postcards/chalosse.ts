import { below, drawTimes, num, path, type Point, polygon, stroke, times } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawGoose } from '../shapes/animals.ts'
import { drawBellTower } from '../shapes/buildings.ts'
import { drawChimneySmoke, drawHouse } from '../shapes/houses.ts'
import { drawHill, drawMaize, drawMountains, drawRows, drawWay, ridge } from '../shapes/land.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawBirds, drawSky } from '../shapes/sky.ts'
import { drawBush, drawOak, drawPoplar } from '../shapes/trees.ts'
import type { Composition } from './composition.ts'
import { drawLane, drawSunflowers } from './village.ts'

/** Fields laid on a slope like cloths, hedges between them. */
const quilt = (scene: Scene, y: number, rise: number, colours: readonly string[]): string => {
  const { height, random, width } = scene
  const crest = ridge(scene, { rise, y })
  const start = random.int(0, 3)
  return colours
    .map((colour, index) => {
      const drop = index * random.between(34, 56)
      const tilt = (index + start) % 2 ? 0.7 : -0.7
      const field = crest.map(([x, top]): Point => [x, top + drop + (x / width - 0.5) * drop * tilt])
      return below(field, height + 20, colour)
    })
    .join('')
}

const hedge = (scene: Scene, from: Point, to: Point, count: number, size: number, distance: number): string =>
  drawTimes(count, (index) => {
    const part = index / Math.max(1, count - 1)
    return drawBush(
      scene,
      from[0] + (to[0] - from[0]) * part,
      from[1] + (to[1] - from[1]) * part,
      size * scene.random.between(0.7, 1.2),
      distance,
    )
  })

/** Village on its crest: tower, roofs, a cypress or two. */
const village = (scene: Scene, x: number, y: number, size: number): string => {
  const { random } = scene
  return (
    drawPoplar(scene, x - size * 0.5, y + 6, size * 0.7, 0.3) +
    drawBellTower(scene, { kind: random.pick(['spire', 'spire', 'wall']), size, x, y }) +
    [-0.62, 0.72, 0.2, -0.26]
      .map((part, index) =>
        drawHouse(scene, {
          height: size * (0.15 + (index % 2) * 0.03),
          width: size * random.between(0.28, 0.42),
          x: x + size * part,
          y: y + size * (0.03 + index * 0.04),
        }),
      )
      .join('') +
    drawBush(scene, x - size * 0.66, y + size * 0.16, size * 0.34, 0.2) +
    drawBush(scene, x + size * 0.74, y + size * 0.2, size * 0.4, 0.15) +
    drawPoplar(scene, x + size * 1.06, y + size * 0.1, size * 0.56, 0.22)
  )
}

const hills = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const horizon = height * random.between(0.46, 0.52)
  const at = width * random.between(0.54, 0.68)
  const maize = times(17, () => ({
    tall: random.between(190, 260),
    x: random.between(-20, width * 0.5),
  })).sort((one, other) => one.tall - other.tall)
  return (
    drawSky(scene, { horizon }) +
    drawMountains(scene, horizon, height * 0.17) +
    drawHill(scene, horizon, 14, inks.far) +
    quilt(scene, horizon + 44, 26, [mix(inks.mid, inks.far, 0.5), mix(inks.ground, inks.far, 0.3)]) +
    hedge(scene, [0, horizon + 92], [width * 0.5, horizon + 70], 11, 70, 0.5) +
    below(
      [
        [-20, height * 0.82],
        [width * 0.2, height * 0.74],
        [at - 60, horizon + 96],
        [at + 200, horizon + 92],
        [width * 0.9, height * 0.68],
        [width + 20, height * 0.72],
      ],
      height + 20,
      inks.mid,
    ) +
    village(scene, at, horizon + 106, 300) +
    drawWay({
      bottom: height + 10,
      colour: mix(inks.paper, inks.ground, 0.3),
      from: width * 0.62,
      sway: -190,
      to: at + 40,
      top: horizon + 176,
      width: 150,
    }) +
    quilt(scene, height * 0.84, 22, [mix(inks.ground, inks.mid, 0.3), inks.ground]) +
    drawOak(scene, width * 0.93, height * 0.99, 360) +
    maize
      .map(({ tall, x }) =>
        drawMaize(
          scene,
          x,
          height + 20,
          tall,
          random.pick([inks.near, inks.near, mix(inks.near, inks.mid, 0.5)]),
        ),
      )
      .join('') +
    drawBirds(scene, width * 0.4, horizon * 0.4)
  )
}

/** The farm, its geese, its long roof; the tower watches from the next hill. */
const farm = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const horizon = height * 0.48
  const geese = times(random.int(5, 8), (index) => ({
    x: width * (0.16 + index * 0.075),
    y: height * random.between(0.87, 0.95),
  }))
  return (
    drawSky(scene, { horizon }) +
    drawMountains(scene, horizon, height * 0.12) +
    quilt(scene, horizon, 30, [inks.far, mix(inks.mid, inks.far, 0.4)]) +
    drawBellTower(scene, { size: 150, x: width * 0.2, y: horizon + 26 }) +
    hedge(scene, [0, horizon + 88], [width, horizon + 70], 16, 80, 0.42) +
    quilt(scene, horizon + 100, 20, [mix(inks.ground, inks.far, 0.2), inks.mid]) +
    drawOak(scene, width * 0.5, height * 0.74, 360, 0.16) +
    drawHouse(scene, { depth: 0.5, height: 200, width: 410, x: width * 0.54, y: height * 0.79 }) +
    drawChimneySmoke(scene, width * 0.6, height * 0.49) +
    drawHouse(scene, {
      depth: 0.8,
      height: 130,
      shutter: inks.accent,
      width: 190,
      x: width * 0.9,
      y: height * 0.82,
    }) +
    below(
      [
        [-20, height * 0.76],
        [width * 0.5, height * 0.79],
        [width + 20, height * 0.81],
      ],
      height + 20,
      mix(inks.ground, inks.mid, 0.35),
    ) +
    drawWay({
      bottom: height + 10,
      colour: mix(inks.paper, inks.ground, 0.35),
      from: width * 0.5,
      sway: 90,
      to: width * 0.66,
      top: height * 0.79,
      width: 240,
    }) +
    drawFigure(scene, {
      hat: 'straw',
      hatColour: inks.gold,
      height: 200,
      pose: 'walk',
      x: width * 0.12,
      y: height * 0.93,
    }) +
    geese.map((spot) => drawGoose(scene, { ...spot, size: random.between(70, 92) })).join('') +
    times(9, () => random.between(width * 0.7, width))
      .map((x) => drawMaize(scene, x, height + 30, random.between(170, 250), inks.near))
      .join('')
  )
}

/** Vines of Tursan run down to us; the hill answers with its tower. */
const vines = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const horizon = height * 0.44
  const vanishX = width * random.between(0.34, 0.66)
  const soil = mix(inks.ground, inks.accent, 0.24)
  const field: readonly Point[] = [
    [-20, height * 0.66],
    [width * 0.3, height * 0.61],
    [width * 0.7, height * 0.6],
    [width + 20, height * 0.64],
    [width + 20, height + 20],
    [-20, height + 20],
  ]
  return (
    drawSky(scene, { horizon }) +
    drawMountains(scene, horizon + 4, height * 0.2) +
    drawHill(scene, horizon + 10, 22, inks.far) +
    quilt(scene, horizon + 60, 28, [mix(inks.mid, inks.far, 0.45), mix(inks.ground, inks.mid, 0.3)]) +
    village(scene, vanishX - 50, horizon + 86, 260) +
    hedge(scene, [0, height * 0.62], [width, height * 0.6], 19, 84, 0.22) +
    polygon(field, soil) +
    drawRows(scene, {
      bottom: height + 20,
      colour: mix(inks.near, inks.ink, 0.25),
      count: 13,
      top: height * 0.61,
      vanishX: vanishX + 16,
    }) +
    drawRows(scene, { bottom: height + 10, colour: inks.mid, count: 13, top: height * 0.61, vanishX }) +
    drawTimes(11, (index) =>
      stroke(`M${num(index * width * 0.1)} ${num(height + 10)}v-90`, mix(inks.ink, inks.accent, 0.3), 9),
    ) +
    path(`M-20 ${num(height * 0.99)}q60 -50 120 -24t130 6t140 -4t150 6v60h-560z`, inks.near) +
    drawFigure(scene, {
      hat: 'beret',
      hatColour: inks.ink,
      height: 210,
      pose: 'reach',
      x: width * 0.2,
      y: height * 0.98,
    }) +
    drawBirds(scene, width * 0.76, horizon * 0.44)
  )
}

export const chalosseCompositions: readonly Composition[] = [
  { draw: hills, focus: 0.64 },
  { draw: farm, focus: 0.58 },
  { draw: vines, focus: 0.5 },
  { draw: drawSunflowers, focus: 0.5 },
  { draw: drawLane, focus: 0.5 },
]
