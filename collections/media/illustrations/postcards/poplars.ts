import { below, drawTimes, num, path, rect } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawBellTower } from '../shapes/buildings.ts'
import { drawHill, drawTreeline, drawTuft, drawWay } from '../shapes/land.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawBirds, drawSky } from '../shapes/sky.ts'
import { drawBicycle } from '../shapes/things.ts'
import { drawPoplar } from '../shapes/trees.ts'
import { drawPunt, drawReeds, drawWater } from '../shapes/water.ts'

/** The towpath: poplars higher than the sheet, their bars of shadow, the river beside. */
export const drawTowpath = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const horizon = height * 0.5
  const sunX = width * random.between(0.2, 0.32)
  const far = width * 0.5
  const trees = Array.from({ length: 7 }, (_, index) => {
    const near = ((index + 1) / 7) ** 1.7
    return { near, x: far + (width * 0.98 - far) * near, y: horizon + 30 + (height * 0.96 - horizon) * near }
  })
  return (
    drawSky(scene, { horizon, sunX }) +
    drawHill(scene, horizon - 16, 26, inks.far) +
    drawBellTower(scene, { size: 190, x: width * random.between(0.16, 0.28), y: horizon + 6 }) +
    drawTreeline(scene, horizon + 14, 60, mix(inks.mid, inks.far, 0.4)) +
    drawWater(scene, horizon + 10, height, sunX) +
    rect(-20, horizon + 10, width * 0.5, 20, mix(mix(inks.mid, inks.far, 0.4), inks.water, 0.4)) +
    path(
      `M${num(far - 60)} ${num(horizon + 12)}Q${num(far - 30)} ${num(height * 0.72)} ${num(width * 0.3)} ${height + 20}H${width + 20}V${num(horizon + 6)}Z`,
      mix(inks.mid, inks.ground, 0.35),
    ) +
    path(
      `M${num(far - 60)} ${num(horizon + 12)}Q${num(far - 30)} ${num(height * 0.72)} ${num(width * 0.3)} ${height + 20}H${num(width * 0.36)}Q${num(far - 6)} ${num(height * 0.72)} ${num(far - 50)} ${num(horizon + 12)}Z`,
      inks.near,
    ) +
    drawWay({
      bottom: height + 20,
      colour: mix(inks.paper, inks.ground, 0.35),
      from: width * 0.6,
      sway: 0,
      to: far - 8,
      top: horizon + 14,
      width: width * 0.3,
    }) +
    trees
      .map(({ near, x, y }) =>
        path(
          `M${num(x)} ${num(y)}L${num(x - width * 0.44 * near - 60)} ${num(y + 60 * near)}l${num(-20 * near)} ${num(26 * near)}L${num(x)} ${num(y + 22 * near)}Z`,
          mix(mix(inks.mid, inks.near, 0.7), inks.ground, 0.12),
        ),
      )
      .join('') +
    drawBicycle(scene, { rider: true, size: 150, x: far + 60, y: height * 0.69 }) +
    trees.map(({ near, x, y }) => drawPoplar(scene, x, y, 200 + near * 1150, 0.42 * (1 - near))).join('') +
    drawFigure(scene, {
      height: 300,
      pose: 'walk',
      x: width * random.between(0.54, 0.62),
      y: height * 0.95,
    }) +
    drawPunt(scene, width * 0.2, height * 0.74, 210) +
    below(
      [
        [-20, height * 0.9],
        [width * 0.12, height * 0.94],
        [width * 0.26, height + 20],
      ],
      height + 20,
      inks.near,
    ) +
    drawReeds(scene, width * 0.07, height + 8, 330, 13) +
    drawTimes(9, () =>
      drawTuft(scene, random.between(width * 0.3, width), height + 8, random.between(50, 100), inks.near),
    ) +
    drawBirds(scene, width * 0.36, horizon * 0.4)
  )
}
