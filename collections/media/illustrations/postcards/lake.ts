import { below, drawTimes, line, num, path, type Point, polygon, rect, stroke, times } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawHeron } from '../shapes/animals.ts'
import { drawHill, drawTreeline, drawTuft, ridge } from '../shapes/land.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawBirds, drawSky } from '../shapes/sky.ts'
import { drawFern, drawPine, drawTrunk } from '../shapes/trees.ts'
import { drawPunt, drawReeds, drawRipples, drawSailboat, drawWater } from '../shapes/water.ts'
import type { Composition } from './composition.ts'
import { drawStream } from './stream.ts'

/** The far bank and its double in the water. */
const farBank = (scene: Scene, y: number, tall: number): string => {
  const { inks, random, width } = scene
  const start = random.between(0.3, 0.5) * width
  return (
    below(
      [
        [-20, y],
        [width * 0.3, y - tall * 0.7],
        [width * 0.55, y - tall * 1.2],
        [width * 0.8, y - tall * 0.6],
        [width + 20, y - tall],
      ],
      y + 4,
      mix(inks.ground, inks.glow, 0.35),
    ) +
    drawTreeline(scene, y, tall, inks.far) +
    drawTreeline(scene, y, tall * 1.5, mix(inks.mid, inks.far, 0.35), start, width + 30) +
    rect(-20, y, width + 40, tall * 0.34, mix(inks.far, inks.water, 0.5)) +
    rect(start, y, width, tall * 0.6, mix(mix(inks.mid, inks.far, 0.35), inks.water, 0.55))
  )
}

const sails = (scene: Scene, horizon: number): string =>
  times(scene.random.int(2, 4), () => scene.random.between(0.16, 0.3))
    .sort()
    .map((size) =>
      drawSailboat(
        scene,
        scene.width * scene.random.between(0.3, 0.78),
        horizon + size * 380,
        size * 560,
        scene.random.pick([scene.inks.paper, scene.inks.gold, scene.inks.paper]),
      ),
    )
    .join('')

/** Between two trunks: the pond, its sails, the other bank. */
const betweenPines = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const horizon = height * random.between(0.42, 0.5)
  const sunX = width * random.between(0.4, 0.58)
  return (
    drawSky(scene, { horizon, sunX }) +
    drawWater(scene, horizon, height * 0.96, sunX) +
    farBank(scene, horizon, 40) +
    sails(scene, horizon) +
    below(
      [
        [-20, height * 0.78],
        [width * 0.25, height * 0.84],
        [width * 0.5, height * 0.9],
        [width * 0.78, height * 0.84],
        [width + 20, height * 0.74],
      ],
      height + 20,
      inks.ground,
    ) +
    below(
      [
        [-20, height * 0.86],
        [width * 0.3, height * 0.93],
        [width * 0.6, height * 0.96],
        [width + 20, height * 0.86],
      ],
      height + 20,
      mix(inks.ground, inks.near, 0.55),
    ) +
    drawTrunk(scene, width * random.between(0.07, 0.12), height, 84, 0, true) +
    drawTrunk(scene, width * random.between(0.2, 0.26), height * 0.92, 44, 0.16) +
    drawTrunk(scene, width * random.between(0.87, 0.94), height, 96, 0) +
    canopy(scene) +
    drawTimes(7, () =>
      drawFern(scene, random.between(0, width), height + 10, random.between(70, 130), inks.near),
    )
  )
}

/** Boughs that hang from outside the frame. */
const canopy = (scene: Scene): string => {
  const { inks, random, width } = scene
  const clump = (x: number, y: number, size: number): string => {
    const d = times(9, (index) => {
      const angle = (index / 8) * Math.PI
      return `M${num(x)} ${num(y)}l${num(Math.cos(angle) * size)} ${num(Math.sin(angle) * size * 0.6 + size * 0.12)}`
    })
    return stroke(d.join(''), random.chance(0.6) ? inks.near : inks.ink, 8)
  }
  return drawTimes(22, () => {
    const side = random.chance(0.5) ? random.between(-0.02, 0.3) : random.between(0.74, 1.02)
    return clump(width * side, random.between(-20, 110), random.between(46, 92))
  })
}

/** The jetty, a punt, a heron that nobody disturbs. */
const jetty = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const horizon = height * random.between(0.36, 0.44)
  const sunX = width * random.between(0.24, 0.4)
  const wood = mix(inks.wallShade, inks.ink, 0.3)
  const deck: readonly Point[] = [
    [width * 0.5, height + 20],
    [width * 0.585, height * 0.6],
    [width * 0.645, height * 0.6],
    [width * 0.82, height + 20],
  ]
  return (
    drawSky(scene, { horizon, sunX }) +
    drawWater(scene, horizon, height, sunX) +
    farBank(scene, horizon, 54) +
    drawSailboat(scene, width * 0.42, horizon + 60, 90) +
    drawTimes(6, (index) => {
      const part = (index / 5) ** 1.6
      return line(
        [width * (0.582 - part * 0.07), height * (0.59 + part * 0.3)],
        [width * (0.58 - part * 0.07), height * (0.65 + part * 0.42)],
        inks.ink,
        9 + part * 16,
      )
    }) +
    polygon(deck, wood) +
    drawTimes(11, (index) => {
      const part = (index / 10) ** 1.7
      const y = height * (0.605 + part * 0.4)
      return line(
        [width * (0.584 - part * 0.085), y],
        [width * (0.646 + part * 0.18), y],
        mix(wood, inks.ink, 0.45),
        2 + part * 6,
      )
    }) +
    drawFigure(scene, {
      height: 150,
      hat: 'straw',
      hatColour: inks.gold,
      pose: 'sit',
      x: width * 0.61,
      y: height * 0.665,
    }) +
    drawPunt(scene, width * random.between(0.34, 0.42), height * 0.78, 250) +
    drawReeds(scene, width * 0.06, height + 10, 360, 14) +
    drawReeds(scene, width * 0.17, height + 10, 250, 9) +
    drawHeron(scene, { size: 230, x: width * 0.235, y: height * 0.97 }) +
    drawReeds(scene, width * 0.95, height + 10, 300, 12) +
    drawBirds(scene, width * 0.76, horizon * 0.5)
  )
}

/** From the bank: a swimmer's beach, the great dune behind the forest. */
const shore = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const horizon = height * 0.46
  const sunX = width * random.between(0.2, 0.44)
  return (
    drawSky(scene, { horizon, sunX }) +
    drawHill(scene, horizon - 20, 26, mix(inks.ground, inks.glow, 0.3)) +
    drawWater(scene, horizon, height * 0.9, sunX) +
    farBank(scene, horizon, 62) +
    sails(scene, horizon + 30) +
    below(
      [
        [-20, height * 0.98],
        [width * 0.3, height * 0.93],
        [width * 0.56, height * 0.8],
        [width * 0.8, height * 0.68],
        [width + 20, height * 0.62],
      ],
      height + 20,
      inks.ground,
    ) +
    below(ridge(scene, { rise: 18, y: height * 0.965 }), height + 20, mix(inks.ground, inks.near, 0.5)) +
    drawPunt(scene, width * 0.44, height * 0.84, 230) +
    drawPine(scene, width * 0.72, height * 0.84, height * 0.62, 0.12) +
    drawPine(scene, width * 0.82, height * 0.9, height * 0.78) +
    drawPine(scene, width * 0.94, height * 0.98, height * 0.9) +
    path(
      `M${num(width * 0.6)} ${num(height * 0.985)}Q${num(width * 0.78)} ${num(height * 0.89)} ${num(width + 20)} ${num(height * 0.9)}V${num(height + 20)}H${num(width * 0.5)}Z`,
      mix(inks.ground, inks.near, 0.62),
    ) +
    drawRipples(scene, {
      bottom: height * 0.86,
      centre: width * 0.24,
      colour: mix(inks.water, inks.paper, 0.5),
      count: 9,
      spread: 200,
      top: height * 0.64,
    }) +
    drawTimes(13, () =>
      drawTuft(scene, random.between(0, width), height + 8, random.between(60, 120), inks.near),
    ) +
    drawReeds(scene, width * 0.06, height + 10, 240, 11)
  )
}

export const lakeCompositions: readonly Composition[] = [
  { draw: betweenPines, focus: 0.5 },
  { draw: jetty, focus: 0.52 },
  { draw: shore, focus: 0.7 },
  { draw: drawStream, focus: 0.5 },
]
