import { circle, ellipse, num, path, place, type Point, polygon, stroke } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { chooseLook, type Hat, type Look } from './looks.ts'
import { type Pose, type PoseName, poses } from './poses.ts'

/** The middle joint of a limb of two equal bones. */
const joint = (from: Point, to: Point, bone: number, side: number): Point => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const reach = Math.max(0.1, Math.min(Math.hypot(dx, dy), bone * 1.98))
  const bulge = Math.sqrt(Math.max(0, bone ** 2 - (reach / 2) ** 2)) * side
  return [from[0] + dx / 2 + (-dy / reach) * bulge, from[1] + dy / 2 + (dx / reach) * bulge]
}

const limb = (from: Point, to: Point, bone: number, side: number, width: number, colour: string): string => {
  const [midX, midY] = joint(from, to, bone, side)
  return stroke(
    `M${num(from[0])} ${num(from[1])}L${num(midX)} ${num(midY)}L${num(to[0])} ${num(to[1])}`,
    colour,
    width,
  )
}

const drawHat = (hat: Hat, x: number, y: number, colour: string): string => {
  const hats: Record<Hat, () => string> = {
    beret: () => ellipse(x - 1.5, y - 5.4, 8.6, 3.4, colour) + circle(x - 1, y - 8.6, 1, colour),
    bun: () => circle(x - 7.4, y - 3.4, 3.3, colour),
    cap: () => path(`M${num(x - 7)} ${num(y - 2)}a7 7 0 0 1 14 0l6 1.4q-10 1.4 -20 -1.4z`, colour),
    helmet: () => path(`M${num(x - 8)} ${num(y - 1)}a8 8.4 0 0 1 16 0l2.6 1.2h-20z`, colour),
    none: () => '',
    straw: () =>
      ellipse(x, y - 4, 13, 2.8, colour) + path(`M${num(x - 6.6)} ${num(y - 4)}q6.6 -14 13.2 0z`, colour),
  }
  return hats[hat]()
}

const drawHead = ([neckX, neckY]: Point, lean: number, look: Required<Look>): string => {
  const [x, y] = [neckX + 1 + lean * 0.2, neckY - 10]
  return (
    stroke(`M${num(neckX)} ${num(neckY + 2)}L${num(x)} ${num(y)}`, mix(look.skin, '#5a2f22', 0.16), 5) +
    circle(x, y, 6.9, look.skin) +
    path(
      `M${num(x + 5.4)} ${num(y - 4.6)}A7.3 7.3 0 1 0 ${num(x - 4.4)} ${num(y + 5.8)}Q${num(x - 2.6)} ${num(y - 2.6)} ${num(x + 5.4)} ${num(y - 4.6)}Z`,
      look.hair,
    ) +
    drawHat(look.hat, x, y, look.hatColour)
  )
}

const drawTorso = ([hipX, hipY]: Point, [neckX, neckY]: Point, coat: string): string => {
  const length = Math.hypot(neckX - hipX, neckY - hipY)
  const [nx, ny] = [-(neckY - hipY) / length, (neckX - hipX) / length]
  const corner = (x: number, y: number, wide: number): Point => [x + nx * wide, y + ny * wide]
  return `<g stroke="${coat}" stroke-width="5" stroke-linejoin="round">${polygon(
    [
      corner(neckX, neckY + 3, -6.6),
      corner(neckX, neckY + 3, 6.6),
      corner(hipX, hipY, 5.2),
      corner(hipX, hipY, -5.2),
    ],
    coat,
  )}</g>`
}

const drawSkirt = ([hipX, hipY]: Point, [front, back]: readonly [Point, Point], colour: string): string => {
  const low = Math.min(-20, hipY + 28)
  return polygon(
    [
      [hipX - 7, hipY - 4],
      [hipX + 7, hipY - 4],
      [hipX + (Math.max(front[0], back[0]) - hipX) * 0.55 + 7, low],
      [hipX + (Math.min(front[0], back[0]) - hipX) * 0.55 - 7, low],
    ],
    colour,
  )
}

const drawBody = (pose: Pose, look: Required<Look>): string => {
  const { feet, hands, hip, neck } = pose
  const shoulder: Point = [neck[0], neck[1] + 4]
  const sleeve = mix(look.coat, '#241f2e', 0.24)
  const legs = look.hasSkirt ? look.skin : look.trousers
  const hand = ([x, y]: Point): string => circle(x, y, 3, look.skin)
  return (
    limb(shoulder, hands[0], 16.5, 1, 5.6, sleeve) +
    hand(hands[0]) +
    limb([hip[0] - 1, hip[1]], feet[0], 24.4, -1, look.hasSkirt ? 5 : 8, mix(legs, '#241f2e', 0.26)) +
    limb([hip[0] + 1, hip[1]], feet[1], 24.4, -1, look.hasSkirt ? 5 : 8, legs) +
    shoe(feet[0]) +
    shoe(feet[1]) +
    (look.hasSkirt ? drawSkirt(hip, feet, look.trousers) : '') +
    drawTorso(hip, neck, look.coat) +
    drawHead(neck, neck[0] - hip[0], look) +
    limb(shoulder, hands[1], 16.5, 1, 5.8, mix(look.coat, '#fff4dc', 0.1)) +
    hand(hands[1])
  )
}

const shoe = ([x, y]: Point): string => path(`M${num(x - 4)} ${num(y - 3)}h5q6 1 6.4 4h-11.4z`, '#2b2530')

export type FigureOptions = Look & {
  flip?: boolean
  height?: number
  pose?: Pose | PoseName
  x: number
  y: number
}

/** Someone, as tall as `height` pixels when standing, with the feet at (x, y). */
export const drawFigure = (scene: Scene, options: FigureOptions): string => {
  const { flip = false, height = 220, pose = 'listen', x, y } = options
  const chosen = chooseLook(scene)
  // whoever is given trousers keeps them
  chosen.hasSkirt = chosen.hasSkirt && options.trousers === undefined
  const look: Required<Look> = {
    ...chosen,
    hat: options.hat ?? 'none',
    hatColour: options.hatColour ?? chosen.hair,
    ...Object.fromEntries(Object.entries(options).filter(([key]) => key in chosen)),
  }
  return place(
    { flip, scale: height / 100, x, y },
    drawBody(typeof pose === 'string' ? poses[pose] : pose, look),
  )
}
