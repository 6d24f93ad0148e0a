import { drawRoom, drawSquare } from '../backdrop.ts'
import { drawTimes, ellipse, num, path, type Point, polygon, rect, stroke, times } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawHalle } from '../shapes/buildings.ts'
import { drawStrollers } from '../shapes/crowd.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawCrate, drawParasol } from '../shapes/things.ts'
import { drawPlane } from '../shapes/trees.ts'
import { bottle, glass } from './details.ts'

/** Awning in stripes, with a scalloped edge. */
const awning = ({ inks }: Scene, x: number, y: number, width: number, colour: string): string => {
  const step = width / 8
  return drawTimes(8, (index) => {
    const tone = index % 2 ? colour : colour === inks.paper ? inks.accent : inks.paper
    const [left, top] = [x + index * step, x + width * 0.06 + index * step * 0.88]
    return path(
      `M${num(top)} ${num(y - 84)}h${num(step * 0.88)}L${num(left + step)} ${num(y)}q${num(-step / 2)} ${num(step * 0.7)} ${num(-step)} 0z`,
      tone,
    )
  })
}

const stall = (scene: Scene, x: number, y: number, width: number, colour: string): string => {
  const { inks, random } = scene
  const fruits = random.shuffle([
    inks.accent,
    inks.gold,
    inks.near,
    mix(inks.accent, inks.paper, 0.4),
    inks.mid,
  ])
  return (
    drawFigure(scene, {
      coat: inks.paper,
      height: 250,
      hat: 'straw',
      hatColour: inks.gold,
      pose: random.pick(['speak', 'carry']),
      x: x + width * 0.5,
      y: y - 10,
    }) +
    rect(x, y - 96, width, 96, mix(inks.wallShade, inks.ink, 0.3)) +
    rect(x - 6, y - 112, width + 12, 20, mix(inks.wallShade, inks.gold, 0.3)) +
    drawTimes(3, (index) =>
      drawCrate(scene, x + 6 + (index * width) / 3, y - 108, width / 3 - 14, fruits[index] ?? inks.accent),
    ) +
    drawTimes(3, (index) =>
      drawCrate(
        scene,
        x + 4 + (index * width) / 3,
        y - 34,
        width / 3 - 10,
        fruits[(index + 2) % 5] ?? inks.gold,
      ),
    ) +
    stroke(
      `M${num(x + 8)} ${num(y)}V${num(y - 290)}M${num(x + width - 8)} ${num(y)}V${num(y - 290)}`,
      inks.ink,
      7,
    ) +
    awning(scene, x - 30, y - 270, width + 60, colour)
  )
}

/** Stalls and parasols before the halle. */
export const market = (scene: Scene): string => {
  const { inks, random } = scene
  const colours = random.shuffle([inks.accent, inks.near, inks.waterDeep, inks.gold])
  const x = random.between(80, 160)
  return (
    drawSquare(scene, 440) +
    drawHalle(scene, random.between(300, 480), 530, 560, 330) +
    drawPlane(scene, 1120, 600, 430, 0.05) +
    drawParasol(scene, random.between(930, 1000), 610, 230, colours[2] ?? inks.gold) +
    drawStrollers(scene, { count: 7, from: 340, tall: 190, to: 1000, y: 610 }) +
    stall(scene, x, 716, 360, colours[0] ?? inks.accent) +
    stall(scene, x + random.between(560, 640), 736, 350, colours[1] ?? inks.near) +
    drawFigure(scene, { height: 340, pose: 'carry', x: x + random.between(420, 470), y: 796 }) +
    path(`M${num(x + 486)} 640h74l-10 50h-54z`, mix(inks.gold, inks.wallShade, 0.5)) +
    drawFigure(scene, { flip: true, height: 350, pose: 'walk', x: x + random.between(1000, 1040), y: 806 })
  )
}

const asparagus = ({ inks }: Scene, x: number, y: number, size: number): string =>
  drawTimes(9, (index) => {
    const [left, drop] = [x + index * size * 0.06, (index % 3) * size * 0.02]
    return (
      stroke(
        `M${num(left)} ${num(y - drop)}l${num(size * 0.09)} ${num(-size * 0.66)}`,
        mix(inks.paper, inks.gold, 0.12),
        size * 0.055,
      ) +
      stroke(
        `M${num(left + size * 0.09)} ${num(y - drop - size * 0.66)}l${num(size * 0.012)} ${num(-size * 0.09)}`,
        mix(inks.mid, inks.accent, 0.3),
        size * 0.055,
      )
    )
  }) + rect(x - size * 0.01, y - size * 0.34, size * 0.58, size * 0.07, inks.accent)

const pot = ({ inks }: Scene, x: number, y: number, size: number): string =>
  path(
    `M${num(x - size * 0.5)} ${num(y - size * 0.62)}Q${num(x - size * 0.56)} ${num(y)} ${num(x - size * 0.3)} ${num(y)}H${num(x + size * 0.3)}Q${num(x + size * 0.56)} ${num(y)} ${num(x + size * 0.5)} ${num(y - size * 0.62)}Z`,
    inks.accent,
  ) +
  path(
    `M${num(x + size * 0.14)} ${num(y)}H${num(x + size * 0.3)}Q${num(x + size * 0.56)} ${num(y)} ${num(x + size * 0.5)} ${num(y - size * 0.62)}H${num(x + size * 0.3)}Z`,
    mix(inks.accent, inks.ink, 0.25),
  ) +
  ellipse(x, y - size * 0.62, size * 0.5, size * 0.1, mix(inks.accent, inks.ink, 0.4)) +
  ellipse(x, y - size * 0.63, size * 0.4, size * 0.07, mix(inks.gold, inks.paper, 0.3))

/** Still life by the window: armagnac, confit, asparagus of the sands, tourtière. */
export const gastronomy = (scene: Scene): string => {
  const { inks, random } = scene
  const things = random.shuffle([
    (x: number) =>
      bottle(scene, x, 690, 360, mix(inks.accent, inks.gold, 0.4)) + glass(scene, x + 96, 706, 130),
    (x: number) => pot(scene, x, 700, 190),
    (x: number) => asparagus(scene, x - 90, 706, 330),
    (x: number) => tourtiere(scene, x, 690),
  ])
  return (
    drawRoom(scene, { floor: 620, window: { height: 430, width: 620, x: random.between(240, 360), y: 50 } }) +
    polygon(
      [
        [-20, 620],
        [1220, 600],
        [1220, 820],
        [-20, 820],
      ],
      mix(inks.wallShade, inks.accent, 0.25),
    ) +
    polygon(
      [
        [160, 612],
        [1040, 604],
        [1150, 820],
        [40, 820],
      ],
      inks.paper,
    ) +
    times(5, (index) =>
      polygon(
        [
          [170 + index * 190, 611 - index * 2],
          [200 + index * 190, 611 - index * 2],
          [200 + index * 232, 820],
          [150 + index * 232, 820],
        ].map(([x = 0, y = 0]): Point => [x - (y > 700 ? 60 : 0), y]),
        mix(inks.accent, inks.paper, 0.25),
      ),
    ).join('') +
    things
      .map(
        (thing, index) =>
          ellipse(215 + index * 252, 704, 116, 14, mix(inks.paper, inks.wallShade, 0.7)) +
          thing(200 + index * 255),
      )
      .join('') +
    drawTimes(
      random.int(3, 5),
      (index) =>
        ellipse(330 + index * 170, 766 - (index % 2) * 16, 30, 24, mix(inks.near, inks.accent, 0.3)) +
        ellipse(322 + index * 170, 758 - (index % 2) * 16, 10, 7, mix(inks.mid, inks.paper, 0.3)),
    )
  )
}

/** Leaves of pastry, crumpled and sugared. */
const tourtiere = (scene: Scene, x: number, y: number): string => {
  const { inks, random } = scene
  return (
    ellipse(x, y + 2, 140, 30, mix(inks.waterDeep, inks.paper, 0.2)) +
    ellipse(x, y - 4, 122, 24, mix(inks.gold, inks.accent, 0.42)) +
    path(
      `M${num(x - 120)} ${num(y - 6)}V${num(y - 44)}Q${num(x)} ${num(y - 80)} ${num(x + 120)} ${num(y - 44)}V${num(y - 6)}Q${num(x)} ${num(y + 34)} ${num(x - 120)} ${num(y - 6)}Z`,
      mix(inks.gold, inks.accent, 0.3),
    ) +
    drawTimes(15, () => {
      const [left, top] = [x + random.between(-100, 80), y - random.between(38, 78)]
      return path(
        `M${num(left - 22)} ${num(top + 18)}q14 ${num(-random.between(28, 52))} 34 -8t24 -2q-18 22 -58 10z`,
        random.pick([inks.gold, mix(inks.gold, inks.paper, 0.5), mix(inks.gold, inks.accent, 0.2)]),
      )
    })
  )
}
