import { drawBackdrop } from '../backdrop.ts'
import { drawTimes, ellipse, line, num, path, stroke } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawTuft } from '../shapes/land.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawOak } from '../shapes/trees.ts'

const sapling = (scene: Scene, x: number, y: number, height: number): string => {
  const { inks, random } = scene
  return (
    line(
      [x + height * 0.1, y],
      [x + height * 0.1, y - height * 0.8],
      mix(inks.wallShade, inks.ink, 0.3),
      height * 0.03,
    ) +
    stroke(
      `M${num(x)} ${num(y)}Q${num(x - 6)} ${num(y - height * 0.5)} ${num(x)} ${num(y - height)}`,
      mix(inks.ink, inks.accent, 0.35),
      height * 0.028,
    ) +
    drawTimes(13, (index) => {
      const [up, side] = [height * (0.42 + index * 0.045), index % 2 ? 1 : -1]
      return ellipse(
        x + side * height * random.between(0.06, 0.17),
        y - up,
        height * 0.07,
        height * 0.035,
        random.pick([inks.mid, inks.near]),
      )
    }) +
    stroke(
      `M${num(x - 4)} ${num(y - height * 0.5)}q${num(height * 0.06)} 10 ${num(height * 0.11)} 0`,
      inks.accent,
      6,
    )
  )
}

/** A hole, a sapling, four hands. */
export const treePlanting = (scene: Scene): string => {
  const { inks, random } = scene
  const x = random.between(540, 640)
  return (
    drawBackdrop(scene, 460) +
    drawOak(scene, random.between(90, 170), 600, 380, 0.14) +
    [0.2, 0.4, 0.62]
      .map((part, index) => sapling(scene, 760 + index * 150, 560 + part * 60, 120 + index * 26))
      .join('') +
    ellipse(x, 742, 190, 34, mix(inks.ink, inks.accent, 0.34)) +
    path(`M${num(x + 90)} 740Q${num(x + 200)} 640 ${num(x + 320)} 744Z`, mix(inks.ink, inks.accent, 0.44)) +
    sapling(scene, x, 740, 330) +
    drawFigure(scene, { height: 340, pose: 'crouch', x: x - 150, y: 760 }) +
    drawFigure(scene, { flip: true, height: random.between(210, 250), pose: 'reach', x: x + 110, y: 766 }) +
    drawFigure(scene, {
      flip: true,
      hat: 'straw',
      hatColour: inks.gold,
      height: 370,
      pose: {
        feet: [
          [-14, 0],
          [12, 0],
        ],
        hands: [
          [18, -40],
          [24, -54],
        ],
        hip: [-3, -45],
        neck: [8, -74],
      },
      x: x + 380,
      y: 780,
    }) +
    line([x + 310, 560], [x + 240, 752], mix(inks.wallShade, inks.ink, 0.3), 9) +
    path(`M${num(x + 252)} 716l-34 10l-8 52l36 -16z`, inks.ink) +
    path(`M${num(x - 330)} 700h90l-10 76h-70z`, mix(inks.waterDeep, inks.paper, 0.25)) +
    stroke(
      `M${num(x - 326)} 720l-50 -36M${num(x - 318)} 700q36 -50 70 0`,
      mix(inks.waterDeep, inks.paper, 0.25),
      9,
    ) +
    drawTimes(5, (index) => drawTuft(scene, 40 + index * 270, 808, random.between(60, 100), inks.near))
  )
}
