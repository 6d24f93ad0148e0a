import { drawBackdrop } from '../backdrop.ts'
import { circle, drawTimes, line, polygon, rect } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawTuft, drawWay } from '../shapes/land.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawBicycle } from '../shapes/things.ts'
import { drawPine } from '../shapes/trees.ts'
import { bus } from './details.ts'
import { road } from './works.ts'

/** The coach stops where the road leaves the village. */
export const busStop = (scene: Scene): string => {
  const { inks, random } = scene
  const shelter = random.between(90, 160)
  return (
    drawBackdrop(scene, 450) +
    polygon(
      [
        [-20, 560],
        [1220, 530],
        [1220, 690],
        [-20, 700],
      ],
      road(scene),
    ) +
    drawTimes(8, (index) =>
      polygon(
        [
          [20 + index * 160, 628 - index * 2],
          [100 + index * 160, 626 - index * 2],
          [94 + index * 160, 638 - index * 2],
          [14 + index * 160, 640 - index * 2],
        ],
        inks.paper,
      ),
    ) +
    bus(scene, random.between(800, 880), 640, 300) +
    polygon(
      [
        [-20, 690],
        [1220, 680],
        [1220, 820],
        [-20, 820],
      ],
      mix(inks.ground, inks.wall, 0.5),
    ) +
    rect(shelter, 400, 330, 330, mix(inks.water, inks.paper, 0.4)) +
    rect(shelter, 400, 14, 340, inks.ink) +
    rect(shelter + 318, 400, 14, 340, inks.ink) +
    polygon(
      [
        [shelter - 30, 400],
        [shelter - 6, 370],
        [shelter + 350, 370],
        [shelter + 366, 400],
      ],
      inks.accent,
    ) +
    rect(shelter + 40, 660, 240, 16, mix(inks.wallShade, inks.ink, 0.3)) +
    drawFigure(scene, { height: 290, pose: 'sit', x: shelter + 110, y: 742 }) +
    drawFigure(scene, { height: 300, pose: 'listen', x: shelter + 230, y: 746 }) +
    drawFigure(scene, { height: 330, pose: random.pick(['point', 'walk']), x: shelter + 420, y: 774 }) +
    line([shelter + 520, 770], [shelter + 520, 430], inks.ink, 10) +
    circle(shelter + 520, 420, 36, inks.gold) +
    circle(shelter + 520, 420, 20, inks.paper)
  )
}

/** The green way: rails are gone, the family rides. */
export const bicycle = (scene: Scene): string => {
  const { inks, random } = scene
  const to = random.between(360, 560)
  return (
    drawBackdrop(scene, 420) +
    drawWay({
      bottom: 820,
      colour: mix(inks.paper, inks.ground, 0.35),
      from: 660,
      sway: random.between(-60, 130),
      to,
      top: 436,
      width: 620,
    }) +
    drawPine(scene, random.between(70, 150), 640, 520, 0.08) +
    drawBicycle(scene, {
      colour: inks.waterDeep,
      rider: true,
      size: 120,
      x: random.between(500, 560),
      y: 530,
    }) +
    drawBicycle(scene, { colour: inks.gold, rider: true, size: 210, x: random.between(360, 470), y: 640 }) +
    drawBicycle(scene, {
      colour: inks.accent,
      hasBasket: true,
      rider: true,
      size: 330,
      x: random.between(700, 800),
      y: 760,
    }) +
    line([1060, 780], [1060, 520], mix(inks.ink, inks.accent, 0.3), 12) +
    polygon(
      [
        [1000, 520],
        [1120, 520],
        [1160, 554],
        [1120, 588],
        [1000, 588],
      ],
      inks.near,
    ) +
    drawTimes(7, (index) =>
      drawTuft(
        scene,
        index < 4 ? index * 70 : 850 + index * 50,
        random.between(780, 812),
        random.between(70, 130),
        random.pick([inks.near, inks.mid]),
      ),
    )
  )
}
