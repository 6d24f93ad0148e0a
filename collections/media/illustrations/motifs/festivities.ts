import { drawSquare } from '../backdrop.ts'
import { box, drawTimes, num, path, rect, stroke, times } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawCrowd, drawStrollers } from '../shapes/crowd.ts'
import { drawFigure, type FigureOptions } from '../shapes/people.ts'
import { drawBandstand } from '../shapes/structures.ts'
import { drawBunting, drawLamp, drawTable } from '../shapes/things.ts'
import { drawPlane } from '../shapes/trees.ts'
import { drum, horn, placeSettings, sousaphone } from './details.ts'

const banda = ({ inks }: Scene): Pick<FigureOptions, 'coat' | 'hat' | 'hatColour' | 'trousers'> => ({
  coat: inks.paper,
  hat: 'beret',
  hatColour: inks.accent,
  trousers: mix(inks.paper, inks.wallShade, 0.35),
})

const sash = ({ inks }: Scene, x: number, y: number, height: number): string =>
  rect(x - height * 0.075, y - height * 0.52, height * 0.15, height * 0.05, inks.accent)

const musician = (
  scene: Scene,
  x: number,
  y: number,
  height: number,
  tool: 'drum' | 'horn' | 'tuba',
): string => {
  const played = {
    drum: () => drum(scene, x + height * 0.16, y - height * 0.5, height * 0.14),
    horn: () => horn(scene, x + height * 0.1, y - height * 0.86, height * 0.32),
    tuba: () => sousaphone(scene, x + height * 0.02, y - height * 0.66, height * 0.46),
  }
  return (
    drawFigure(scene, {
      ...banda(scene),
      height,
      pose:
        tool === 'horn'
          ? {
              feet: [
                [-7, 0],
                [9, 0],
              ],
              hands: [
                [16, -84],
                [22, -84],
              ],
              hip: [0, -47],
              neck: [-1, -80],
            }
          : 'play',
      x,
      y,
    }) +
    sash(scene, x, y, height) +
    played[tool]()
  )
}

/** The bandstand, its brass, the backs of those who listen. */
export const concert = (scene: Scene): string => {
  const { random } = scene
  const tools = random.shuffle(['horn', 'drum', 'tuba', 'horn', 'horn'] as const)
  const x = random.between(540, 660)
  return (
    drawSquare(scene, 430) +
    drawPlane(scene, 120, 600, 470, 0.04) +
    drawPlane(scene, 1100, 590, 460, 0.06) +
    drawBandstand(scene, x, 640, 620) +
    tools
      .map((tool, index) => musician(scene, x - 236 + index * 108, 546 + (index % 2) * 8, 196, tool))
      .join('') +
    drawBunting(scene, [-20, 170], [x - 300, 230], 60) +
    drawBunting(scene, [x + 300, 230], [1220, 150], 60) +
    drawCrowd(scene, { from: -60, rows: 2, size: 168, to: 1260, y: 776 })
  )
}

const fireworks = (scene: Scene): string => {
  const { inks, random } = scene
  return drawTimes(3, () => {
    const [x, y, r, colour] = [
      random.between(200, 1000),
      random.between(80, 220),
      random.between(60, 110),
      random.pick([inks.gold, inks.accent, inks.paper]),
    ]
    return stroke(
      times(
        14,
        (index) =>
          `M${num(x + Math.cos(index * 0.449) * r * 0.4)} ${num(y + Math.sin(index * 0.449) * r * 0.4)}L${num(x + Math.cos(index * 0.449) * r)} ${num(y + Math.sin(index * 0.449) * r)}`,
      ).join(''),
      colour,
      5,
    )
  })
}

const dancers = (scene: Scene, x: number, y: number, height: number): string =>
  drawFigure(scene, {
    height,
    pose: {
      feet: [
        [-12, -4],
        [8, 0],
      ],
      hands: [
        [18, -70],
        [22, -92],
      ],
      hip: [0, -47],
      neck: [2, -80],
    },
    x,
    y,
  }) +
  drawFigure(scene, {
    flip: true,
    hasSkirt: true,
    height: height * 0.95,
    pose: {
      feet: [
        [-10, 0],
        [12, -6],
      ],
      hands: [
        [16, -74],
        [22, -96],
      ],
      hip: [0, -47],
      neck: [2, -80],
    },
    trousers: scene.random.pick([scene.inks.accent, scene.inks.gold, scene.inks.waterDeep]),
    x: x + height * 0.46,
    y: y + 6,
  })

const confetti = ({ inks, random }: Scene): string =>
  [inks.accent, inks.gold, inks.paper]
    .map((colour) =>
      path(times(9, () => box(random.between(0, 1200), random.between(640, 800), 9, 5)).join(''), colour),
    )
    .join('')

/** The bandas come through the square, people dance, lamps swing over the tables. */
export const fete = (scene: Scene): string => {
  const { isDark, random } = scene
  const x = random.between(120, 200)
  return (
    drawSquare(scene, 460) +
    (isDark ? fireworks(scene) : '') +
    drawPlane(scene, 60, 640, 480, 0.04) +
    drawBunting(scene, [-20, 150], [600, 110], 90) +
    drawBunting(scene, [600, 110], [1220, 160], 90) +
    drawTimes(7, (index) => drawLamp(scene, 130 + index * 160, 240 + Math.sin(index) * 22, 46)) +
    drawStrollers(scene, { count: 6, from: 60, tall: 150, to: 1140, y: 570 }) +
    drawTable(scene, 860, 650, 330, 76) +
    placeSettings(scene, [860, 566], [1190, 566], 3) +
    dancers(scene, random.between(560, 620), 690, 240) +
    dancers(scene, random.between(800, 860), 770, 290) +
    musician(scene, x, 730, 300, 'tuba') +
    musician(scene, x + 160, 750, 300, 'horn') +
    musician(scene, x + 310, 776, 300, random.pick(['drum', 'horn'])) +
    confetti(scene)
  )
}
