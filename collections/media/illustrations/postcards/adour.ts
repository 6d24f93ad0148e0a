import { below, drawTimes, ellipse, num, path, type Point, rect, times } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawHeron, drawPony, drawStork } from '../shapes/animals.ts'
import { drawBellTower } from '../shapes/buildings.ts'
import { drawHouse, drawTerrace } from '../shapes/houses.ts'
import { drawHill, drawMountains, drawTreeline, drawTuft, ridge } from '../shapes/land.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawBirds, drawSky } from '../shapes/sky.ts'
import { drawBridge } from '../shapes/structures.ts'
import { drawBush, drawOak, drawPoplar } from '../shapes/trees.ts'
import { drawPunt, drawReeds, drawRipples, drawWater } from '../shapes/water.ts'
import type { Composition } from './composition.ts'
import { drawTowpath } from './poplars.ts'

/** Poplars in a row, as they are planted. */
const poplars = (
  scene: Scene,
  from: number,
  to: number,
  y: number,
  tall: number,
  distance: number,
): string => {
  const { random } = scene
  const count = random.int(7, 10)
  return times(count, (index) => {
    const [x, high] = [from + (index / (count - 1)) * (to - from), tall * random.between(0.78, 1.05)]
    return drawPoplar(scene, x, y + random.between(-6, 10), high, distance)
  }).join('')
}

/** The river turns, and takes the whole sky with it. */
const meander = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const horizon = height * random.between(0.42, 0.48)
  const river = `M${num(width * 0.56)} ${num(horizon + 16)}C${num(width * 0.96)} ${num(horizon + 60)} ${num(width * 0.86)} ${num(height * 0.62)} ${num(width * 0.5)} ${num(height * 0.7)}C${num(width * 0.2)} ${num(height * 0.77)} ${num(width * 0.14)} ${num(height * 0.9)} ${num(width * 0.2)} ${num(height + 20)}H${num(width * 0.86)}C${num(width * 0.7)} ${num(height * 0.9)} ${num(width * 0.78)} ${num(height * 0.8)} ${num(width * 0.94)} ${num(height * 0.72)}C${num(width * 1.16)} ${num(height * 0.6)} ${num(width * 1.06)} ${num(horizon + 30)} ${num(width * 0.6)} ${num(horizon + 14)}Z`
  return (
    drawSky(scene, { horizon }) +
    drawMountains(scene, horizon, height * 0.12) +
    drawHill(scene, horizon - 6, 20, inks.far) +
    drawBellTower(scene, { size: 190, x: width * 0.3, y: horizon + 18 }) +
    drawHouse(scene, { height: 44, width: 96, x: width * 0.2, y: horizon + 20 }) +
    drawHouse(scene, { height: 40, width: 80, x: width * 0.39, y: horizon + 22 }) +
    drawTreeline(scene, horizon + 20, 44, mix(inks.mid, inks.far, 0.5)) +
    rect(-20, horizon + 14, width + 40, height, mix(inks.mid, inks.ground, 0.4)) +
    drawHill(scene, horizon + 96, 12, mix(inks.mid, inks.ground, 0.15)) +
    path(river, inks.water) +
    drawRipples(scene, {
      bottom: height,
      centre: width * 0.46,
      colour: mix(inks.sun, inks.water, 0.2),
      count: 14,
      spread: 130,
      top: height * 0.72,
    }) +
    poplars(scene, width * 0.08, width * 0.44, height * 0.68, 240, 0.2) +
    drawPunt(scene, width * 0.56, height * 0.86, 190) +
    drawFigure(scene, {
      hat: 'beret',
      hatColour: inks.ink,
      height: 120,
      pose: 'sit',
      x: width * 0.54,
      y: height * 0.865,
    }) +
    below(
      [
        [width * 0.74, height + 20],
        [width * 0.82, height * 0.86],
        [width * 0.93, height * 0.8],
        [width + 20, height * 0.76],
      ],
      height + 20,
      inks.near,
    ) +
    below(
      [
        [-20, height * 0.86],
        [width * 0.1, height * 0.89],
        [width * 0.22, height + 20],
      ],
      height + 20,
      inks.near,
    ) +
    drawReeds(scene, width * 0.9, height + 8, 320, 15) +
    drawReeds(scene, width * 0.05, height + 8, 280, 12) +
    drawHeron(scene, { flip: true, size: 230, x: width * 0.815, y: height * 0.975 })
  )
}

/** Meadows under water: ponies, storks, gates that lead nowhere. */
const barthes = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const horizon = height * random.between(0.44, 0.5)
  const sunX = width * random.between(0.3, 0.5)
  const bank = (y: number, colour: string, from: number, to: number): string =>
    path(
      `M${num(from)} ${num(y)}Q${num((from + to) / 2)} ${num(y - 36)} ${num(to)} ${num(y)}Q${num((from + to) / 2)} ${num(y + 22)} ${num(from)} ${num(y)}Z`,
      colour,
    )
  return (
    drawSky(scene, { horizon, sunX }) +
    drawHill(scene, horizon - 14, 22, inks.far) +
    drawTreeline(scene, horizon + 8, 66, mix(inks.mid, inks.far, 0.5)) +
    drawWater(scene, horizon + 4, height, sunX) +
    rect(-20, horizon + 4, width + 40, 22, mix(inks.far, inks.water, 0.45)) +
    bank(horizon + 70, mix(inks.mid, inks.ground, 0.3), -60, width * 0.52) +
    bank(horizon + 120, mix(inks.mid, inks.ground, 0.2), width * 0.4, width * 1.06) +
    drawOak(scene, width * 0.16, horizon + 74, 250, 0.24) +
    drawOak(scene, width * 0.86, horizon + 124, 320, 0.12) +
    drawTimes(7, (index) =>
      rect(width * (0.3 + index * 0.06), horizon + 90 + index * 5, 9, 56 + index * 4, inks.ink),
    ) +
    bank(height * 0.8, mix(inks.near, inks.ground, 0.35), width * 0.16, width * 0.9) +
    times(random.int(2, 4), (index) =>
      drawPony(scene, {
        flip: random.chance(0.5),
        size: 150 + index * 22,
        x: width * (0.36 + index * 0.15),
        y: height * (0.785 + index * 0.012),
      }),
    ).join('') +
    below(ridge(scene, { rise: 16, y: height * 0.94 }), height + 20, inks.near) +
    drawStork(scene, { size: 250, x: width * random.between(0.18, 0.26), y: height * 0.97 }) +
    drawReeds(scene, width * 0.05, height + 8, 280, 12) +
    drawReeds(scene, width * 0.94, height + 8, 330, 14) +
    drawTimes(9, () =>
      drawTuft(scene, random.between(0, width), height + 8, random.between(50, 100), inks.ink),
    ) +
    drawBirds(scene, width * 0.62, horizon * 0.5, 6)
  )
}

/** The bridge, the quay, the town that was a port. */
const bridge = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const horizon = height * 0.48
  const sunX = width * random.between(0.2, 0.36)
  const quay: readonly Point[] = [
    [-20, height * 0.6],
    [width * 0.4, height * 0.6],
    [width * 0.46, height * 0.66],
  ]
  return (
    drawSky(scene, { horizon, sunX }) +
    drawHill(scene, horizon - 30, 40, inks.far) +
    drawTreeline(scene, horizon + 30, 80, mix(inks.mid, inks.far, 0.45)) +
    drawBellTower(scene, { size: 330, x: width * 0.7, y: horizon + 40 }) +
    drawTerrace(scene, { air: 0.2, from: width * 0.5, height: 150, to: width * 1.02, y: horizon + 74 }) +
    drawWater(scene, horizon + 70, height, sunX) +
    rect(width * 0.44, horizon + 68, width, 26, inks.wallShade) +
    drawBridge(scene, { arches: 5, from: width * 0.1, height: 130, to: width * 1.04, y: height * 0.68 }) +
    drawFigure(scene, { height: 64, pose: 'walk', x: width * 0.52, y: height * 0.545 }) +
    drawFigure(scene, { height: 64, pose: 'walk', x: width * 0.62, y: height * 0.545 }) +
    drawTerrace(scene, { from: -40, height: 300, to: width * 0.22, y: height * 0.72 }) +
    path(
      `M-20 ${num(height * 0.72)}H${num(width * 0.3)}L${num(width * 0.26)} ${num(height * 0.8)}H-20Z`,
      inks.wallShade,
    ) +
    quay
      .map(([x, y], index) => (index ? ellipse(x, y + 130, 60, 6, mix(inks.water, inks.paper, 0.3)) : ''))
      .join('') +
    drawRipples(scene, {
      bottom: height,
      centre: width * 0.5,
      colour: mix(inks.water, inks.paper, 0.5),
      count: 14,
      spread: 420,
      top: height * 0.74,
    }) +
    drawPunt(scene, width * 0.62, height * 0.86, 270) +
    drawReeds(scene, width * 0.95, height + 8, 330, 14) +
    drawReeds(scene, width * 0.08, height + 8, 240, 10) +
    drawBush(scene, width * 0.02, height + 20, 240) +
    drawHeron(scene, { flip: true, size: 200, x: width * 0.87, y: height * 0.985 })
  )
}

export const adourCompositions: readonly Composition[] = [
  { draw: meander, focus: 0.5 },
  { draw: barthes, focus: 0.46 },
  { draw: bridge, focus: 0.62 },
  { draw: drawTowpath, focus: 0.56 },
]
