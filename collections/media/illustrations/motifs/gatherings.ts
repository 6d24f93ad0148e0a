import { drawSquare } from '../backdrop.ts'
import { circle, drawTimes, ellipse, line, num, path, polygon, rect, stroke } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawCow } from '../shapes/animals.ts'
import { drawCrowd, drawStrollers } from '../shapes/crowd.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawSky } from '../shapes/sky.ts'
import { drawBunting } from '../shapes/things.ts'
import { ball } from './details.ts'

/** The écarteur leaves the ground; the cow passes beneath him. */
export const courseLandaise = (scene: Scene): string => {
  const { inks, random } = scene
  const [x, isLeap] = [random.between(520, 660), random.chance(0.6)]
  const sand = mix(inks.ground, inks.gold, 0.25)
  const arc = (y: number, sag: number): string => `M-30 ${y}Q600 ${y + sag * 2} 1230 ${y}`
  return (
    drawSky(scene, { horizon: 190 }) +
    polygon(
      [
        [-20, 190],
        [1220, 190],
        [1220, 430],
        [-20, 430],
      ],
      mix(inks.wall, inks.wallShade, 0.3),
    ) +
    drawTimes(10, (index) =>
      polygon(
        [
          [index * 124 - 20, 190],
          [index * 124 + 42, 120],
          [index * 124 + 104, 190],
        ],
        index % 2 ? inks.accent : inks.paper,
      ),
    ) +
    [0, 1, 2]
      .map((row) =>
        drawCrowd(scene, {
          from: -40,
          isFacing: true,
          rows: 1,
          size: 62 + row * 8,
          to: 1240,
          y: 256 + row * 60,
        }),
      )
      .join('') +
    path(`${arc(390, 44)}V560Q600 660 -30 560Z`, inks.accent) +
    stroke(arc(392, 44), mix(inks.accent, inks.paper, 0.4), 12) +
    stroke(arc(520, 52), mix(inks.paper, inks.wallShade, 0.2), 10) +
    drawTimes(16, (index) =>
      line(
        [index * 80, 404 + Math.sin((index / 15) * Math.PI) * 40],
        [index * 80, 540 + Math.sin((index / 15) * Math.PI) * 44],
        mix(inks.accent, inks.ink, 0.3),
        4,
      ),
    ) +
    path(`${arc(546, 52)}V840H-30Z`, sand) +
    path('M-30 700Q500 640 1230 740V840H-30Z', mix(sand, inks.sun, 0.35)) +
    [
      [120, 640],
      [1070, 650],
    ]
      .map(([left = 0, y = 0]) =>
        drawFigure(scene, {
          coat: inks.paper,
          height: 220,
          pose: 'listen',
          trousers: inks.paper,
          x: left,
          y,
        }),
      )
      .join('') +
    ellipse(x + 10, 748, 260, 20, mix(sand, inks.shade, 0.8)) +
    drawCow(scene, { size: 330, x: x - (isLeap ? 10 : 130), y: 750 }) +
    drawFigure(
      scene,
      isLeap
        ? {
            coat: inks.accent,
            height: 320,
            pose: {
              feet: [
                [-30, -44],
                [34, -40],
              ],
              hands: [
                [-26, -112],
                [28, -114],
              ],
              hip: [0, -58],
              neck: [2, -91],
            },
            trousers: inks.paper,
            x,
            y: 590,
          }
        : {
            coat: inks.waterDeep,
            flip: true,
            height: 330,
            pose: {
              feet: [
                [-10, 0],
                [8, 0],
              ],
              hands: [
                [-20, -104],
                [24, -102],
              ],
              hip: [3, -46],
              neck: [-9, -75],
            },
            trousers: inks.paper,
            x: x + 190,
            y: 760,
          },
    )
  )
}

/** White tents in a row, one for each passion. */
export const associations = (scene: Scene): string => {
  const { inks, random } = scene
  const colours = random.shuffle([inks.accent, inks.gold, inks.waterDeep, inks.near])
  const tent = (x: number, colour: string): string =>
    rect(x, 440, 270, 170, mix(inks.ink, inks.wallShade, 0.4)) +
    drawFigure(scene, {
      height: 190,
      pose: random.pick(['speak', 'point', 'listen']),
      x: x + random.between(90, 170),
      y: 616,
    }) +
    rect(x + 20, 540, 230, 76, colour) +
    rect(x + 12, 530, 246, 14, inks.paper) +
    stroke(`M${num(x + 4)} 616V430M${num(x + 266)} 616V430`, inks.paper, 9) +
    path(
      `M${num(x - 14)} 440Q${num(x + 120)} 400 ${num(x + 135)} 300Q${num(x + 150)} 400 ${num(x + 284)} 440Z`,
      inks.paper,
    ) +
    path(
      `M${num(x + 135)} 300Q${num(x + 150)} 400 ${num(x + 284)} 440H${num(x + 170)}Z`,
      mix(inks.paper, inks.wallShade, 0.4),
    ) +
    drawTimes(6, (index) =>
      path(`M${num(x - 14 + index * 49.6)} 438h49.6q-24 44 -49.6 0z`, index % 2 ? inks.paper : colour),
    )
  const [left, ballX] = [random.between(20, 60), random.between(330, 420)]
  return (
    drawSquare(scene, 430) +
    [0, 1, 2, 3].map((index) => tent(left + index * 300, colours[index] ?? inks.accent)).join('') +
    drawBunting(scene, [-20, 250], [620, 210], 70) +
    drawBunting(scene, [600, 210], [1220, 260], 70) +
    drawStrollers(scene, { count: random.int(5, 8), from: 60, tall: 220, to: 1140, y: 700 }) +
    drawFigure(scene, {
      coat: inks.paper,
      height: 290,
      pose: 'kick',
      trousers: inks.paper,
      x: random.between(760, 860),
      y: 782,
    }) +
    drawFigure(scene, { height: 250, pose: 'run', x: ballX - 80, y: 780 }) +
    ball(scene, ballX + 40, 760, 26, inks.gold) +
    drawTimes(
      5,
      (index) =>
        line([1060, 640], [1020 + index * 26, 440 - (index % 2) * 40], inks.ink, 2) +
        circle(1020 + index * 26, 420 - (index % 2) * 40, 30, colours[index % 4] ?? inks.accent),
    )
  )
}
