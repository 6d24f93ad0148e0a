import { drawTimes, line, num, path, rect } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawHeron } from '../shapes/animals.ts'
import { drawTreeline } from '../shapes/land.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawSky, lobes } from '../shapes/sky.ts'
import { drawFern } from '../shapes/trees.ts'
import { drawPunt, drawReeds, drawRipples } from '../shapes/water.ts'

/** Leaves that close over the water, darker as they come near. */
const tunnel = (scene: Scene, reach: number, colour: string): string => {
  const { height, random, width } = scene
  const leaves = (x: number, y: number, size: number): string =>
    lobes(scene, { count: 6, height: size * 0.6, width: size, x, y })
  const d = [
    ...Array.from({ length: 6 }, (_, index) =>
      leaves(reach * width * 0.5 + random.between(-60, 30), height * (0.2 + index * 0.15), width * 0.3),
    ),
    ...Array.from({ length: 6 }, (_, index) =>
      leaves(width * (1 - reach * 0.5) + random.between(-30, 60), height * (0.2 + index * 0.15), width * 0.3),
    ),
    ...Array.from({ length: 8 }, (_, index) =>
      leaves(
        (index / 7) * width,
        height * (0.02 + reach * 0.34 + Math.abs(index - 3.5) * 0.02),
        width * 0.24,
      ),
    ),
  ]
  const frame = `M-20 -20H${width + 20}V${height + 20}H${num(width * (1 - reach * 0.56))}V${num(height * (0.04 + reach * 0.3))}H${num(reach * width * 0.56)}V${height + 20}H-20Z`
  return d.map((leaf) => path(leaf, colour)).join('') + path(frame, colour)
}

/** The stream from the pond to the sea: the boatman stands, the royal ferns bow. */
export const drawStream = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const horizon = height * 0.5
  const middle = width * random.between(0.46, 0.54)
  const boat = height * random.between(0.74, 0.78)
  return (
    drawSky(scene, { horizon, sunHeight: 0.34, sunX: middle }) +
    drawTreeline(scene, horizon + 6, 110, inks.far) +
    tunnel(scene, 0.5, mix(inks.mid, inks.far, 0.45)) +
    rect(-20, horizon, width + 40, height, inks.water) +
    path(
      `M-20 ${num(horizon - 4)}Q${num(width * 0.28)} ${num(horizon + 10)} ${num(middle - 130)} ${num(horizon + 8)}Q${num(width * 0.3)} ${num(height * 0.7)} -20 ${num(height * 0.8)}ZM${width + 20} ${num(horizon - 4)}Q${num(width * 0.72)} ${num(horizon + 10)} ${num(middle + 130)} ${num(horizon + 8)}Q${num(width * 0.7)} ${num(height * 0.7)} ${width + 20} ${num(height * 0.8)}Z`,
      mix(inks.mid, inks.waterDeep, 0.3),
    ) +
    path(
      `M-20 ${num(height * 0.66)}Q${num(width * 0.3)} ${num(height * 0.8)} ${num(width * 0.34)} ${height + 20}H-20ZM${width + 20} ${num(height * 0.66)}Q${num(width * 0.7)} ${num(height * 0.8)} ${num(width * 0.66)} ${height + 20}H${width + 20}Z`,
      mix(inks.waterDeep, inks.near, 0.45),
    ) +
    drawRipples(scene, {
      bottom: height,
      centre: middle,
      colour: mix(inks.sun, inks.water, 0.2),
      count: 17,
      spread: 110,
      top: horizon + 12,
    }) +
    drawFigure(scene, {
      hat: 'straw',
      hatColour: inks.gold,
      height: 230,
      pose: 'push',
      x: middle + 70,
      y: boat,
    }) +
    line([middle + 138, boat - 230], [middle + 190, boat + 60], mix(inks.wallShade, inks.ink, 0.3), 9) +
    drawFigure(scene, { height: 200, pose: 'sit', x: middle - 60, y: boat + 4 }) +
    drawFigure(scene, { height: 200, pose: 'sit', x: middle - 140, y: boat + 2 }) +
    drawPunt(scene, middle - 20, boat + 10, 420) +
    tunnel(scene, 0.26, inks.near) +
    drawTimes(9, (index) =>
      drawFern(
        scene,
        index < 5 ? index * width * 0.055 : width * (0.5 + index * 0.055),
        height * random.between(0.92, 1.01),
        random.between(120, 200),
        random.pick([inks.mid, mix(inks.mid, inks.gold, 0.3)]),
      ),
    ) +
    drawHeron(scene, { flip: true, size: 210, x: width * 0.78, y: height * 0.93 }) +
    drawReeds(scene, width * 0.06, height + 10, 280, 9)
  )
}
