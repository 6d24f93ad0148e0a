import { circle, drawTimes, line, num, path, polygon, rect, ring, stroke } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawArch, glassOf } from './houses.ts'

/** Bell tower: square and slated, or a Gascon gable wall with its bells in the open. */
export const drawBellTower = (
  scene: Scene,
  { kind = 'spire', size, x, y }: { kind?: 'spire' | 'wall'; size: number; x: number; y: number },
): string => {
  const { inks } = scene
  const wide = size * 0.2
  const slate = mix(inks.ink, inks.waterDeep, 0.4)
  const nave =
    rect(x + wide * 0.7, y - size * 0.34, size * 0.56, size * 0.34, inks.wallShade) +
    polygon(
      [
        [x + wide * 0.6, y - size * 0.34],
        [x + wide * 0.9, y - size * 0.5],
        [x + size * 0.56, y - size * 0.5],
        [x + size * 0.74, y - size * 0.34],
      ],
      inks.roof,
    ) +
    drawTimes(3, (index) =>
      drawArch(x + size * (0.26 + index * 0.14), y - size * 0.08, size * 0.05, size * 0.16, glassOf(scene)),
    )
  if (kind === 'wall') {
    return (
      nave +
      polygon(
        [
          [x - wide * 0.9, y],
          [x - wide * 0.9, y - size * 0.62],
          [x, y - size * 0.86],
          [x + wide * 0.9, y - size * 0.62],
          [x + wide * 0.9, y],
        ],
        inks.wall,
      ) +
      [-0.5, 0.14]
        .map((part) => drawArch(x + wide * part, y - size * 0.5, wide * 0.36, size * 0.15, slate))
        .join('') +
      drawArch(x - wide * 0.18, y - size * 0.66, wide * 0.36, size * 0.1, slate) +
      drawArch(x - wide * 0.28, y, wide * 0.56, size * 0.2, slate) +
      cross(x, y - size * 0.86, size * 0.08, inks.ink)
    )
  }
  return (
    nave +
    rect(x - wide * 0.7, y - size * 0.62, wide * 1.4, size * 0.62, inks.wall) +
    rect(x + wide * 0.16, y - size * 0.62, wide * 0.54, size * 0.62, mix(inks.wall, inks.wallShade, 0.6)) +
    polygon(
      [
        [x - wide * 0.84, y - size * 0.62],
        [x, y - size],
        [x + wide * 0.84, y - size * 0.62],
      ],
      slate,
    ) +
    polygon(
      [
        [x, y - size],
        [x + wide * 0.84, y - size * 0.62],
        [x + wide * 0.14, y - size * 0.62],
      ],
      mix(slate, inks.ink, 0.4),
    ) +
    drawArch(x - wide * 0.44, y - size * 0.44, wide * 0.3, size * 0.12, slate) +
    drawArch(x + wide * 0.02, y - size * 0.44, wide * 0.3, size * 0.12, slate) +
    circle(x - wide * 0.05, y - size * 0.33, wide * 0.24, inks.paper) +
    ring(x - wide * 0.05, y - size * 0.33, wide * 0.24, inks.ink, wide * 0.05) +
    stroke(
      `M${num(x - wide * 0.05)} ${num(y - size * 0.33 - wide * 0.15)}v${num(wide * 0.15)}h${num(wide * 0.1)}`,
      inks.ink,
      wide * 0.05,
    ) +
    drawArch(x - wide * 0.3, y, wide * 0.5, size * 0.18, slate) +
    cross(x, y - size, size * 0.07, inks.ink)
  )
}

const cross = (x: number, y: number, size: number, colour: string): string =>
  stroke(
    `M${num(x)} ${num(y + 2)}v${num(-size)}M${num(x - size * 0.28)} ${num(y - size * 0.62)}h${num(size * 0.56)}`,
    colour,
    Math.max(2, size * 0.12),
  )

/** Arcades of the bastide: a row of arches full of shade under the terrace. */
export const drawArcades = (
  scene: Scene,
  { from, height, to, y }: { from: number; height: number; to: number; y: number },
): string => {
  const { inks } = scene
  const count = Math.max(2, Math.round((to - from) / (height * 0.9)))
  const step = (to - from) / count
  return (
    rect(from, y - height * 1.24, to - from, height * 1.24, mix(inks.wall, inks.wallShade, 0.3)) +
    rect(from, y - height * 1.26, to - from, height * 0.06, mix(inks.wall, inks.paper, 0.6)) +
    drawTimes(count, (index) => {
      const x = from + step * (index + 0.13)
      return (
        drawArch(x, y, step * 0.74, height, mix(inks.ink, inks.accent, 0.16)) +
        path(
          `M${num(x + step * 0.16)} ${num(y)}L${num(x + step * 0.4)} ${num(y - height * 0.34)}H${num(x + step * 0.74)}V${num(y)}Z`,
          mix(inks.ink, inks.accent, 0.34),
        )
      )
    })
  )
}

/** The halle: a big tiled roof on slim posts, and air beneath. */
export const drawHalle = (scene: Scene, x: number, y: number, width: number, height: number): string => {
  const { inks } = scene
  const [eaves, post] = [y - height * 0.5, mix(inks.ink, inks.near, 0.2)]
  return (
    rect(x, eaves - 6, width, height * 0.5, mix(inks.ink, inks.wallShade, 0.32)) +
    drawTimes(6, (index) =>
      drawArch(
        x + width * (0.025 + index * 0.162),
        y,
        width * 0.13,
        height * 0.44,
        mix(inks.glow, inks.wallShade, 0.42),
      ),
    ) +
    drawTimes(7, (index) =>
      line(
        [x + width * (0.01 + index * 0.163), y],
        [x + width * (0.01 + index * 0.163), eaves],
        post,
        width * 0.014,
      ),
    ) +
    polygon(
      [
        [x - width * 0.06, eaves],
        [x + width * 0.16, y - height * 0.86],
        [x + width * 0.84, y - height * 0.86],
        [x + width * 1.06, eaves],
      ],
      inks.roof,
    ) +
    polygon(
      [
        [x + width * 0.84, y - height * 0.86],
        [x + width * 1.06, eaves],
        [x + width * 0.66, eaves],
      ],
      mix(inks.roof, inks.ink, 0.18),
    ) +
    rect(x + width * 0.34, y - height * 0.96, width * 0.32, height * 0.1, glassOf(scene)) +
    polygon(
      [
        [x + width * 0.3, y - height * 0.95],
        [x + width * 0.4, y - height * 1.08],
        [x + width * 0.6, y - height * 1.08],
        [x + width * 0.7, y - height * 0.95],
      ],
      inks.roof,
    ) +
    rect(x - width * 0.06, eaves, width * 1.12, height * 0.035, inks.paper)
  )
}
