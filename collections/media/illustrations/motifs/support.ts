import { drawRoom } from '../backdrop.ts'
import {
  circle,
  drawTimes,
  ellipse,
  line,
  num,
  path,
  type Point,
  polygon,
  rect,
  stroke,
  times,
} from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawFront } from '../shapes/crowd.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawBooks, drawBunting, drawChair, drawPlant, drawTable } from '../shapes/things.ts'
import { glass, placeSettings } from './details.ts'

/** A glass raised over the table. */
const toast = (scene: Scene, x: number): string => {
  const { inks, random } = scene
  const sleeve = random.pick([inks.accent, inks.waterDeep, inks.paper, inks.gold])
  return (
    stroke(`M${x + 34} 536L${x + 70} 560L${x + 74} 494`, sleeve, 24) +
    circle(x + 74, 482, 13, mix('#e3ae85', inks.ink, 0.08)) +
    glass(scene, x + 76, 486, 52)
  )
}

/** The long table of the elders, the accordion, the window open on the country. */
export const seniorsMeal = (scene: Scene): string => {
  const { inks, random } = scene
  const silver = mix('#d8d3cb', inks.ink, scene.isDark ? 0.25 : 0.04)
  return (
    drawRoom(scene, { floor: 500, window: { height: 290, width: 430, x: random.between(120, 400), y: 90 } }) +
    drawBunting(scene, [-20, 30], [620, 20], 60) +
    drawBunting(scene, [600, 20], [1220, 40], 60) +
    drawFigure(scene, {
      flip: true,
      hair: silver,
      hat: 'beret',
      hatColour: inks.ink,
      height: 400,
      pose: {
        feet: [
          [16, 0],
          [22, 0],
        ],
        hands: [
          [2, -42],
          [26, -40],
        ],
        hip: [0, -27],
        neck: [0, -60],
      },
      x: 1050,
      y: 620,
    }) +
    drawTimes(7, (index) =>
      rect(
        956 + index * 15,
        440 + (index % 2) * 5,
        12,
        76,
        index % 2 ? inks.accent : mix(inks.accent, inks.ink, 0.35),
      ),
    ) +
    times(6, (index) =>
      drawFront(scene, 110 + index * 146 + random.between(-12, 12), 486, random.between(118, 132), {
        hair: index % 4 === 2 ? mix(silver, inks.ink, 0.3) : silver,
      }),
    ).join('') +
    toast(scene, 110 + 146 * random.int(0, 2)) +
    toast(scene, 110 + 146 * random.int(3, 5)) +
    polygon(
      [
        [-20, 580],
        [960, 560],
        [1230, 820],
        [-20, 820],
      ],
      inks.paper,
    ) +
    polygon(
      [
        [-20, 760],
        [1160, 740],
        [1240, 820],
        [-20, 820],
      ],
      mix(inks.paper, inks.wallShade, 0.35),
    ) +
    placeSettings(scene, [0, 610], [960, 594], 7) +
    placeSettings(scene, [10, 700], [1090, 690], 7) +
    drawTimes(3, (index) => drawPlant(scene, 200 + index * 340, 690, 96))
  )
}

/** The doctor listens. */
export const health = (scene: Scene): string => {
  const { inks, random } = scene
  return (
    drawRoom(scene, { floor: 560, window: { height: 320, width: 400, x: random.between(380, 480), y: 90 } }) +
    rect(900, 130, 190, 260, inks.paper) +
    drawTimes(5, (index) =>
      rect(990 - (58 - index * 11) / 2 - 10, 156 + index * 46, 78 - index * 13, 26 - index * 4, inks.ink),
    ) +
    drawPlant(scene, 130, 640, 260) +
    rect(650, 560, 420, 40, inks.paper, 10) +
    rect(670, 600, 26, 150, inks.ink) +
    rect(1020, 600, 26, 150, inks.ink) +
    rect(650, 590, 420, 20, inks.waterDeep) +
    drawFigure(scene, {
      flip: true,
      height: random.pick([300, 430]),
      pose: {
        feet: [
          [22, 12],
          [27, 12],
        ],
        hands: [
          [14, -32],
          [18, -30],
        ],
        hip: [0, -27],
        neck: [0, -60],
      },
      x: 780,
      y: 690,
    }) +
    drawChair(scene, 360, 770, 200, mix(inks.ink, inks.accent, 0.2)) +
    drawFigure(scene, {
      coat: inks.paper,
      height: 470,
      pose: {
        feet: [
          [22, 0],
          [27, 0],
        ],
        hands: [
          [20, -40],
          [44, -50],
        ],
        hip: [0, -27],
        neck: [5, -59],
      },
      x: 430,
      y: 790,
    }) +
    stroke('M440 520q30 70 76 40', inks.ink, 6) +
    circle(634, 556, 13, inks.accent)
  )
}

/** Two at one screen, and patience. */
export const digitalHelp = (scene: Scene): string => {
  const { inks, random } = scene
  return (
    drawRoom(scene, { floor: 560, window: { height: 300, width: 380, x: random.between(110, 700), y: 80 } }) +
    line([600, -20], [600, 70], inks.ink, 5) +
    path('M520 150Q530 70 600 68Q670 70 680 150Z', inks.accent) +
    ellipse(600, 150, 80, 12, inks.gold) +
    drawFigure(scene, {
      height: 500,
      pose: 'sitTable',
      hair: mix('#d8d3cb', inks.ink, 0.08),
      x: random.between(400, 430),
      y: 850,
    }) +
    drawFigure(scene, {
      flip: true,
      height: 540,
      pose: {
        feet: [
          [-5, 0],
          [7, 0],
        ],
        hands: [
          [8, -54],
          [34, -64],
        ],
        hip: [-2, -46],
        neck: [8, -76],
      },
      x: random.between(790, 830),
      y: 900,
    }) +
    drawTable(scene, 240, 820, 760, 160, mix(inks.wallShade, inks.accent, 0.35)) +
    polygon(
      [
        [560, 652],
        [596, 500],
        [800, 500],
        [764, 652],
      ].map(([x = 0, y = 0]): Point => [x - 20, y]),
      mix(inks.ink, inks.waterDeep, 0.3),
    ) +
    polygon(
      [
        [500, 652],
        [744, 652],
        [720, 664],
        [480, 664],
      ],
      inks.ink,
    ) +
    circle(664, 576, 14, inks.gold) +
    rect(300, 624, 46, 40, inks.accent, 5) +
    stroke('M346 632q20 12 0 24', inks.accent, 7) +
    drawBooks(scene, 840, 654, 120, 110)
  )
}

/** The bench, the pine board, the hand that learns from the hand that knows. */
export const employment = (scene: Scene): string => {
  const { inks, random } = scene
  const pine = mix(inks.gold, inks.wall, 0.45)
  return (
    drawRoom(scene, { floor: 560, window: { height: 310, width: 430, x: random.between(340, 560), y: 70 } }) +
    drawTimes(6, (index) =>
      rect(
        40 + index * 34,
        120 + random.between(0, 90),
        26,
        480,
        index % 2 ? pine : mix(pine, inks.accent, 0.22),
      ),
    ) +
    stroke('M1060 140v90M1110 140v120M1160 140v76', inks.ink, 10) +
    path(
      'M1030 226h60v24h-60zM1096 256l28 0l-8 70h-12zM1140 214h40l-6 40h-28z',
      mix(inks.accent, inks.ink, 0.2),
    ) +
    line([1030, 138], [1200, 138], mix(inks.wallShade, inks.ink, 0.4), 10) +
    drawFigure(scene, {
      coat: inks.waterDeep,
      height: 500,
      pose: {
        feet: [
          [-16, 0],
          [10, 0],
        ],
        hands: [
          [20, -47],
          [30, -48],
        ],
        hip: [-3, -46],
        neck: [9, -75],
      },
      x: random.between(380, 430),
      y: 850,
    }) +
    drawFigure(scene, {
      flip: true,
      hat: 'cap',
      hatColour: inks.accent,
      height: 480,
      pose: 'lean',
      x: random.between(810, 860),
      y: 850,
    }) +
    rect(250, 632, 740, 40, mix(inks.accent, inks.ink, 0.42)) +
    rect(300, 672, 50, 150, mix(inks.accent, inks.ink, 0.55)) +
    rect(880, 672, 50, 150, mix(inks.accent, inks.ink, 0.55)) +
    polygon(
      [
        [330, 632],
        [960, 632],
        [930, 606],
        [360, 606],
      ],
      pine,
    ) +
    path('M520 606l16 -40h84l10 40z', mix(inks.accent, inks.ink, 0.2)) +
    stroke('M640 604q22 -40 44 -14t30 -20t40 14', pine, 8) +
    drawTimes(16, () =>
      stroke(`M${num(random.between(280, 960))} ${num(random.between(750, 800))}q12 -16 22 0t16 -4`, pine, 5),
    )
  )
}
