import { drawBackdrop } from '../backdrop.ts'
import { drawTimes, ellipse, line, num, path, type Point, polygon, rect, stroke, times } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawBellTower } from '../shapes/buildings.ts'
import { drawCrowd, drawStrollers } from '../shapes/crowd.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawPlane } from '../shapes/trees.ts'
import { ball } from './details.ts'

const shadow = ({ inks }: Scene, x: number, y: number, size: number): string =>
  ellipse(x + size * 0.2, y, size, size * 0.12, mix(inks.ground, inks.ink, 0.4))

/** The ball is above the ring, everybody is off the ground. */
export const sport = (scene: Scene): string => {
  const { inks, random } = scene
  const court = mix(inks.accent, inks.ground, 0.35)
  const x = random.between(470, 560)
  return (
    drawBackdrop(scene, 450) +
    polygon(
      [
        [-20, 560],
        [1220, 540],
        [1220, 820],
        [-20, 820],
      ],
      court,
    ) +
    stroke('M-20 640L1220 610M720 820Q640 700 840 620', inks.paper, 8) +
    rect(946, 150, 14, 510, inks.ink) +
    line([952, 180], [870, 190], inks.ink, 12) +
    polygon(
      [
        [850, 100],
        [880, 90],
        [880, 260],
        [850, 280],
      ],
      inks.paper,
    ) +
    stroke('M856 190v50l20 -8v-50z', inks.accent, 5) +
    ellipse(806, 258, 46, 11, inks.accent) +
    ellipse(806, 256, 36, 6, mix(inks.ink, inks.accent, 0.4)) +
    stroke(times(6, (index) => `M${764 + index * 17} 264L${776 + index * 12} 330`).join(''), inks.paper, 3) +
    drawFigure(scene, {
      coat: inks.waterDeep,
      flip: true,
      height: 330,
      pose: 'cheer',
      trousers: inks.waterDeep,
      x: x + 380,
      y: 724,
    }) +
    shadow(scene, x, 760, 90) +
    drawFigure(scene, {
      coat: inks.gold,
      height: 400,
      pose: {
        feet: [
          [-20, -10],
          [12, -22],
        ],
        hands: [
          [8, -98],
          [24, -118],
        ],
        hip: [0, -52],
        neck: [5, -84],
      },
      trousers: inks.gold,
      x,
      y: random.between(650, 690),
    }) +
    ball(scene, x + random.between(130, 170), random.between(150, 200), 32) +
    drawFigure(scene, {
      coat: inks.gold,
      height: 340,
      pose: 'run',
      trousers: inks.gold,
      x: random.between(180, 260),
      y: 772,
    })
  )
}

/** Posts, mud, a pack, a ball under an arm. */
export const rugby = (scene: Scene): string => {
  const { inks, random } = scene
  const [ours, theirs] = random.shuffle([inks.accent, inks.paper, inks.waterDeep, inks.gold])
  const posts = random.between(700, 960)
  const runner = random.between(400, 480)
  const stripes = times(7, (index) =>
    polygon(
      [
        [-20 + index * 190, 470],
        [70 + index * 180, 470],
        [20 + index * 240, 820],
        [-120 + index * 250, 820],
      ],
      mix(inks.mid, inks.near, 0.22),
    ),
  )
  return (
    drawBackdrop(scene, 420) +
    rect(60, 350, 420, 90, mix(inks.wallShade, inks.ink, 0.25)) +
    drawCrowd(scene, { from: 60, isFacing: true, rows: 3, size: 36, to: 480, y: 410 }) +
    polygon(
      [
        [40, 300],
        [500, 280],
        [500, 300],
        [40, 322],
      ],
      inks.accent,
    ) +
    rect(-20, 462, 1240, 360, inks.mid) +
    stripes.join('') +
    stroke(`M-20 700L1220 640M-20 520H1220`, inks.paper, 6) +
    stroke(
      `M${num(posts)} 530V110M${num(posts + 150)} 530V110M${num(posts)} 330H${num(posts + 150)}`,
      inks.paper,
      10,
    ) +
    rect(posts - 12, 440, 24, 92, inks.accent) +
    rect(posts + 138, 440, 24, 92, inks.accent) +
    drawTimes(3, (index) =>
      drawFigure(scene, {
        coat: theirs,
        flip: true,
        height: 230,
        pose: 'run',
        trousers: inks.ink,
        x: runner + 330 + index * 120,
        y: 620 + (index % 2) * 30,
      }),
    ) +
    drawFigure(scene, {
      coat: ours,
      height: 240,
      pose: 'run',
      trousers: inks.paper,
      x: runner - 220,
      y: 650,
    }) +
    drawFigure(scene, {
      coat: theirs,
      flip: true,
      height: 370,
      pose: {
        feet: [
          [-30, -6],
          [2, 0],
        ],
        hands: [
          [34, -40],
          [36, -48],
        ],
        hip: [-8, -36],
        neck: [14, -54],
      },
      trousers: inks.ink,
      x: runner + 250,
      y: 786,
    }) +
    drawFigure(scene, {
      coat: ours,
      height: 400,
      pose: {
        feet: [
          [-28, -14],
          [21, 0],
        ],
        hands: [
          [16, -58],
          [26, -74],
        ],
        hip: [0, -46],
        neck: [10, -77],
      },
      trousers: inks.paper,
      x: runner,
      y: 776,
    }) +
    ellipse(runner + 72, 540, 40, 26, mix(inks.wallShade, inks.accent, 0.3)) +
    stroke(`M${num(runner + 40)} 540h64`, inks.paper, 4)
  )
}

/** The fronton, its long shadow, the small hard ball. */
export const pelota = (scene: Scene): string => {
  const { inks, random } = scene
  const x = random.between(330, 480)
  const wall = mix(inks.accent, inks.paper, random.between(0.35, 0.6))
  const [ballX, ballY] = [x + random.between(160, 300), random.between(240, 330)]
  return (
    drawBackdrop(scene, 500) +
    drawBellTower(scene, { kind: 'wall', size: 330, x: x - 190, y: 540 }) +
    drawPlane(scene, x + 700, 620, 400, 0.08) +
    path(
      `M${num(x)} 600V250H${num(x + 70)}Q${num(x + 90)} 190 ${num(x + 160)} 190H${num(x + 190)}Q${num(x + 260)} 90 ${num(x + 330)} 190H${num(x + 360)}Q${num(x + 430)} 190 ${num(x + 450)} 250H${num(x + 520)}V600Z`,
      wall,
    ) +
    path(
      `M${num(x + 360)} 600V190Q${num(x + 430)} 190 ${num(x + 450)} 250H${num(x + 520)}V600Z`,
      mix(wall, inks.ink, 0.13),
    ) +
    rect(x, 480, 520, 12, inks.paper) +
    rect(x + 160, 592, 200, 10, inks.ink) +
    polygon(
      [
        [x - 40, 600],
        [x + 560, 600],
        [1240, 830],
        [-60, 830],
      ],
      mix(inks.ground, inks.sun, 0.3),
    ) +
    polygon(
      [
        [x + 520, 600],
        [x + 760, 600],
        [x + 1000, 680],
        [x + 620, 680],
      ],
      mix(inks.ground, inks.shade, 0.7),
    ) +
    stroke(`M${num(x - 20)} 660H${num(x + 620)}M${num(x - 90)} 740H${num(x + 780)}`, inks.paper, 6) +
    drawStrollers(scene, { count: 4, from: 30, tall: 140, to: 220, y: 640 }) +
    pelotari(scene, x + random.between(40, 90), 720, 300, inks.accent) +
    pelotari(scene, x + random.between(340, 420), 790, 370, inks.waterDeep) +
    ball(scene, ballX, ballY, 13, inks.paper) +
    stroke(`M${num(ballX - 26)} ${num(ballY + 20)}L${num(ballX - 130)} ${num(ballY + 110)}`, inks.paper, 4)
  )
}

/** All in white, a sash, the wicker glove that throws. */
const pelotari = (scene: Scene, x: number, y: number, height: number, sash: string): string => {
  const { inks } = scene
  const hand: Point = [x - height * 0.28, y - height * 0.94]
  return (
    shadow(scene, x, y, height * 0.22) +
    drawFigure(scene, {
      coat: inks.paper,
      height,
      pose: 'throw',
      trousers: mix(inks.paper, inks.wallShade, 0.3),
      x,
      y,
    }) +
    rect(x - height * 0.07, y - height * 0.5, height * 0.14, height * 0.05, sash) +
    path(
      `M${num(hand[0])} ${num(hand[1])}q${num(-height * 0.18)} ${num(-height * 0.02)} ${num(-height * 0.2)} ${num(-height * 0.26)}q${num(height * 0.05)} ${num(height * 0.12)} ${num(height * 0.22)} ${num(height * 0.16)}z`,
      mix(inks.gold, inks.wallShade, 0.4),
    )
  )
}
