import { drawRoom } from '../backdrop.ts'
import {
  circle,
  drawTimes,
  line,
  num,
  path,
  type Point,
  polygon,
  rect,
  ring,
  stroke,
  times,
} from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawFront } from '../shapes/crowd.ts'
import { drawHouse } from '../shapes/houses.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawBush } from '../shapes/trees.ts'

/** A ballot goes into the urn; the booth keeps its secret. */
export const elections = (scene: Scene): string => {
  const { inks, random } = scene
  const curtain = random.pick([inks.accent, inks.waterDeep, inks.near])
  const urn = random.between(520, 600)
  return (
    drawRoom(scene, { floor: 560, window: { height: 270, width: 300, x: 70, y: 90 } }) +
    rect(800, 150, 380, 470, mix(inks.wallShade, inks.ink, 0.2)) +
    rect(800, 150, 380, 22, inks.ink) +
    drawTimes(2, (index) => rect(816 + index * 186, 180, 160, 430, mix(inks.ink, inks.wallShade, 0.25))) +
    drawTimes(9, (index) =>
      path(
        `M${816 + index * 27 + (index > 5 ? 24 : 0)} 176h28v${340 + (index % 2) * 8}q-14 10 -28 0z`,
        index % 2 ? curtain : mix(curtain, inks.ink, 0.16),
      ),
    ) +
    stroke('M900 618l-4 -66M940 618l6 -70', inks.ink, 17) +
    drawFront(scene, urn + 150, 440, 128) +
    drawFront(scene, urn - 150, 446, 122) +
    rect(urn - 280, 560, 560, 150, mix(inks.accent, inks.ink, 0.45)) +
    rect(urn - 300, 540, 600, 26, inks.paper) +
    polygon(
      [
        [urn - 76, 540],
        [urn - 68, 402],
        [urn + 68, 402],
        [urn + 76, 540],
      ],
      mix(inks.water, inks.paper, 0.5),
    ) +
    drawTimes(9, () =>
      polygon(
        envelope(urn + random.between(-46, 40), random.between(490, 530), random.between(-10, 10)),
        inks.paper,
      ),
    ) +
    rect(urn - 78, 390, 156, 18, inks.ink) +
    polygon(envelope(urn, 362, 12), mix(inks.paper, inks.gold, 0.2)) +
    drawFigure(scene, {
      height: 470,
      pose: {
        feet: [
          [-6, 0],
          [8, 0],
        ],
        hands: [
          [8, -50],
          [30, -82],
        ],
        hip: [0, -47],
        neck: [2, -80],
      },
      x: urn - 150,
      y: 806,
    }) +
    drawFigure(scene, { height: 440, pose: 'listen', x: urn - 330, y: 812 })
  )
}

const envelope = (x: number, y: number, tilt: number): readonly Point[] => [
  [x - 24, y - 14 + tilt * 0.4],
  [x + 24, y - 14 - tilt * 0.4],
  [x + 24 + tilt * 0.3, y + 14],
  [x - 24 + tilt * 0.3, y + 14],
]

/** A pastis shared at one table, seen from above: the parts are not equal, everybody sees them. */
export const budget = (scene: Scene): string => {
  const { inks, random } = scene
  const [x, y, r] = [600, 410, 250]
  const parts = random.shuffle([0.3, 0.22, 0.18, 0.14, 0.1, 0.06])
  const colours = [
    inks.accent,
    inks.gold,
    inks.mid,
    inks.waterDeep,
    mix(inks.accent, inks.paper, 0.45),
    inks.near,
  ]
  const turn = random.between(0, 6.28)
  const slices = parts.map((part, index) => {
    const start = turn + parts.slice(0, index).reduce((sum, one) => sum + one, 0) * Math.PI * 2
    const end = start + part * Math.PI * 2
    const push = index === 0 ? 46 : 7
    const [cx, cy] = [x + Math.cos((start + end) / 2) * push, y + Math.sin((start + end) / 2) * push]
    const at = (angle: number, radius: number): string =>
      `${num(cx + Math.cos(angle) * radius)} ${num(cy + Math.sin(angle) * radius)}`
    const wedge = (radius: number): string =>
      `M${num(cx)} ${num(cy)}L${at(start, radius)}A${radius} ${radius} 0 0 1 ${at(end, radius)}Z`
    return (
      path(wedge(r), mix(inks.gold, inks.accent, 0.35)) + path(wedge(r - 22), colours[index] ?? inks.gold)
    )
  })
  const arms = random
    .shuffle([0.3, 1.5, 2.6, 3.9, 5.2])
    .slice(0, 4)
    .map((angle) => arm(scene, [x, y], angle, r + 26))
  return (
    rect(-20, -20, 1240, 840, mix(inks.near, inks.ink, 0.3)) +
    circle(x + 18, y + 26, 432, mix(inks.ink, inks.near, 0.25)) +
    circle(x, y, 430, mix(inks.wallShade, inks.accent, 0.3)) +
    drawTimes(8, (index) =>
      line(
        [x - 420 + Math.abs(index - 3.5) * 20, y - 330 + index * 94],
        [x + 420 - Math.abs(index - 3.5) * 20, y - 330 + index * 94],
        mix(inks.wallShade, inks.ink, 0.3),
        3,
      ),
    ) +
    circle(x + 8, y + 14, r + 36, mix(inks.wallShade, inks.ink, 0.4)) +
    circle(x, y, r + 34, inks.paper) +
    ring(x, y, r + 20, mix(inks.waterDeep, inks.paper, 0.3), 5) +
    slices.join('') +
    drawTimes(11, (index) =>
      coins(scene, x + Math.cos(index * 0.57 + turn) * 350, y + Math.sin(index * 0.57 + turn) * 350),
    ) +
    arms.join('')
  )
}

const coins = ({ inks, random }: Scene, x: number, y: number): string => {
  const size = random.between(15, 26)
  return (
    circle(x + 4, y + 6, size, mix(inks.wallShade, inks.ink, 0.45)) +
    circle(x, y, size, inks.gold) +
    ring(x, y, size * 0.7, mix(inks.gold, inks.accent, 0.4), 3)
  )
}

const arm = ({ inks, random }: Scene, [x, y]: Point, angle: number, reach: number): string => {
  const at = (distance: number): Point => [
    x + Math.cos(angle) * distance,
    y + Math.sin(angle) * distance * 0.92,
  ]
  const [[handX, handY], [cuffX, cuffY], [farX, farY]] = [at(reach), at(reach + 90), at(reach + 620)]
  const skin = mix(random.pick(['#f0c4a0', '#e3ae85', '#c98d64', '#8d5a3e']), inks.ink, 0.08)
  return (
    stroke(`M${num(cuffX)} ${num(cuffY)}L${num(handX)} ${num(handY)}`, skin, 42) +
    stroke(
      `M${num(farX)} ${num(farY)}L${num(cuffX)} ${num(cuffY)}`,
      random.pick([inks.accent, inks.paper, inks.waterDeep, inks.gold]),
      84,
    )
  )
}

/** The plan of the town on a table, with its small houses of card. */
export const urbanism = (scene: Scene): string => {
  const { inks, random } = scene
  const sheet: readonly Point[] = [
    [210, 520],
    [1010, 500],
    [1170, 780],
    [90, 800],
  ]
  const at = (u: number, v: number): Point => {
    const [left, right] = [210 - v * 120, 1010 + v * 160]
    return [left + (right - left) * u, 518 + v * 272 - u * 18]
  }
  const parcel = (u: number, v: number, wide: number, deep: number, colour: string): string =>
    polygon([at(u, v), at(u + wide, v), at(u + wide, v + deep), at(u, v + deep)], colour)
  const cells = times(15, (index) => ({
    u: 0.04 + (index % 5) * 0.19,
    v: 0.05 + Math.floor(index / 5) * 0.32,
  }))
  return (
    drawRoom(scene, { floor: 470, window: { height: 330, width: 460, x: random.between(110, 560), y: 60 } }) +
    drawFigure(scene, { height: 520, pose: 'lean', x: 250, y: 830 }) +
    drawFigure(scene, { flip: true, height: 540, pose: 'point', x: 960, y: 840 }) +
    polygon(
      [
        [150, 510],
        [1060, 486],
        [1300, 840],
        [-40, 840],
      ],
      mix(inks.accent, inks.ink, 0.4),
    ) +
    polygon(sheet, inks.paper) +
    cells
      .map(({ u, v }) =>
        parcel(
          u,
          v,
          0.165,
          0.25,
          random.pick([
            mix(inks.mid, inks.paper, 0.3),
            mix(inks.gold, inks.paper, 0.35),
            mix(inks.wall, inks.wallShade, 0.25),
            mix(inks.water, inks.paper, 0.35),
          ]),
        ),
      )
      .join('') +
    stroke(
      `M${at(0.62, 0).map(num).join(' ')}Q${at(0.4, 0.5).map(num).join(' ')} ${at(0.5, 1).map(num).join(' ')}`,
      inks.waterDeep,
      20,
    ) +
    cells
      .filter(() => random.chance(0.7))
      .map(({ u, v }) => {
        const [x, y] = at(u + 0.03, v + 0.2)
        const size = 40 + v * 22
        return random.chance(0.66)
          ? drawHouse(scene, { depth: 0.4, height: size * 0.62, width: size, x, y })
          : drawBush(scene, x + 30, y, 70)
      })
      .join('') +
    line([560, 790], [700, 700], inks.gold, 13)
  )
}
