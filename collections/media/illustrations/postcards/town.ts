import {
  below,
  drawTimes,
  ellipse,
  line,
  num,
  path,
  type Point,
  polygon,
  rect,
  stroke,
  times,
} from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawBellTower, drawHalle } from '../shapes/buildings.ts'
import { drawArenes } from '../shapes/civic.ts'
import { drawStrollers } from '../shapes/crowd.ts'
import { drawTerrace, drawWindow } from '../shapes/houses.ts'
import { drawHill, drawTreeline } from '../shapes/land.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawBirds, drawSky } from '../shapes/sky.ts'
import { drawBandstand } from '../shapes/structures.ts'
import { drawBunting, drawLamp, drawParasol } from '../shapes/things.ts'
import { drawPlane } from '../shapes/trees.ts'
import type { Composition } from './composition.ts'

/** We stand under the arcade: dark arches frame the lit square. */
const arcade = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const [horizon, floor] = [height * 0.56, height * 0.82]
  const vault = mix(inks.ink, inks.accent, 0.2)
  const spans = [-0.06, 0.33, 0.72]
  const openings = spans.map((part) => {
    const [x, wide] = [width * part, width * 0.33]
    return `M${num(x)} ${num(height * 0.9)}V${num(height * 0.36)}A${num(wide / 2)} ${num(height * 0.27)} 0 0 1 ${num(x + wide)} ${num(height * 0.36)}V${num(height * 0.9)}Z`
  })
  const light = spans.map((part) =>
    polygon(
      [
        [width * part + 10, height * 0.9],
        [width * (part + 0.32), height * 0.9],
        [width * (part + 0.2), height + 20],
        [width * (part - 0.16), height + 20],
      ],
      mix(inks.ground, inks.sun, 0.3),
    ),
  )
  return (
    drawSky(scene, { horizon, sunX: width * random.between(0.36, 0.62) }) +
    drawBellTower(scene, {
      kind: random.pick(['spire', 'wall']),
      size: 420,
      x: width * random.between(0.44, 0.56),
      y: horizon + 40,
    }) +
    drawTerrace(scene, { air: 0.16, from: -20, height: 230, to: width + 20, y: horizon + 66 }) +
    rect(-20, horizon + 60, width + 40, height, inks.ground) +
    polygon(
      [
        [-20, floor],
        [width * 0.36, horizon + 62],
        [width, horizon + 62],
        [width + 20, horizon + 90],
      ],
      mix(inks.ground, inks.sun, 0.4),
    ) +
    drawPlane(scene, width * 0.2, floor - 20, 330, 0.1) +
    drawPlane(scene, width * 0.84, floor - 30, 310, 0.1) +
    drawParasol(scene, width * 0.48, floor, 170, inks.accent) +
    drawParasol(scene, width * 0.6, floor + 14, 180, inks.paper) +
    drawStrollers(scene, { count: 6, from: width * 0.36, tall: 150, to: width * 0.66, y: floor + 12 }) +
    path(
      `M-20 -20H${width + 20}V${num(height * 0.92)}H-20Z${openings.join('')}`,
      vault,
      'fill-rule="evenodd"',
    ) +
    openings.map((d) => stroke(d, mix(vault, inks.gold, 0.36), 7)).join('') +
    rect(-20, height * 0.9, width + 40, height * 0.12, mix(vault, inks.ground, 0.2)) +
    light.join('') +
    drawFigure(scene, {
      height: 400,
      pose: 'walk',
      x: width * random.between(0.64, 0.72),
      y: height * 0.96,
    }) +
    drawLamp(scene, width * 0.525, height * 0.1, 120)
  )
}

/** Day of course landaise: the white ring under its red domes. */
const arena = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const [horizon, floor] = [height * 0.56, height * 0.76]
  return (
    drawSky(scene, { horizon }) +
    drawTerrace(scene, { air: 0.4, from: -20, height: 130, to: width + 20, y: horizon + 40 }) +
    drawTreeline(scene, horizon + 60, 80, mix(inks.mid, inks.far, 0.4)) +
    rect(-20, horizon + 50, width + 40, height, inks.ground) +
    drawArenes(scene, width * 0.16, floor, width * 0.68) +
    below(
      [
        [-20, floor + 4],
        [width * 0.5, floor + 14],
        [width + 20, floor],
      ],
      height + 20,
      mix(inks.ground, inks.sun, 0.3),
    ) +
    polygon(
      [
        [width * 0.5, floor + 8],
        [width * 0.86, floor + 4],
        [width + 20, height * 0.86],
        [width + 20, height * 0.94],
      ],
      mix(inks.ground, inks.shade, 0.6),
    ) +
    drawPlane(scene, width * 0.07, height * 0.9, 520) +
    drawPlane(scene, width * 0.95, height * 0.86, 460) +
    drawBunting(scene, [width * 0.1, height * 0.36], [width * 0.52, height * 0.28], 90) +
    drawBunting(scene, [width * 0.52, height * 0.28], [width * 0.94, height * 0.38], 90) +
    drawStrollers(scene, { count: 9, from: width * 0.2, tall: 150, to: width * 0.82, y: height * 0.86 }) +
    drawFigure(scene, {
      coat: inks.paper,
      height: 300,
      pose: 'walk',
      trousers: inks.paper,
      x: width * random.between(0.3, 0.4),
      y: height * 0.97,
    }) +
    drawFigure(scene, {
      coat: inks.accent,
      hat: 'beret',
      hatColour: inks.ink,
      height: 310,
      pose: 'speak',
      x: width * 0.5,
      y: height * 0.99,
    })
  )
}

/** The halle at the hour of the market, the bandstand in its plane trees. */
const square = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const [horizon, floor] = [height * 0.54, height * 0.72]
  return (
    drawSky(scene, { horizon }) +
    drawBellTower(scene, { size: 360, x: width * 0.78, y: horizon + 40 }) +
    drawTerrace(scene, { air: 0.3, from: -20, height: 190, to: width + 20, y: horizon + 70 }) +
    rect(-20, horizon + 60, width + 40, height, inks.ground) +
    drawPlane(scene, width * 0.56, floor - 10, 320, 0.24) +
    drawHalle(scene, width * 0.1, floor, width * 0.42, 330) +
    polygon(
      [
        [width * 0.1, floor],
        [width * 0.52, floor],
        [width * 0.66, floor + 70],
        [width * 0.24, floor + 70],
      ],
      mix(inks.ground, inks.shade, 0.6),
    ) +
    drawPlane(scene, width * 0.94, height * 0.82, 500, 0.06) +
    ellipse(width * 0.76, height * 0.8, 230, 22, mix(inks.ground, inks.shade, 0.6)) +
    drawBandstand(scene, width * 0.74, height * 0.8, 330) +
    drawStrollers(scene, { count: 10, from: width * 0.14, tall: 150, to: width * 0.9, y: height * 0.85 }) +
    [0.1, 0.24, 0.4]
      .map((part, index) =>
        drawParasol(
          scene,
          width * part,
          height * (0.9 + index * 0.02),
          230,
          [inks.accent, inks.gold, inks.paper][index] ?? inks.accent,
        ),
      )
      .join('') +
    drawFigure(scene, { height: 290, pose: 'carry', x: width * random.between(0.52, 0.6), y: height * 0.98 })
  )
}

/** Roofs from a high window: tiles, chimneys, the keep, the hills beyond. */
const roofs = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const horizon = height * 0.42
  const roof = (x: number, y: number, wide: number, depth: number, air: number): string => {
    const tile = mix(mix(inks.roof, inks.accent, random.between(0, 0.4)), inks.far, air)
    return (
      rect(x, y, wide, height - y, mix(inks.wall, inks.far, air)) +
      rect(x + wide * 0.7, y, wide * 0.3, height - y, mix(inks.wallShade, inks.far, air)) +
      polygon(
        [
          [x - 14, y],
          [x + wide * 0.2, y - depth],
          [x + wide * 0.86, y - depth],
          [x + wide + 14, y],
        ],
        tile,
      ) +
      stroke(
        times(
          7,
          (index) =>
            `M${num(x + wide * (0.06 + index * 0.14))} ${num(y - 5)}L${num(x + wide * (0.25 + index * 0.095))} ${num(y - depth + 5)}`,
        ).join(''),
        mix(tile, inks.ink, 0.16),
        3,
      ) +
      rect(x + wide * 0.62, y - depth * 1.4, wide * 0.09, depth * 0.7, mix(inks.wall, inks.far, air)) +
      drawWindow(scene, x + wide * 0.16, y + 26, wide * 0.1, depth * 0.7, mix(inks.near, inks.far, air)) +
      drawWindow(scene, x + wide * 0.46, y + 26, wide * 0.1, depth * 0.7, mix(inks.near, inks.far, air))
    )
  }
  const rows: readonly Point[] = [
    [0.52, 0.4],
    [0.62, 0.26],
    [0.74, 0.12],
    [0.9, 0],
  ]
  return (
    drawSky(scene, { horizon }) +
    drawHill(scene, horizon + 6, 16, inks.far) +
    drawTreeline(scene, horizon + 40, 50, mix(inks.mid, inks.far, 0.5)) +
    drawBellTower(scene, { size: 430, x: width * random.between(0.6, 0.7), y: height * 0.66 }) +
    rows
      .map(([part, air], rank) =>
        drawTimes(5 - rank * 0.4, (index) => {
          const wide = width * (0.2 + rank * 0.075)
          return roof(
            (index - 0.3) * wide * 1.06 + random.between(-50, 50),
            height * (part + random.between(-0.025, 0.025)),
            wide,
            62 + rank * 22,
            air,
          )
        }),
      )
      .join('') +
    drawPlane(scene, width * 0.3, height * 0.86, 260, 0.05) +
    line([0, height * 0.2], [width, height * 0.24], inks.ink, 2) +
    drawTimes(7, (index) =>
      ellipse(width * (0.5 + index * 0.022), height * 0.22 - 6 + index * 0.8, 5, 9, inks.ink),
    ) +
    drawBirds(scene, width * 0.3, height * 0.14, 6)
  )
}

export const townCompositions: readonly Composition[] = [
  { draw: arcade, focus: 0.5 },
  { draw: arena, focus: 0.5 },
  { draw: square, focus: 0.34 },
  { draw: roofs, focus: 0.64 },
]
