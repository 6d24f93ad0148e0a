import {
  below,
  circle,
  drawTimes,
  ellipse,
  num,
  path,
  type Point,
  polygon,
  polyline,
  rect,
  stroke,
  times,
} from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawDog } from '../shapes/animals.ts'
import { drawBellTower } from '../shapes/buildings.ts'
import { drawHouse, drawWindow } from '../shapes/houses.ts'
import { drawHill, drawMountains } from '../shapes/land.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawBirds, drawSky } from '../shapes/sky.ts'
import { drawBicycle, drawLamp, drawPlant } from '../shapes/things.ts'
import { drawBush, drawPoplar } from '../shapes/trees.ts'

/** Far heads are stars: petal by petal they would weigh more than the rest of the card. */
const starOf = (x: number, y: number, size: number): string =>
  `${polyline(
    times(22, (index): Point => {
      const [angle, reach] = [(index / 22) * Math.PI * 2, index % 2 ? size : size * 0.56]
      return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach]
    }),
  )}Z`

const sunflower = (scene: Scene, x: number, y: number, size: number): string => {
  const { inks, random } = scene
  const petals = times(13, (index) => {
    const angle = (index / 13) * Math.PI * 2
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
    const [tipX, tipY] = [x + dx * size, y + dy * size]
    const [sideX, sideY] = [dy * size * 0.34, -dx * size * 0.34]
    const [midX, midY] = [x + dx * size * 0.62, y + dy * size * 0.62]
    return `M${num(x)} ${num(y)}Q${num(midX + sideX)} ${num(midY + sideY)} ${num(tipX)} ${num(tipY)}Q${num(midX - sideX)} ${num(midY - sideY)} ${num(x)} ${num(y)}Z`
  })
  const leaf = (side: number, down: number): string =>
    `M${num(x)} ${num(y + down)}q${num(side * size * 0.7)} ${num(-size * 0.9)} ${num(side * size * 1.5)} ${num(-size * 0.2)}q${num(-side * size * 0.6)} ${num(size * 0.6)} ${num(-side * size * 1.5)} ${num(size * 0.2)}z`
  return (
    stroke(`M${num(x)} ${num(y)}V${num(scene.height + 20)}`, inks.near, size * 0.15) +
    path(
      leaf(1, size * 2.3) + leaf(-1, size * 3),
      random.chance(0.5) ? inks.near : mix(inks.near, inks.mid, 0.5),
    ) +
    path(size < 60 ? starOf(x, y, size) : petals.join(''), inks.gold) +
    circle(x, y, size * 0.46, mix(inks.ink, inks.accent, 0.32)) +
    circle(x - size * 0.08, y - size * 0.08, size * 0.24, mix(inks.ink, inks.accent, 0.5))
  )
}

/** Sunflowers as tall as we are, the tower small and far behind. */
export const drawSunflowers = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const horizon = height * 0.48
  const x = width * random.between(0.3, 0.7)
  const rows: readonly (readonly [level: number, size: number, count: number])[] = [
    [0.68, 24, 17],
    [0.75, 44, 11],
    [0.84, 88, 6],
  ]
  return (
    drawSky(scene, { horizon }) +
    drawMountains(scene, horizon, height * 0.18) +
    drawHill(scene, horizon, 18, inks.far) +
    drawHill(scene, horizon + 50, 26, mix(inks.mid, inks.far, 0.4)) +
    drawBellTower(scene, { kind: random.pick(['spire', 'wall']), size: 270, x, y: horizon + 84 }) +
    drawHouse(scene, { height: 50, width: 110, x: x - 190, y: horizon + 90 }) +
    drawHouse(scene, { height: 46, width: 90, x: x + 200, y: horizon + 94 }) +
    drawPoplar(scene, x - 220, horizon + 92, 190, 0.25) +
    drawTimes(12, (index) =>
      drawBush(scene, index * width * 0.092, horizon + 106, random.between(60, 110), 0.24),
    ) +
    drawHill(scene, horizon + 112, 12, mix(inks.mid, inks.gold, 0.45)) +
    rows
      .map(
        ([level, size, count], rank) =>
          drawHill(scene, height * (level + 0.05), 8, mix(inks.near, inks.mid, 0.7 - rank * 0.3)) +
          drawTimes(count, (index) =>
            sunflower(
              scene,
              ((index + random.between(0.2, 0.8)) / count) * width,
              height * (level + random.between(-0.03, 0.03)),
              size * random.between(0.85, 1.15),
            ),
          ),
      )
      .join('') +
    drawBirds(scene, width * 0.7, horizon * 0.44)
  )
}

/** The lane goes down between the houses to the tower, and stops at the sky. */
export const drawLane = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const [horizon, middle] = [height * 0.54, width * random.between(0.46, 0.54)]
  const lit = mix(inks.wall, inks.paper, 0.4)
  const shutter = random.pick([inks.near, inks.accent, inks.waterDeep])
  return (
    drawSky(scene, { horizon, sunX: middle - width * 0.08 }) +
    drawMountains(scene, horizon - 10, height * 0.16) +
    drawHill(scene, horizon, 14, inks.far) +
    drawHill(scene, horizon + 36, 16, mix(inks.mid, inks.far, 0.4)) +
    drawBellTower(scene, {
      kind: random.pick(['spire', 'wall']),
      size: 430,
      x: middle + 20,
      y: horizon + 110,
    }) +
    drawPoplar(scene, middle - 130, horizon + 110, 260, 0.16) +
    drawBush(scene, middle + 220, horizon + 116, 170, 0.1) +
    rect(-20, horizon + 104, width + 40, height, mix(inks.ground, inks.sun, 0.25)) +
    polygon(
      [
        [-20, height * 0.16],
        [middle - 230, height * 0.4],
        [middle - 230, horizon + 130],
        [-20, height * 0.98],
      ],
      lit,
    ) +
    polygon(
      [
        [-20, height * 0.06],
        [middle - 200, height * 0.385],
        [middle - 230, height * 0.42],
        [-20, height * 0.18],
      ],
      inks.roof,
    ) +
    polygon(
      [
        [width + 20, height * 0.1],
        [middle + 250, height * 0.4],
        [middle + 250, horizon + 134],
        [width + 20, height * 0.98],
      ],
      mix(inks.wallShade, inks.ink, 0.16),
    ) +
    polygon(
      [
        [width + 20, 0],
        [middle + 220, height * 0.385],
        [middle + 250, height * 0.42],
        [width + 20, height * 0.12],
      ],
      mix(inks.roof, inks.ink, 0.3),
    ) +
    polygon(
      [
        [width + 20, height * 0.98],
        [middle + 250, horizon + 134],
        [middle - 60, horizon + 134],
        [width * 0.34, height + 20],
        [width + 20, height + 20],
      ],
      mix(inks.ground, inks.shade, 0.75),
    ) +
    [0.06, 0.16, 0.245]
      .map((part, index) =>
        drawWindow(
          scene,
          width * part,
          height * (0.44 + index * 0.028),
          66 - index * 16,
          170 - index * 40,
          shutter,
        ),
      )
      .join('') +
    [0.92, 0.81, 0.73]
      .map((part, index) =>
        drawWindow(
          scene,
          width * part,
          height * (0.42 + index * 0.034),
          62 - index * 16,
          170 - index * 42,
          mix(inks.near, inks.ink, 0.35),
        ),
      )
      .join('') +
    path(
      `M${num(width * 0.11)} ${num(height * 0.9)}V${num(height * 0.7)}q44 -54 84 -10V${num(height * 0.85)}z`,
      shutter,
    ) +
    drawTimes(3, (index) =>
      ellipse(
        width * (0.074 + index * 0.094),
        height * (0.625 - index * 0.006),
        44 - index * 9,
        17 - index * 3,
        index % 2 ? inks.gold : inks.accent,
      ),
    ) +
    drawLamp(scene, middle + 330, height * 0.46, 90) +
    drawFigure(scene, { height: 120, pose: 'walk', x: middle - 60, y: horizon + 190 }) +
    drawFigure(scene, {
      height: 270,
      pose: random.pick(['walk', 'carry']),
      x: middle + random.between(-60, 60),
      y: height * 0.9,
    }) +
    drawDog(scene, { size: 110, x: middle + 170, y: height * 0.93 }) +
    drawBicycle(scene, {
      colour: inks.accent,
      hasBasket: true,
      size: 230,
      x: width * 0.27,
      y: height * 0.93,
    }) +
    drawPlant(scene, width * 0.055, height * 0.99, 170) +
    below(
      [
        [-20, height * 1.02],
        [width * 0.5, height],
        [width + 20, height * 1.01],
      ],
      height + 20,
      inks.shade,
    )
  )
}
