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
  ring,
  times,
} from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawBellTower } from '../shapes/buildings.ts'
import { drawHouse } from '../shapes/houses.ts'
import { drawHill, drawTreeline, drawWay } from '../shapes/land.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawBirds, drawSky } from '../shapes/sky.ts'
import { drawWatchTower } from '../shapes/structures.ts'
import { drawFern, drawOak, drawPine, drawPoplar } from '../shapes/trees.ts'
import { drawPunt, drawReeds, drawRipples, drawSurf, drawWater } from '../shapes/water.ts'
import { fireEngine } from './details.ts'

/** Far smoke, and someone up there who has seen it. */
export const fireWatch = (scene: Scene): string => {
  const { inks, random } = scene
  const [tower, smoke] = [random.between(360, 480), random.between(820, 960)]
  const puffs = times(8, (index): readonly [number, number, number] => [
    smoke + index * 20 + Math.sin(index) * 16,
    410 - index * 44,
    22 + index * 10,
  ])
  return (
    drawSky(scene, { horizon: 440 }) +
    puffs.map(([x, y, r]) => circle(x, y, r, mix(inks.wallShade, inks.far, 0.4))).join('') +
    puffs
      .map(([x, y, r]) => circle(x - r * 0.3, y - r * 0.2, r * 0.66, mix(inks.paper, inks.wallShade, 0.5)))
      .join('') +
    ellipse(smoke, 428, 60, 12, inks.accent) +
    drawTreeline(scene, 460, 56, inks.far) +
    rect(-20, 462, 1240, 360, mix(inks.near, inks.far, 0.25)) +
    drawTreeline(scene, 510, 90, mix(inks.mid, inks.far, 0.45)) +
    drawTreeline(scene, 580, 130, mix(inks.near, inks.far, 0.25)) +
    drawWatchTower(scene, tower, 680, 590) +
    drawFigure(scene, { coat: inks.accent, height: 84, pose: 'point', x: tower + 42, y: 184 }) +
    drawTreeline(scene, 660, 150, mix(inks.near, inks.ink, 0.15), -30, tower - 60) +
    drawTreeline(scene, 660, 120, mix(inks.near, inks.ink, 0.15), tower + 110) +
    drawHill(scene, 650, 8, mix(inks.ground, inks.mid, 0.3)) +
    drawWay({
      bottom: 820,
      colour: mix(inks.ground, inks.paper, 0.4),
      from: 800,
      sway: -60,
      to: 640,
      top: 660,
      width: 620,
    }) +
    fireEngine(scene, random.between(780, 860), 752, 210) +
    drawFigure(scene, {
      coat: inks.waterDeep,
      hat: 'helmet',
      hatColour: inks.gold,
      height: 200,
      pose: 'point',
      x: random.between(600, 650),
      y: 770,
    }) +
    drawPine(scene, 90, 850, 800) +
    drawTimes(9, () =>
      drawFern(
        scene,
        random.between(0, 420),
        814,
        random.between(70, 120),
        random.pick([inks.near, inks.ink]),
      ),
    )
  )
}

/** The river has left its bed; the scale says how far. */
export const flood = (scene: Scene): string => {
  const { inks, random } = scene
  const level = random.between(520, 550)
  const house = (x: number, width: number, height: number): string =>
    drawHouse(scene, { height, width, x, y: level + 60 }) +
    rect(x - 14, level + 34, width * 1.5, 60, inks.water) +
    rect(x, level + 50, width, 46, mix(inks.water, inks.wall, 0.35))
  return (
    drawSky(scene, { horizon: 400 }) +
    drawHill(scene, 400, 24, inks.far) +
    drawTreeline(scene, 440, 70, mix(inks.mid, inks.far, 0.45)) +
    drawBellTower(scene, { size: 260, x: random.between(160, 300), y: 470 }) +
    drawWater(scene, 452, 800, 420) +
    drawTimes(6, (index) => drawPoplar(scene, 40 + index * 56, level - 10, random.between(170, 240), 0.2)) +
    house(random.between(520, 580), 220, 190) +
    house(random.between(850, 910), 240, 210) +
    line([470, level + 20], [470, level - 110], inks.ink, 8) +
    polygon(
      [
        [430, level - 110],
        [510, level - 110],
        [470, level - 176],
      ],
      inks.accent,
    ) +
    drawOak(scene, 1130, level + 100, 330, 0.04) +
    rect(250, level - 130, 46, 300, inks.paper) +
    drawTimes(8, (index) =>
      rect(250, level - 120 + index * 36, index % 2 ? 22 : 36, 16, index % 2 ? inks.ink : inks.accent),
    ) +
    rect(232, level + 120, 84, 60, inks.water) +
    drawFigure(scene, {
      coat: inks.accent,
      hat: 'helmet',
      hatColour: inks.gold,
      height: 230,
      pose: 'push',
      x: 560,
      y: 720,
    }) +
    drawFigure(scene, { height: 210, pose: 'sit', x: 640, y: 716 }) +
    drawFigure(scene, { coat: inks.gold, height: 200, pose: 'sit', x: 720, y: 716 }) +
    drawPunt(scene, 650, 724, 400) +
    drawRipples(scene, {
      bottom: 806,
      centre: 600,
      colour: mix(inks.water, inks.paper, 0.5),
      count: 15,
      spread: 560,
      top: 620,
    }) +
    drawReeds(scene, 60, 812, 200, 9)
  )
}

/** The chair of the lifeguards, the flag, heads in the foam. */
export const beachRescue = (scene: Scene): string => {
  const { inks, random } = scene
  const [x, flag] = [random.between(330, 450), random.pick([inks.accent, inks.gold, inks.near])]
  const wood = mix(inks.wallShade, inks.paper, 0.4)
  const legs: readonly (readonly [Point, Point])[] = [
    [
      [x - 90, 750],
      [x - 50, 330],
    ],
    [
      [x + 120, 750],
      [x + 80, 330],
    ],
    [
      [x - 50, 720],
      [x - 26, 330],
    ],
    [
      [x + 84, 720],
      [x + 56, 330],
    ],
  ]
  return (
    drawSky(scene, { horizon: 330, sunX: random.between(640, 900) }) +
    drawSurf(scene, 330, 610, 760) +
    drawBirds(scene, 900, 140, 5) +
    drawTimes(random.int(4, 7), () =>
      circle(random.between(520, 1120), random.between(450, 540), 9, mix('#e3ae85', inks.ink, 0.1)),
    ) +
    drawFigure(scene, {
      coat: inks.ink,
      height: 120,
      pose: 'run',
      trousers: inks.ink,
      x: random.between(640, 720),
      y: 606,
    }) +
    path('M-20 640Q300 590 640 612T1220 596V820H-20Z', mix(inks.ground, inks.wallShade, 0.3)) +
    path('M-20 670Q340 620 700 650T1220 632V820H-20Z', inks.ground) +
    path('M-20 780Q420 720 1220 770V820H-20Z', mix(inks.ground, inks.shade, 0.5)) +
    polygon(
      [
        [x - 60, 750],
        [x + 130, 740],
        [x + 420, 790],
        [x + 180, 806],
      ],
      mix(inks.ground, inks.shade, 0.7),
    ) +
    legs.map(([from, to]) => line(from, to, wood, 14)).join('') +
    drawTimes(5, (index) =>
      line([x - 84 + index * 8, 690 - index * 76], [x + 112 - index * 8, 690 - index * 76], wood, 9),
    ) +
    rect(x - 80, 326, 190, 18, inks.paper) +
    drawFigure(scene, {
      coat: inks.accent,
      hat: 'cap',
      hatColour: inks.gold,
      height: 260,
      pose: {
        feet: [
          [26, 10],
          [30, 12],
        ],
        hands: [
          [16, -52],
          [20, -56],
        ],
        hip: [0, -25],
        neck: [0, -58],
      },
      trousers: inks.accent,
      x: x - 10,
      y: 398,
    }) +
    line([x - 84, 330], [x - 84, 60], inks.ink, 7) +
    path(`M${num(x - 80)} 66q50 -20 90 4t80 -4v78q-40 20 -80 4t-90 -4z`, flag) +
    ring(x - 70, 520, 32, inks.accent, 16) +
    path('M1000 790Q960 560 1040 470Q1110 570 1070 796Z', inks.gold) +
    path('M1034 790Q1020 620 1040 470Q1060 600 1048 793Z', inks.accent) +
    drawFigure(scene, {
      coat: inks.gold,
      height: 330,
      pose: random.pick(['walk', 'point', 'listen']),
      trousers: inks.accent,
      x: random.between(760, 860),
      y: 786,
    })
  )
}
