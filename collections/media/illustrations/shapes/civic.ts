import { circle, drawTimes, line, num, path, polygon, rect, ring, stroke } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawArch, drawWindow, glassOf } from './houses.ts'

const flagInks = { blue: '#27408b', red: '#c8372d', white: '#f7f1e1' } as const

/** The flag of the Republic, softened to the light of the hour, the blue at the pole whatever the wind. */
export const drawFlag = ({ inks }: Scene, x: number, y: number, width: number, isLimp = false): string => {
  const tall = width * 0.62
  const drop = isLimp ? tall * 0.3 : tall * 0.06
  return [flagInks.blue, flagInks.white, flagInks.red]
    .map((colour, index) => {
      const [left, right] = [x + (width * index) / 3, x + (width * (index + 1)) / 3]
      const [fallLeft, fallRight] = [drop * index, drop * (index + 1)]
      return polygon(
        [
          [left, y + fallLeft],
          [right, y + fallRight],
          [right, y + tall + fallRight],
          [left, y + tall + fallLeft],
        ],
        mix(colour, inks.glow, 0.12),
      )
    })
    .join('')
}

/** The mairie: steps, three arches, a pediment with a clock, a small lantern, the flag. */
export const drawMairie = (scene: Scene, x: number, y: number, width: number): string => {
  const { inks } = scene
  const [floor, top] = [width * 0.3, width * 0.62]
  const stone = mix(inks.wall, inks.paper, 0.6)
  const slate = mix(inks.ink, inks.waterDeep, 0.35)
  const bay = width * 0.5
  return (
    rect(x, y - top, width, top, inks.wall) +
    rect(x + width * 0.84, y - top, width * 0.16, top, mix(inks.wall, inks.wallShade, 0.5)) +
    polygon(
      [
        [x - width * 0.03, y - top],
        [x + width * 0.08, y - top * 1.24],
        [x + width * 0.92, y - top * 1.24],
        [x + width * 1.03, y - top],
      ],
      slate,
    ) +
    rect(x - width * 0.02, y - top, width * 1.04, width * 0.022, stone) +
    rect(x, y - floor, width, width * 0.016, stone) +
    [0.06, 0.2, 0.74, 0.88]
      .map((part) =>
        drawWindow(scene, x + width * part, y - width * 0.52, width * 0.06, width * 0.15, inks.near),
      )
      .join('') +
    [0.05, 0.19, 0.73, 0.87]
      .map((part) => drawArch(x + width * part, y, width * 0.085, width * 0.2, glassOf(scene)))
      .join('') +
    rect(x + bay - width * 0.17, y - top * 1.02, width * 0.34, top * 1.02, stone) +
    polygon(
      [
        [x + bay - width * 0.2, y - top * 1.02],
        [x + bay, y - top * 1.24],
        [x + bay + width * 0.2, y - top * 1.02],
      ],
      stone,
    ) +
    circle(x + bay, y - top * 1.09, width * 0.034, inks.paper) +
    ring(x + bay, y - top * 1.09, width * 0.034, inks.ink, width * 0.007) +
    stroke(
      `M${num(x + bay)} ${num(y - top * 1.09 - width * 0.022)}v${num(width * 0.022)}l${num(width * 0.014)} ${num(width * 0.008)}`,
      inks.ink,
      width * 0.006,
    ) +
    [-0.13, -0.04, 0.05]
      .map((part) =>
        drawArch(
          x + bay + width * (part - 0.001),
          y - floor - width * 0.04,
          width * 0.08,
          width * 0.2,
          glassOf(scene),
        ),
      )
      .join('') +
    [-0.13, -0.04, 0.05]
      .map((part) =>
        drawArch(x + bay + width * part, y, width * 0.08, width * 0.23, mix(inks.ink, inks.accent, 0.25)),
      )
      .join('') +
    rect(x + bay - width * 0.16, y - floor - width * 0.05, width * 0.32, width * 0.022, inks.wallShade) +
    drawTimes(13, (index) =>
      line(
        [x + bay + width * (-0.15 + index * 0.025), y - floor - width * 0.035],
        [x + bay + width * (-0.15 + index * 0.025), y - floor],
        slate,
        2.5,
      ),
    ) +
    rect(x + bay - width * 0.05, y - top * 1.42, width * 0.1, top * 0.2, stone) +
    drawArch(x + bay - width * 0.022, y - top * 1.24, width * 0.044, top * 0.13, slate) +
    path(
      `M${num(x + bay - width * 0.065)} ${num(y - top * 1.42)}q${num(width * 0.065)} ${num(-width * 0.13)} ${num(width * 0.13)} 0z`,
      slate,
    ) +
    line([x + bay, y - top * 1.5], [x + bay, y - top * 1.62], inks.ink, width * 0.008) +
    line(
      [x + bay + width * 0.02, y - floor - width * 0.03],
      [x + bay + width * 0.09, y - floor - width * 0.17],
      inks.ink,
      width * 0.008,
    ) +
    drawFlag(scene, x + bay + width * 0.085, y - floor - width * 0.165, width * 0.085, true) +
    drawTimes(3, (index) =>
      rect(
        x + bay - width * (0.2 + index * 0.02),
        y + index * width * 0.018,
        width * (0.4 + index * 0.04),
        width * 0.02,
        mix(stone, inks.wallShade, 0.2 + index * 0.25),
      ),
    )
  )
}

/** The arènes: a white ring with red gates under a Moorish crown, for the course landaise. */
export const drawArenes = (scene: Scene, x: number, y: number, width: number): string => {
  const { inks } = scene
  const tall = width * 0.3
  return (
    path(
      `M${num(x)} ${num(y)}V${num(y - tall * 0.9)}Q${num(x + width / 2)} ${num(y - tall * 1.16)} ${num(x + width)} ${num(y - tall * 0.9)}V${num(y)}Z`,
      mix(inks.wall, inks.paper, 0.6),
    ) +
    path(
      `M${num(x + width * 0.78)} ${num(y)}V${num(y - tall)}L${num(x + width)} ${num(y - tall * 0.9)}V${num(y)}Z`,
      inks.wallShade,
    ) +
    drawTimes(11, (index) => {
      const part = Math.sin(((index + 0.5) / 11 - 0.5) * Math.PI) / 2 + 0.5
      const wide = width * 0.055 * (0.4 + 0.6 * Math.cos(((index + 0.5) / 11 - 0.5) * Math.PI))
      return (
        drawArch(
          x + width * part - wide / 2,
          y - tall * 0.52,
          wide,
          tall * 0.3,
          mix(inks.ink, inks.accent, 0.3),
        ) + (index === 5 ? '' : drawArch(x + width * part - wide / 2, y, wide, tall * 0.34, inks.accent))
      )
    }) +
    rect(x, y - tall * 0.46, width, tall * 0.035, inks.accent) +
    [0.34, 0.6]
      .map(
        (part) =>
          rect(
            x + width * part,
            y - tall * 1.36,
            width * 0.06,
            tall * 1.36,
            mix(inks.wall, inks.paper, 0.7),
          ) +
          path(
            `M${num(x + width * (part - 0.008))} ${num(y - tall * 1.36)}q${num(width * 0.038)} ${num(-width * 0.08)} ${num(width * 0.076)} 0z`,
            inks.accent,
          ),
      )
      .join('') +
    rect(x + width * 0.4, y - tall * 1.12, width * 0.2, tall * 1.12, inks.paper) +
    path(
      `M${num(x + width * 0.435)} ${num(y)}V${num(y - tall * 0.52)}a${num(width * 0.065)} ${num(width * 0.075)} 0 0 1 ${num(width * 0.13)} 0V${num(y)}z`,
      mix(inks.ink, inks.accent, 0.25),
    ) +
    drawTimes(7, (index) =>
      rect(x + width * (0.4 + index * 0.03), y - tall * 1.18, width * 0.018, tall * 0.07, inks.paper),
    )
  )
}
