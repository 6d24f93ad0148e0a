import { below, drawTimes, ellipse, line, num, path, type Point, polygon, rect, times } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawSheep, drawStiltWalker } from '../shapes/animals.ts'
import { drawChimneySmoke, drawLandaise } from '../shapes/houses.ts'
import { drawHill, drawTreeline, drawTuft, drawWay } from '../shapes/land.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawCranes, drawSky } from '../shapes/sky.ts'
import { drawBicycle } from '../shapes/things.ts'
import { drawBush, drawFern, drawOak, drawPine, drawTrunk } from '../shapes/trees.ts'
import type { Composition } from './composition.ts'

const flock = (scene: Scene, from: number, to: number, y: number, size: number): string =>
  times(scene.random.int(5, 9), () => ({
    x: scene.random.between(from, to),
    y: y + scene.random.between(-size * 0.3, size * 0.5),
  }))
    .sort((one, other) => one.y - other.y)
    .map((spot) => drawSheep(scene, { ...spot, flip: scene.random.chance(0.5), size }))
    .join('')

/** Rows of trunks to the end of the alley; light between them. */
const alley = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const horizon = height * 0.6
  const middle = width * random.between(0.42, 0.58)
  const row = (depth: number): string => {
    const [gap, thick] = [width * (0.05 + 0.46 * depth ** 1.5), 12 + 74 * depth ** 1.6]
    const floor = horizon + (height - horizon) * depth ** 1.4
    return [-1, 1]
      .map((side) =>
        drawTrunk(
          scene,
          middle + side * gap * random.between(0.92, 1.1),
          floor + 20,
          thick,
          0.62 * (1 - depth),
          depth > 0.9 && side < 0,
        ),
      )
      .join('')
  }
  return (
    drawSky(scene, { horizon, sunHeight: 0.3, sunX: middle }) +
    drawTimes(26, (index) =>
      drawTrunk(
        scene,
        (index / 25) * width + random.between(-20, 20),
        horizon + 20,
        random.between(9, 20),
        0.86,
      ),
    ) +
    drawTreeline(scene, horizon + 12, 46, inks.far) +
    rect(-20, horizon, width + 40, height, mix(inks.ground, inks.far, 0.25)) +
    drawHill(scene, horizon + height * 0.1, 10, inks.ground) +
    drawHill(scene, horizon + height * 0.22, 14, mix(inks.ground, inks.near, 0.4)) +
    drawWay({
      bottom: height + 20,
      colour: mix(inks.ground, inks.paper, 0.55),
      from: middle,
      sway: 0,
      to: middle,
      top: horizon + 6,
      width: width * 0.42,
    }) +
    drawTimes(5, (index) =>
      polygon(
        [
          [middle - width * 0.5, horizon + 40 + index * 76],
          [middle + width * (0.05 + index * 0.05), horizon + 46 + index * 76],
          [middle + width * (0.05 + index * 0.05), horizon + 56 + index * 82],
          [middle - width * 0.5, horizon + 62 + index * 84],
        ],
        mix(inks.ground, inks.near, 0.58),
      ),
    ) +
    drawBicycle(scene, { rider: true, size: 120, x: middle + 14, y: horizon + 104 }) +
    [0.12, 0.3, 0.52, 0.76, 0.97].map(row).join('') +
    drawTimes(13, () =>
      drawFern(
        scene,
        random.chance(0.5) ? random.between(0, 0.32) * width : random.between(0.68, 1) * width,
        height * random.between(0.9, 1.02),
        random.between(70, 150),
        random.chance(0.5) ? inks.near : mix(inks.ground, inks.accent, 0.4),
      ),
    )
  )
}

/** The clearing: oaks, the house, the sheep, and he who minds them from above. */
const airial = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const horizon = height * random.between(0.52, 0.58)
  const houseX = width * random.between(0.36, 0.46)
  return (
    drawSky(scene, { horizon }) +
    drawTreeline(scene, horizon, 110, inks.far) +
    drawTreeline(scene, horizon + 14, 180, mix(inks.mid, inks.far, 0.4)) +
    drawHill(scene, horizon + 8, 10, mix(inks.mid, inks.ground, 0.42)) +
    drawOak(scene, width * 0.3, horizon + 60, 330, 0.26) +
    drawLandaise(scene, houseX, horizon + 120, width * 0.34) +
    drawChimneySmoke(scene, houseX + width * 0.22, horizon - 70) +
    drawBush(scene, houseX + width * 0.37, horizon + 124, 120, 0.1) +
    below(
      [
        [-20, horizon + 110],
        [width * 0.4, horizon + 122],
        [width + 20, horizon + 104],
      ],
      height + 20,
      mix(inks.ground, inks.mid, 0.5),
    ) +
    drawHill(scene, height * 0.84, 16, mix(inks.ground, inks.mid, 0.2)) +
    ellipse(houseX + width * 0.2, horizon + 128, width * 0.24, 12, mix(inks.mid, inks.near, 0.6)) +
    flock(scene, width * 0.42, width * 0.86, height * 0.82, 74) +
    drawStiltWalker(scene, { size: 400, x: width * random.between(0.24, 0.3), y: height * 0.94 }) +
    drawOak(scene, width * 0.96, height * 0.98, height * 0.74) +
    drawHill(scene, height * 0.985, 8, inks.near) +
    drawTimes(12, () =>
      drawTuft(scene, random.between(0, width), height + 6, random.between(50, 110), inks.near),
    )
  )
}

/** The old lande: flat to the end of the world, a man on stilts against the sun. */
const lande = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const horizon = height * random.between(0.6, 0.66)
  const sunX = width * random.between(0.4, 0.6)
  const heath = mix(inks.ground, inks.accent, 0.35)
  return (
    drawSky(scene, { horizon, sunHeight: 0.3, sunX }) +
    drawTreeline(scene, horizon, 52, inks.far) +
    drawCranes(scene, width * 0.66, height * 0.18) +
    rect(-20, horizon, width + 40, height, inks.ground) +
    drawHill(scene, horizon + 50, 10, mix(inks.ground, inks.mid, 0.4)) +
    path(
      `M${num(width * 0.1)} ${num(height * 0.86)}Q${num(width * 0.4)} ${num(height * 0.78)} ${num(width * 0.62)} ${num(height * 0.84)}T${num(width * 0.2)} ${num(height * 0.92)}Z`,
      mix(inks.glow, inks.water, 0.3),
    ) +
    drawPine(scene, width * 0.84, horizon + 40, height * 0.44, 0.2) +
    drawPine(scene, width * 0.9, horizon + 90, height * 0.66) +
    flock(scene, width * 0.5, width * 0.82, horizon + 120, 66) +
    drawStiltWalker(scene, { size: height * 0.66, x: sunX - width * 0.06, y: height * 0.9 }) +
    drawHill(scene, height * 0.93, 14, mix(heath, inks.near, 0.5)) +
    drawTimes(24, () =>
      drawTuft(
        scene,
        random.between(0, width),
        height * random.between(0.95, 1.02),
        random.between(40, 110),
        random.pick([inks.near, heath, inks.ink]),
        9,
      ),
    )
  )
}

/** Under the pines, the gemmeur and his rows of pots. */
const resin = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const horizon = height * 0.62
  const spots: readonly Point[] = [
    [0.08, 96],
    [0.36, 62],
    [0.58, 46],
    [0.76, 70],
    [0.95, 110],
  ]
  return (
    drawSky(scene, { horizon, sunX: width * 0.47 }) +
    drawTimes(22, (index) =>
      drawTrunk(
        scene,
        (index / 21) * width + random.between(-24, 24),
        horizon + 26,
        random.between(10, 24),
        0.8,
      ),
    ) +
    rect(-20, horizon, width + 40, height, mix(inks.ground, inks.far, 0.2)) +
    drawTimes(9, (index) =>
      drawTrunk(
        scene,
        (index / 8) * width + random.between(-50, 50),
        horizon + 70,
        random.between(26, 38),
        0.46,
      ),
    ) +
    drawHill(scene, horizon + 60, 12, inks.ground) +
    drawTimes(10, () =>
      drawFern(
        scene,
        random.between(0, width),
        horizon + random.between(70, 120),
        60,
        mix(inks.mid, inks.ground, 0.3),
      ),
    ) +
    spots
      .map(([part, thick]) =>
        drawTrunk(scene, width * part, height * (0.78 + thick / 520), thick, 0.24 - thick / 460, true),
      )
      .join('') +
    drawFigure(scene, {
      coat: inks.waterDeep,
      hat: 'beret',
      hatColour: inks.ink,
      height: 330,
      pose: 'reach',
      x: width * 0.5,
      y: height * 0.9,
    }) +
    line([width * 0.552, height * 0.66], [width * 0.6, height * 0.5], mix(inks.wallShade, inks.ink, 0.4), 8) +
    drawHill(scene, height * 0.96, 14, inks.near) +
    drawTimes(14, () =>
      drawFern(
        scene,
        random.between(0, width),
        height + 16,
        random.between(80, 150),
        random.pick([inks.near, inks.ink, mix(inks.ground, inks.accent, 0.45)]),
      ),
    )
  )
}

export const forestCompositions: readonly Composition[] = [
  { draw: alley, focus: 0.5 },
  { draw: airial, focus: 0.46 },
  { draw: lande, focus: 0.46 },
  { draw: resin, focus: 0.5 },
]
