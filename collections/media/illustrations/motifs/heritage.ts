import { drawBackdrop, drawSquare } from '../backdrop.ts'
import { circle, drawTimes, ellipse, line, num, path, polygon, rect, stroke, times } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawDog } from '../shapes/animals.ts'
import { drawBellTower } from '../shapes/buildings.ts'
import { drawFlag } from '../shapes/civic.ts'
import { drawCrowd, drawStrollers } from '../shapes/crowd.ts'
import { drawHouse } from '../shapes/houses.ts'
import { drawTuft, drawWay } from '../shapes/land.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawBirds } from '../shapes/sky.ts'
import { drawFern, drawOak, drawPine, drawPlane, drawPoplar } from '../shapes/trees.ts'

/** The tower over its roofs; swifts. */
export const church = (scene: Scene): string => {
  const { inks, random } = scene
  const x = random.between(420, 620)
  return (
    drawBackdrop(scene, 520) +
    drawPoplar(scene, x - 230, 640, 380, 0.06) +
    drawPoplar(scene, x - 170, 640, 310, 0.1) +
    drawBellTower(scene, { kind: random.pick(['spire', 'wall']), size: 620, x, y: 650 }) +
    drawBirds(scene, x - 190, 130, 5) +
    drawHouse(scene, { height: 130, width: 230, x: 20, y: 660 }) +
    drawHouse(scene, { height: 120, shutter: inks.accent, width: 200, x: x + 400, y: 664 }) +
    rect(-20, 640, 1240, 60, mix(inks.wall, inks.wallShade, 0.5)) +
    rect(-20, 632, 1240, 14, mix(inks.wall, inks.paper, 0.5)) +
    polygon(
      [
        [-20, 700],
        [1220, 696],
        [1220, 820],
        [-20, 820],
      ],
      mix(inks.ground, inks.sun, 0.2),
    ) +
    drawOak(scene, random.between(1040, 1140), 780, 420) +
    drawFigure(scene, { height: 190, pose: 'walk', x: random.between(260, 420), y: 768 }) +
    drawFigure(scene, { height: 130, pose: 'run', x: random.between(480, 560), y: 772 }) +
    drawDog(scene, { size: 90, x: random.between(640, 720), y: 776 }) +
    drawTimes(5, (index) => drawTuft(scene, 60 + index * 240, 806, random.between(50, 90), inks.near))
  )
}

/** The stone, the wreaths, the flags dipped. */
export const commemoration = (scene: Scene): string => {
  const { inks, random } = scene
  const x = random.between(560, 680)
  const stone = mix(inks.wall, inks.wallShade, 0.3)
  const wreath = (left: number, y: number): string =>
    drawTimes(12, (index) =>
      circle(
        left + Math.cos(index * 0.524) * 44,
        y + Math.sin(index * 0.524) * 44,
        14,
        index % 3 ? inks.near : random.pick([inks.accent, inks.paper, inks.waterDeep]),
      ),
    )
  return (
    drawSquare(scene, 430) +
    drawPlane(scene, 90, 640, 520, 0.05) +
    drawPlane(scene, 1130, 640, 500, 0.05) +
    rect(x - 170, 590, 340, 50, inks.wallShade) +
    rect(x - 130, 540, 260, 54, stone) +
    rect(x - 84, 400, 168, 144, mix(stone, inks.paper, 0.3)) +
    polygon(
      [
        [x - 60, 402],
        [x - 38, 130],
        [x, 90],
        [x + 38, 130],
        [x + 60, 402],
      ],
      stone,
    ) +
    polygon(
      [
        [x, 402],
        [x, 90],
        [x + 38, 130],
        [x + 60, 402],
      ],
      inks.wallShade,
    ) +
    drawTimes(4, (index) => rect(x - 62, 424 + index * 28, 124, 8, mix(stone, inks.ink, 0.35))) +
    path(
      `M${num(x - 30)} 92q-26 -40 6 -46q-2 -22 14 -26q16 2 12 24q30 -10 34 -34q18 44 -20 80z`,
      mix(inks.gold, inks.ink, 0.25),
    ) +
    wreath(x - 116, 590) +
    wreath(x + 110, 594) +
    times(random.int(2, 3), (index) => {
      const left = x - 330 - index * 120
      return (
        line([left + 40, 520], [left + 150, 230], inks.ink, 7) +
        drawFlag(scene, left + 146, 236, 96, true) +
        drawFigure(scene, {
          coat: inks.ink,
          hat: 'beret',
          hatColour: inks.ink,
          height: 280,
          pose: 'carry',
          x: left,
          y: 690,
        })
      )
    }).join('') +
    drawFigure(scene, { coat: inks.ink, flip: true, height: 280, pose: 'listen', x: x + 250, y: 692 }) +
    drawFigure(scene, {
      coat: mix(inks.ink, inks.waterDeep, 0.4),
      flip: true,
      height: 190,
      pose: 'carry',
      x: x + 340,
      y: 700,
    }) +
    circle(x + 296, 602, 26, inks.accent) +
    drawCrowd(scene, { from: -60, rows: 2, size: 150, to: 1260, y: 786 })
  )
}

/** A way-mark, two packs, the whole day ahead. */
export const hiking = (scene: Scene): string => {
  const { inks, random } = scene
  const to = random.between(520, 760)
  const walker = (x: number, y: number, height: number): string =>
    rect(
      x - height * 0.24,
      y - height * 0.82,
      height * 0.2,
      height * 0.34,
      random.pick([inks.accent, inks.gold, inks.near]),
      height * 0.06,
    ) +
    drawFigure(scene, {
      hat: random.pick(['cap', 'straw', 'none']),
      hatColour: inks.gold,
      height,
      pose: {
        feet: [
          [-16, -2],
          [14, 0],
        ],
        hands: [
          [-8, -50],
          [22, -52],
        ],
        hip: [0, -47],
        neck: [4, -79],
      },
      x,
      y,
    }) +
    line(
      [x + height * 0.22, y - height * 0.54],
      [x + height * 0.3, y],
      mix(inks.wallShade, inks.ink, 0.3),
      height * 0.022,
    )
  return (
    drawBackdrop(scene, 440) +
    drawWay({
      bottom: 820,
      colour: mix(inks.ground, inks.paper, 0.5),
      from: 520,
      sway: random.between(60, 190),
      to,
      top: 456,
      width: 420,
    }) +
    drawPine(scene, random.between(900, 1010), 640, 500, 0.12) +
    drawStrollers(scene, { count: 2, from: to - 30, tall: 74, to: to + 30, y: 526 }) +
    walker(random.between(520, 580), 700, 260) +
    walker(random.between(340, 410), 766, 350) +
    drawDog(scene, { size: 120, x: random.between(680, 740), y: 752 }) +
    rect(1010, 500, 26, 290, mix(inks.ink, inks.accent, 0.35)) +
    rect(1010, 530, 26, 18, inks.paper) +
    rect(1010, 550, 26, 18, inks.accent) +
    polygon(
      [
        [960, 440],
        [1090, 440],
        [1126, 470],
        [1090, 500],
        [960, 500],
      ],
      mix(inks.wallShade, inks.gold, 0.3),
    ) +
    stroke('M990 470H1080', inks.ink, 7) +
    drawPine(scene, 60, 850, 860) +
    drawTimes(6, (index) =>
      drawFern(
        scene,
        index < 3 ? index * 80 : 820 + index * 70,
        812,
        random.between(80, 130),
        random.pick([inks.near, mix(inks.ground, inks.accent, 0.4)]),
      ),
    ) +
    ellipse(1024, 792, 40, 7, inks.shade)
  )
}
