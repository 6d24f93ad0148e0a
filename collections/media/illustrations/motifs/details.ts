import {
  circle,
  drawTimes,
  ellipse,
  line,
  num,
  path,
  place,
  type Point,
  polygon,
  rect,
  ring,
  stroke,
} from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'

/** Marianne, in plaster. */
export const bust = ({ inks }: Scene, x: number, y: number, size: number): string =>
  place(
    { scale: size / 100, x, y },
    path('M-34 0C-34 -26 -20 -32 -8 -36V-46H8V-36C20 -32 34 -26 34 0Z', inks.paper),
    path('M0 -46H8V-36C20 -32 34 -26 34 0H8Q14 -20 0 -46Z', mix(inks.paper, inks.wallShade, 0.5)),
    ellipse(0, -58, 14, 18, inks.paper),
    path(
      'M-18 -56C-22 -84 -2 -96 14 -86Q26 -80 18 -54Q16 -70 4 -72Q-12 -72 -18 -56Z',
      mix(inks.paper, inks.wallShade, 0.35),
    ),
    circle(15, -78, 4, inks.accent),
  )

/** Road roller. */
export const roller = ({ inks }: Scene, x: number, y: number, size: number): string =>
  place(
    { scale: size / 100, x, y },
    rect(-40, -52, 66, 30, inks.gold, 5),
    rect(-34, -86, 40, 36, mix(inks.ink, inks.water, 0.3), 3),
    rect(-40, -92, 54, 8, inks.gold, 2),
    stroke('M10 -60V-84', inks.ink, 4),
    circle(-28, -20, 20, inks.ink),
    circle(-28, -20, 9, mix(inks.wallShade, inks.ink, 0.3)),
    circle(36, -24, 24, mix(inks.wallShade, inks.ink, 0.34)),
    circle(36, -24, 17, mix(inks.wallShade, inks.paper, 0.25)),
    stroke('M18 -44L36 -24', inks.ink, 6),
  )

/** The fire engine of the forest, ready on its track. */
export const fireEngine = ({ inks }: Scene, x: number, y: number, size: number): string =>
  place(
    { scale: size / 100, x, y },
    path('M-66 -16V-60H14V-72H44L60 -44V-16Z', inks.accent),
    path('M22 -64H42L52 -44H22Z', mix(inks.ink, inks.water, 0.45)),
    rect(-60, -54, 66, 10, inks.paper),
    drawTimes(3, (index) => rect(-58 + index * 22, -40, 18, 18, mix(inks.accent, inks.ink, 0.28))),
    rect(-68, -20, 130, 8, inks.ink),
    rect(20, -79, 14, 8, inks.waterDeep, 3),
    stroke('M-62 -64H8M-62 -70H8', mix(inks.wallShade, inks.ink, 0.2), 3),
    [-40, 36]
      .map((wheel) => circle(wheel, -12, 14, inks.ink) + circle(wheel, -12, 6, inks.wallShade))
      .join(''),
  )

export const bus = ({ inks }: Scene, x: number, y: number, size: number): string =>
  place(
    { scale: size / 100, x, y },
    path('M-100 -14V-74Q-100 -84 -90 -84H84Q96 -84 100 -70L104 -40V-14Z', inks.accent),
    rect(-100, -34, 203, 8, inks.paper),
    drawTimes(5, (index) => rect(-92 + index * 31, -74, 27, 30, mix(inks.ink, inks.water, 0.45), 3)),
    path('M66 -74H86Q92 -74 94 -66L98 -44H66Z', mix(inks.ink, inks.water, 0.6)),
    path('M-92 -44L-78 -74H-66L-80 -44ZM1 -44L15 -74H25L11 -44Z', mix(inks.water, inks.paper, 0.3)),
    [-58, 62]
      .map((wheel) => circle(wheel, -12, 16, inks.ink) + circle(wheel, -12, 7, inks.wallShade))
      .join(''),
    circle(101, -24, 4, inks.gold),
  )

/** Round table of a feast: plates, glasses, a carafe. */
export const placeSettings = (scene: Scene, from: Point, to: Point, count: number): string =>
  drawTimes(count, (index) => {
    const part = (index + 0.5) / count
    const [x, y] = [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]
    const { inks, random } = scene
    return (
      ellipse(x, y, 34, 9, inks.paper) +
      ellipse(x, y - 1, 22, 5.5, random.pick([inks.accent, inks.mid, inks.gold])) +
      (index % 2 ? glass(scene, x + 44, y + 2, 34) : bottle(scene, x + 46, y + 4, 84))
    )
  })

export const glass = ({ inks }: Scene, x: number, y: number, size: number): string =>
  path(
    `M${num(x - size * 0.3)} ${num(y - size)}h${num(size * 0.6)}q${num(size * 0.05)} ${num(size * 0.5)} ${num(-size * 0.3)} ${num(size * 0.54)}q${num(-size * 0.35)} ${num(-size * 0.04)} ${num(-size * 0.3)} ${num(-size * 0.54)}z`,
    mix(inks.accent, inks.ink, 0.35),
  ) +
  stroke(
    `M${num(x)} ${num(y - size * 0.46)}V${num(y)}m${num(-size * 0.2)} 0h${num(size * 0.4)}`,
    inks.paper,
    size * 0.07,
  )

export const bottle = ({ inks }: Scene, x: number, y: number, size: number, colour = inks.near): string =>
  path(
    `M${num(x - size * 0.14)} ${num(y)}V${num(y - size * 0.58)}Q${num(x - size * 0.05)} ${num(y - size * 0.68)} ${num(x - size * 0.05)} ${num(y - size)}h${num(size * 0.1)}Q${num(x + size * 0.05)} ${num(y - size * 0.68)} ${num(x + size * 0.14)} ${num(y - size * 0.58)}V${num(y)}z`,
    mix(colour, inks.ink, 0.3),
  ) + rect(x - size * 0.14, y - size * 0.44, size * 0.28, size * 0.26, inks.paper)

/** A ball with its seams. */
export const ball = ({ inks }: Scene, x: number, y: number, r: number, colour = inks.accent): string =>
  circle(x, y, r, colour) +
  stroke(
    `M${num(x - r)} ${num(y)}H${num(x + r)}M${num(x)} ${num(y - r)}V${num(y + r)}M${num(x - r * 0.7)} ${num(y - r * 0.7)}Q${num(x)} ${num(y)} ${num(x - r * 0.7)} ${num(y + r * 0.7)}M${num(x + r * 0.7)} ${num(y - r * 0.7)}Q${num(x)} ${num(y)} ${num(x + r * 0.7)} ${num(y + r * 0.7)}`,
    inks.ink,
    r * 0.09,
  )

export const horn = ({ inks }: Scene, x: number, y: number, size: number): string =>
  stroke(`M${num(x)} ${num(y)}h${num(size * 0.7)}`, inks.gold, size * 0.09) +
  polygon(
    [
      [x + size * 0.6, y - size * 0.05],
      [x + size, y - size * 0.26],
      [x + size, y + size * 0.26],
      [x + size * 0.6, y + size * 0.05],
    ],
    inks.gold,
  ) +
  ring(x + size * 0.34, y + size * 0.08, size * 0.12, inks.gold, size * 0.07)

/** The big brass that goes round the body, its bell above the heads. */
export const sousaphone = ({ inks }: Scene, x: number, y: number, size: number): string =>
  ring(x, y, size * 0.36, inks.gold, size * 0.1) +
  stroke(
    `M${num(x - size * 0.3)} ${num(y - size * 0.2)}Q${num(x - size * 0.3)} ${num(y - size * 0.7)} ${num(x)} ${num(y - size * 0.8)}`,
    inks.gold,
    size * 0.12,
  ) +
  ellipse(x + size * 0.14, y - size * 0.84, size * 0.22, size * 0.34, inks.gold) +
  ellipse(x + size * 0.19, y - size * 0.84, size * 0.13, size * 0.24, mix(inks.gold, inks.ink, 0.5))

export const drum = ({ inks }: Scene, x: number, y: number, r: number): string =>
  rect(x - r, y - r, r * 1.1, r * 2, mix(inks.accent, inks.ink, 0.3), 6) +
  ellipse(x + r * 0.1, y, r * 0.5, r, inks.paper) +
  line([x - r, y - r * 0.5], [x, y + r * 0.6], inks.gold, 3)
