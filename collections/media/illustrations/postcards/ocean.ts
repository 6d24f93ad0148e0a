import {
  below,
  circle,
  drawTimes,
  line,
  num,
  path,
  type Point,
  polygon,
  rect,
  smooth,
  stroke,
  times,
} from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawHill, drawTuft, drawWay, ridge } from '../shapes/land.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawBirds, drawSky } from '../shapes/sky.ts'
import { drawParasol } from '../shapes/things.ts'
import { drawPine } from '../shapes/trees.ts'
import { drawSailboat, drawSurf, drawSurfer, drawWater } from '../shapes/water.ts'
import type { Composition } from './composition.ts'
import { drawLagoon } from './lagoon.ts'

/** Chestnut stakes wired together: they hold the sand of every dune of the coast. */
const ganivelle = ({ inks, random }: Scene, from: Point, to: Point, height: number): string => {
  const wood = mix(inks.wallShade, inks.ink, 0.38)
  return (
    drawTimes(24, (index) => {
      const part = index / 23
      const [x, y] = [
        from[0] + (to[0] - from[0]) * part,
        from[1] + (to[1] - from[1]) * part + Math.sin(part * 5) * 12,
      ]
      const tall = height * (1 - part * 0.68)
      return line(
        [x, y],
        [x + random.between(-5, 5), y - tall * random.between(0.8, 1.1)],
        wood,
        8 - part * 5,
      )
    }) +
    stroke(
      smooth([
        [from[0], from[1] - height * 0.6],
        [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 - height * 0.28],
        [to[0], to[1] - height * 0.18],
      ]),
      wood,
      2.5,
    )
  )
}

const dunes = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const horizon = height * random.between(0.38, 0.48)
  const sunX = width * random.between(0.38, 0.62)
  const crest: Point[] = [
    [-20, height * 0.54],
    [width * 0.18, height * 0.56],
    [width * 0.34, height * 0.72],
    [width * 0.5, height * 0.8],
    [width * 0.66, height * 0.7],
    [width * 0.86, height * 0.56],
    [width + 20, height * 0.5],
  ]
  const tufts: Point[] = times(15, () => {
    const x = random.chance(0.5) ? random.between(0, 0.3) * width : random.between(0.7, 1) * width
    return [x, height * random.between(0.66, 0.98)]
  })
  return (
    drawSky(scene, { horizon, sunX }) +
    drawSurf(scene, horizon, height * 0.8, sunX) +
    drawSurfer(scene, width * random.between(0.45, 0.58), horizon + height * 0.12, 42) +
    drawBirds(scene, width * 0.7, horizon * 0.5) +
    below(crest, height + 20, inks.ground) +
    below(
      [
        [width * 0.5, height * 0.8],
        [width * 0.66, height * 0.7],
        [width * 0.86, height * 0.56],
        [width + 20, height * 0.5],
      ],
      height + 20,
      mix(inks.ground, inks.shade, 0.55),
    ) +
    drawWay({
      bottom: height + 10,
      colour: mix(inks.ground, inks.paper, 0.6),
      from: width * 0.42,
      sway: 60,
      to: width * 0.5,
      top: height * 0.795,
      width: width * 0.24,
    }) +
    drawFigure(scene, { height: 82, pose: 'walk', x: width * 0.485, y: height * 0.85 }) +
    ganivelle(scene, [width * 0.16, height + 10], [width * 0.455, height * 0.8], 130) +
    ganivelle(scene, [width * 0.76, height + 10], [width * 0.54, height * 0.8], 130) +
    tufts
      .sort((one, other) => one[1] - other[1])
      .map(([x, y]) =>
        drawTuft(scene, x, y, random.between(60, 150), random.chance(0.5) ? inks.near : inks.mid),
      )
      .join('')
  )
}

/** The wave takes half of the sheet; the surfer is a dot of ink in it. */
const wave = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const horizon = height * 0.44
  const [crest, lip] = [height * random.between(0.24, 0.3), width * random.between(0.56, 0.64)]
  const face = `M-20 ${num(height)}V${num(height * 0.6)}C${num(width * 0.1)} ${num(height * 0.5)} ${num(width * 0.2)} ${num(crest)} ${num(width * 0.4)} ${num(crest)}C${num(lip)} ${num(crest)} ${num(lip + width * 0.1)} ${num(height * 0.42)} ${num(lip + width * 0.05)} ${num(height * 0.53)}C${num(lip)} ${num(height * 0.4)} ${num(width * 0.47)} ${num(height * 0.4)} ${num(width * 0.46)} ${num(height * 0.56)}C${num(width * 0.46)} ${num(height * 0.76)} ${num(width * 0.7)} ${num(height * 0.8)} ${num(width + 20)} ${num(height * 0.72)}V${num(height + 20)}H-20Z`
  const lines = times(6, (index) => {
    const shift = index * width * 0.055
    return `M${num(width * 0.02 + shift)} ${num(height * (0.86 + index * 0.012))}C${num(width * 0.12 + shift)} ${num(height * 0.7)} ${num(width * 0.2 + shift * 0.7)} ${num(crest + 90 + index * 12)} ${num(width * 0.37 + shift * 0.35)} ${num(crest + 34 + index * 16)}`
  })
  const foam = times(22, (index): Point => [
    width * 0.4 + (lip + width * 0.06 - width * 0.4) * Math.sin((index / 21) * Math.PI * 0.5),
    crest + (index / 21) ** 2.6 * (height * 0.5 - crest) + random.between(-9, 9),
  ])
  return (
    drawSky(scene, { horizon, sunX: width * random.between(0.72, 0.84) }) +
    drawWater(scene, horizon, height, width * 0.78) +
    drawSailboat(scene, width * 0.9, horizon + 16, 52) +
    path(face, inks.waterDeep) +
    stroke(lines.join(''), mix(inks.waterDeep, inks.water, 0.75), 9) +
    path(
      `M${num(width * 0.46)} ${num(height * 0.56)}C${num(width * 0.47)} ${num(height * 0.4)} ${num(lip)} ${num(height * 0.4)} ${num(lip + width * 0.05)} ${num(height * 0.53)}C${num(lip - 10)} ${num(height * 0.47)} ${num(width * 0.53)} ${num(height * 0.47)} ${num(width * 0.52)} ${num(height * 0.72)}C${num(width * 0.49)} ${num(height * 0.68)} ${num(width * 0.46)} ${num(height * 0.63)} ${num(width * 0.46)} ${num(height * 0.56)}Z`,
      mix(inks.waterDeep, inks.ink, 0.55),
    ) +
    foam
      .map(([x, y], index) =>
        circle(x, y, random.between(9, 15) + Math.sin((index / 21) * Math.PI) * 16, inks.paper),
      )
      .join('') +
    drawTimes(20, () =>
      circle(
        lip + random.between(-40, 150),
        height * random.between(0.26, 0.56),
        random.between(2, 9),
        inks.paper,
      ),
    ) +
    below(
      times(9, (index): Point => [
        width * 0.4 + (index / 8) * width * 0.64,
        height * ((index ? 0.74 : 0.86) + (index % 2 ? -0.03 : 0.012)),
      ]),
      height * 0.9,
      inks.paper,
    ) +
    below(ridge(scene, { rise: 16, y: height * 0.86 }), height + 20, mix(inks.waterDeep, inks.ink, 0.3)) +
    drawSurfer(scene, width * random.between(0.34, 0.4), height * random.between(0.6, 0.66), 150) +
    stroke(
      `M${num(width * 0.08)} ${num(height * 0.78)}Q${num(width * 0.24)} ${num(height * 0.78)} ${num(width * 0.34)} ${num(height * 0.65)}`,
      inks.paper,
      9,
    )
  )
}

/** A strip of beach seen from above the dune, with its striped parasols. */
const beach = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const horizon = height * 0.34
  const shore: Point[] = [
    [-20, height * 0.52],
    [width * 0.3, height * 0.6],
    [width * 0.62, height * 0.54],
    [width + 20, height * 0.62],
  ]
  const colours = random.shuffle([inks.accent, inks.gold, inks.waterDeep, inks.near, inks.paper])
  return (
    drawSky(scene, { horizon }) +
    drawSurf(scene, horizon, height * 0.62, width * 0.3) +
    drawTimes(3, () =>
      drawSailboat(
        scene,
        width * random.between(0.3, 0.95),
        horizon + random.between(8, 30),
        random.between(36, 60),
      ),
    ) +
    below(shore, height + 20, mix(inks.ground, inks.wallShade, 0.35)) +
    below(
      shore.map(([x, y]): Point => [x, y + height * 0.045]),
      height + 20,
      inks.ground,
    ) +
    times(7, (index) => ({
      colour: colours[index % 5] ?? inks.accent,
      x: width * (0.16 + index * 0.125) + random.between(-40, 40),
      y: height * random.between(0.68, 0.86),
    }))
      .sort((one, other) => one.y - other.y)
      .map(({ colour, x, y }) => drawParasol(scene, x, y, 120 + (y / height - 0.66) * 420, colour))
      .join('') +
    drawFigure(scene, {
      height: 110,
      hat: 'straw',
      hatColour: inks.gold,
      pose: 'walk',
      x: width * 0.55,
      y: height * 0.74,
    }) +
    drawHill(scene, height * 0.99, 30, mix(inks.near, inks.ground, 0.2)) +
    drawPine(scene, width * random.between(0.04, 0.1), height * 1.04, height * 0.98) +
    drawTimes(12, () =>
      drawTuft(scene, random.between(0, width), height + 6, random.between(60, 140), inks.near),
    )
  )
}

/** The wooden pier on its piles and the small light at its end. */
const pier = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const horizon = height * random.between(0.52, 0.58)
  const wood = mix(inks.ink, inks.accent, 0.22)
  const [startY, endX, endY] = [height * 0.86, width * 0.66, horizon + 12]
  const at = (part: number): Point => [-20 + (endX + 20) * part, startY + (endY - startY) * part ** 0.72]
  const piles = times(13, (index) => {
    const [x, y] = at((index / 12) ** 0.6)
    const near = 1 - (index / 12) ** 0.6
    return (
      line([x, y], [x - 6 * near, y + 20 + 190 * near], wood, 5 + 20 * near) +
      line([x, y - 4], [x, y - 10 - 80 * near], wood, 3 + 8 * near)
    )
  })
  const [x, y] = [endX + width * 0.012, endY - 8]
  return (
    drawSky(scene, { horizon, sunX: width * random.between(0.42, 0.56) }) +
    drawSurf(scene, horizon, height + 60, width * 0.5) +
    polygon(
      [
        [x - 26, y + 8],
        [x - 18, y - 170],
        [x + 18, y - 170],
        [x + 26, y + 8],
      ],
      inks.paper,
    ) +
    polygon(
      [
        [x - 24, y - 40],
        [x - 21, y - 90],
        [x + 21, y - 90],
        [x + 24, y - 40],
      ],
      inks.accent,
    ) +
    rect(x - 26, y - 178, 52, 10, inks.ink) +
    rect(x - 13, y - 206, 26, 30, inks.gold) +
    path(`M${num(x - 18)} ${num(y - 205)}q18 -34 36 0z`, inks.accent) +
    path(
      `M-20 ${num(startY)}Q${num(width * 0.3)} ${num(horizon + (startY - horizon) * 0.36)} ${num(endX + 50)} ${num(endY)}L${num(endX + 50)} ${num(endY + 16)}Q${num(width * 0.32)} ${num(horizon + (startY - horizon) * 0.5)} -20 ${num(startY + 56)}Z`,
      wood,
    ) +
    piles.join('') +
    stroke(
      `M-20 ${num(startY - 84)}Q${num(width * 0.28)} ${num(horizon + (startY - horizon) * 0.2)} ${num(endX)} ${num(endY - 12)}`,
      wood,
      7,
    ) +
    drawFigure(scene, { hat: 'cap', height: 120, pose: 'reach', x: width * 0.24, y: height * 0.745 }) +
    stroke(
      `M${num(width * 0.255)} ${num(height * 0.66)}q70 -70 150 -60V${num(height * 0.9)}`,
      inks.ink,
      2.5,
    ) +
    drawBirds(scene, width * 0.8, horizon * 0.55, 6) +
    drawSurfer(scene, width * 0.86, horizon + height * 0.16, 70)
  )
}

export const oceanCompositions: readonly Composition[] = [
  { draw: dunes, focus: 0.5 },
  { draw: wave, focus: 0.46 },
  { draw: beach, focus: 0.5 },
  { draw: pier, focus: 0.62 },
  { draw: drawLagoon, focus: 0.56 },
]
