import { drawBackdrop, drawRoom } from '../backdrop.ts'
import {
  circle,
  drawTimes,
  ellipse,
  line,
  num,
  type Point,
  polygon,
  rect,
  ring,
  stroke,
  times,
} from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawArch, drawWindow } from '../shapes/houses.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawOak } from '../shapes/trees.ts'
import { ball } from './details.ts'

/** No child has grey hair. */
const youngHair = ({ inks, random }: Scene): string =>
  mix(random.pick(['#2c2430', '#4b2f26', '#8a5a33', '#c9a468']), inks.ink, 0.06)

const child = (scene: Scene, x: number, y: number, height: number, flip: boolean): string => {
  const { inks, random } = scene
  const bag = random.pick([inks.accent, inks.gold, inks.waterDeep, inks.near])
  const side = flip ? 1 : -1
  return (
    rect(
      x + side * height * 0.15 - height * 0.09,
      y - height * 0.8,
      height * 0.2,
      height * 0.32,
      bag,
      height * 0.06,
    ) +
    drawFigure(scene, {
      flip,
      hair: youngHair(scene),
      height,
      pose: random.pick(['walk', 'run', 'cheer', 'speak']),
      x,
      y,
    })
  )
}

/** Morning at the gate: satchels, the bell, chalk on the ground. */
export const school = (scene: Scene): string => {
  const { inks, random } = scene
  const x = random.between(280, 380)
  const hop: readonly Point[] = [
    [0, 0],
    [0, 1],
    [-0.5, 2],
    [0.5, 2],
    [0, 3],
    [0, 4],
  ]
  return (
    drawBackdrop(scene, 470) +
    rect(x, 300, 640, 270, inks.wall) +
    polygon(
      [
        [x - 20, 300],
        [x + 60, 220],
        [x + 580, 220],
        [x + 660, 300],
      ],
      inks.roof,
    ) +
    rect(x + 230, 240, 180, 330, mix(inks.wall, inks.paper, 0.6)) +
    polygon(
      [
        [x + 210, 244],
        [x + 320, 150],
        [x + 430, 244],
      ],
      inks.roof,
    ) +
    rect(x + 300, 112, 40, 60, inks.wall) +
    drawArch(x + 307, 170, 26, 46, inks.ink) +
    circle(x + 320, 152, 9, inks.gold) +
    polygon(
      [
        [x + 290, 114],
        [x + 320, 84],
        [x + 350, 114],
      ],
      inks.roof,
    ) +
    drawArch(x + 270, 570, 100, 180, mix(inks.near, inks.ink, 0.15)) +
    circle(x + 320, 290, 26, inks.paper) +
    ring(x + 320, 290, 26, inks.ink, 5) +
    stroke(`M${num(x + 320)} 290v-16l0 16l12 6`, inks.ink, 4) +
    [0.05, 0.2, 0.7, 0.85].map((part) => drawWindow(scene, x + 640 * part, 360, 62, 110)).join('') +
    drawOak(scene, random.between(60, 150), 650, 520, 0.02) +
    rect(-20, 570, 1240, 250, mix(inks.ground, inks.sun, 0.25)) +
    drawTimes(24, (index) =>
      Math.abs(index * 52 - x - 300) < 150 ? '' : line([index * 52, 640], [index * 52, 548], inks.ink, 7),
    ) +
    line([-20, 566], [x + 150, 566], inks.ink, 7) +
    line([x + 450, 566], [1220, 566], inks.ink, 7) +
    hop
      .map(([u, v]) =>
        stroke(
          `M${num(880 + u * 76 - v * 12)} ${num(784 - v * 28)}h${num(74 - v * 5)}l${num(-10 + v * 4)} -26h${num(-70 + v * 5)}z`,
          inks.paper,
          5,
        ),
      )
      .join('') +
    drawFigure(scene, { height: 290, pose: 'listen', x: x + 120, y: 690 }) +
    times(random.int(5, 7), (index) =>
      child(
        scene,
        240 + index * 118 + random.between(-24, 24),
        700 + (index % 3) * 34,
        170 + (index % 3) * 18,
        random.chance(0.3),
      ),
    ).join('')
  )
}

const blocks = ({ inks, random }: Scene, x: number, y: number): string =>
  drawTimes(6, (index) => {
    const row = index < 3 ? 0 : index < 5 ? 1 : 2
    const at = index - (row === 0 ? 0 : row === 1 ? 3 : 5)
    return rect(
      x + at * 58 + row * 29,
      y - 56 - row * 56,
      54,
      54,
      random.pick([inks.accent, inks.gold, inks.waterDeep, inks.mid, inks.paper]),
      6,
    )
  })

const toddlerPose = {
  feet: [
    [14, 0],
    [22, 0],
  ],
  hands: [
    [20, -26],
    [24, -22],
  ],
  hip: [-4, -10],
  neck: [0, -44],
} as const

/** On the rug, at the height of the small ones. */
export const childcare = (scene: Scene): string => {
  const { inks, random } = scene
  return (
    drawRoom(scene, { floor: 520, window: { height: 320, width: 420, x: random.between(90, 620), y: 80 } }) +
    ellipse(600, 700, 520, 110, mix(inks.accent, inks.paper, 0.4)) +
    ellipse(600, 700, 400, 82, mix(inks.gold, inks.paper, 0.35)) +
    line([random.between(560, 640), -20], [600, 110], inks.ink, 4) +
    stroke('M480 140Q600 90 720 140M480 140v50M560 116v70M640 116v44M720 140v60', inks.ink, 4) +
    circle(480, 206, 24, inks.gold) +
    polygon(
      [
        [540, 186],
        [580, 186],
        [560, 226],
      ],
      inks.accent,
    ) +
    circle(640, 178, 20, inks.waterDeep) +
    polygon(
      [
        [700, 200],
        [740, 200],
        [740, 236],
        [700, 236],
      ],
      inks.mid,
    ) +
    drawFigure(scene, {
      flip: true,
      height: 430,
      pose: {
        feet: [
          [34, 0],
          [44, 0],
        ],
        hands: [
          [30, -30],
          [34, -22],
        ],
        hip: [-4, -12],
        neck: [2, -46],
      },
      x: 820,
      y: 730,
    }) +
    drawFigure(scene, {
      height: 280,
      hair: youngHair(scene),
      pose: toddlerPose,
      x: random.between(330, 380),
      y: 740,
    }) +
    drawFigure(scene, {
      height: 270,
      hair: youngHair(scene),
      pose: {
        ...toddlerPose,
        hands: [
          [-10, -56],
          [18, -58],
        ],
      },
      x: random.between(520, 560),
      y: 690,
    }) +
    drawFigure(scene, {
      hair: youngHair(scene),
      height: 215,
      pose: 'walk',
      x: random.between(150, 220),
      y: 700,
    }) +
    blocks(scene, random.between(400, 450), 776) +
    ball(scene, random.between(960, 1040), 740, 40, inks.gold)
  )
}
