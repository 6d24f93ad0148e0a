import { below, drawTimes, num, path, polygon, rect, stroke } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawWindow, glassOf } from '../shapes/houses.ts'
import { drawTuft, ridge } from '../shapes/land.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawBirds, drawSky } from '../shapes/sky.ts'
import { drawParasol } from '../shapes/things.ts'
import { drawBush, drawUmbrellaPine } from '../shapes/trees.ts'
import { drawPunt, drawSailboat, drawWater } from '../shapes/water.ts'

/** A villa of the thirties: white, red timber in the gable, a loggia, a long roof to one side. */
const villa = (scene: Scene, x: number, y: number, width: number): string => {
  const { inks } = scene
  const [wall, ridgeY] = [width * 0.5, y - width * 0.86]
  const timber = mix(inks.accent, inks.ink, 0.25)
  return (
    rect(x, y - wall, width, wall, inks.paper) +
    rect(x + width * 0.62, y - wall * 0.78, width * 0.62, wall * 0.78, mix(inks.paper, inks.wallShade, 0.4)) +
    polygon(
      [
        [x, y - wall],
        [x + width * 0.34, ridgeY],
        [x + width * 0.68, y - wall],
      ],
      inks.paper,
    ) +
    stroke(
      `M${num(x + width * 0.12)} ${num(y - wall)}V${num(y - wall * 1.2)}M${num(x + width * 0.34)} ${num(y - wall)}V${num(ridgeY + 20)}M${num(x + width * 0.56)} ${num(y - wall)}V${num(y - wall * 1.2)}M${num(x + width * 0.04)} ${num(y - wall)}H${num(x + width * 0.64)}M${num(x + width * 0.18)} ${num(y - wall)}L${num(x + width * 0.34)} ${num(y - wall * 1.34)}L${num(x + width * 0.5)} ${num(y - wall)}`,
      timber,
      width * 0.022,
    ) +
    polygon(
      [
        [x - width * 0.1, y - wall * 0.9],
        [x + width * 0.34, ridgeY - 10],
        [x + width * 0.34, ridgeY + width * 0.07],
        [x - width * 0.04, y - wall * 0.82],
      ],
      inks.roof,
    ) +
    polygon(
      [
        [x + width * 0.34, ridgeY - 10],
        [x + width * 1.0, ridgeY + width * 0.04],
        [x + width * 1.34, y - wall * 0.66],
        [x + width * 0.72, y - wall * 0.8],
        [x + width * 0.34, ridgeY + width * 0.07],
      ],
      mix(inks.roof, inks.ink, 0.16),
    ) +
    rect(x + width * 0.84, ridgeY - width * 0.04, width * 0.08, width * 0.2, inks.paper) +
    drawWindow(scene, x + width * 0.26, y - wall * 0.86, width * 0.14, width * 0.16, timber) +
    path(
      `M${num(x + width * 0.16)} ${num(y)}V${num(y - wall * 0.34)}a${num(width * 0.16)} ${num(width * 0.12)} 0 0 1 ${num(width * 0.32)} 0V${num(y)}z`,
      mix(inks.ink, inks.wallShade, 0.3),
    ) +
    drawTimes(3, (index) =>
      rect(x + width * (0.74 + index * 0.16), y - wall * 0.56, width * 0.1, width * 0.14, glassOf(scene)),
    )
  )
}

/** The salt lake behind the dune, villas under the umbrella pines. */
export const drawLagoon = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const horizon = height * 0.46
  const bank = height * 0.58
  const x = width * random.between(0.42, 0.5)
  return (
    drawSky(scene, { horizon }) +
    below(
      [
        [-20, horizon + 10],
        [width * 0.24, horizon - 46],
        [width * 0.5, horizon - 10],
        [width * 0.8, horizon - 62],
        [width + 20, horizon - 30],
      ],
      height,
      mix(inks.ground, inks.far, 0.42),
    ) +
    drawTimes(11, (index) =>
      drawUmbrellaPine(
        scene,
        index * width * 0.1,
        horizon + 50 + random.between(-10, 14),
        random.between(110, 180),
        0.4,
      ),
    ) +
    below(ridge(scene, { rise: 8, y: bank - 40 }), height, mix(inks.mid, inks.ground, 0.3)) +
    villa(scene, width * 0.06, bank - 4, 190) +
    villa(scene, x, bank + 6, 290) +
    drawUmbrellaPine(scene, x - 90, bank + 10, 330, 0.1) +
    drawUmbrellaPine(scene, x + 470, bank + 10, 390, 0.08) +
    drawTimes(9, (index) =>
      drawBush(scene, width * (0.02 + index * 0.125), bank + 14, random.between(90, 150), 0.12),
    ) +
    rect(-20, bank + 8, width + 40, 26, inks.ground) +
    drawWater(scene, bank + 30, height * 0.94, width * 0.3) +
    drawSailboat(scene, width * random.between(0.2, 0.3), height * 0.72, 130) +
    drawSailboat(scene, width * random.between(0.6, 0.72), height * 0.68, 90, inks.gold) +
    drawPunt(scene, width * 0.52, height * 0.82, 190) +
    below(
      [
        [-20, height * 0.93],
        [width * 0.36, height * 0.95],
        [width * 0.7, height * 0.88],
        [width + 20, height * 0.8],
      ],
      height + 20,
      inks.ground,
    ) +
    drawParasol(scene, width * 0.86, height * 0.95, 250, inks.accent) +
    drawFigure(scene, { height: 210, pose: 'walk', x: width * 0.72, y: height * 0.97 }) +
    drawTimes(8, () =>
      drawTuft(scene, random.between(0, width * 0.5), height + 8, random.between(50, 110), inks.near),
    ) +
    drawBirds(scene, width * 0.3, horizon * 0.4)
  )
}
