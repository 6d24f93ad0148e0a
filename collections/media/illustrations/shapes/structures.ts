import { drawTimes, ellipse, line, num, path, polygon, rect, stroke } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawArch } from './houses.ts'

/** Bandstand of iron, roof like a parasol. */
export const drawBandstand = (scene: Scene, x: number, y: number, width: number): string => {
  const { inks } = scene
  const [half, eaves] = [width / 2, y - width * 0.66]
  const iron = mix(inks.ink, inks.near, 0.3)
  return (
    polygon(
      [
        [x - half, y],
        [x - half * 0.94, y - width * 0.16],
        [x + half * 0.94, y - width * 0.16],
        [x + half, y],
      ],
      inks.wallShade,
    ) +
    rect(x - half, y - width * 0.18, width, width * 0.035, inks.paper) +
    [-0.86, -0.44, 0, 0.44, 0.86]
      .map((part) => line([x + half * part, y - width * 0.16], [x + half * part, eaves], iron, width * 0.018))
      .join('') +
    drawTimes(24, (index) =>
      index === 11 || index === 12
        ? ''
        : line(
            [x - half * 0.86 + index * half * 0.0748, y - width * 0.17],
            [x - half * 0.86 + index * half * 0.0748, y - width * 0.27],
            iron,
            2,
          ),
    ) +
    path(
      `M${num(x - half * 1.08)} ${num(eaves)}Q${num(x - half * 0.3)} ${num(eaves - width * 0.1)} ${num(x)} ${num(eaves - width * 0.36)}Q${num(x + half * 0.3)} ${num(eaves - width * 0.1)} ${num(x + half * 1.08)} ${num(eaves)}Z`,
      inks.roof,
    ) +
    path(
      `M${num(x)} ${num(eaves - width * 0.36)}Q${num(x + half * 0.3)} ${num(eaves - width * 0.1)} ${num(x + half * 1.08)} ${num(eaves)}H${num(x + half * 0.2)}Q${num(x + half * 0.14)} ${num(eaves - width * 0.14)} ${num(x)} ${num(eaves - width * 0.36)}Z`,
      mix(inks.roof, inks.ink, 0.2),
    ) +
    drawTimes(11, (index) =>
      path(
        `M${num(x - half * 1.08 + index * half * 0.196)} ${num(eaves - 1)}h${num(half * 0.196)}q${num(-half * 0.098)} ${num(width * 0.09)} ${num(-half * 0.196)} 0z`,
        index % 2 ? inks.paper : inks.accent,
      ),
    ) +
    ellipse(x, eaves - width * 0.37, width * 0.02, width * 0.035, inks.gold)
  )
}

/** A stone bridge, arches and their shadow on the water. */
export const drawBridge = (
  scene: Scene,
  {
    arches = 4,
    from,
    height,
    to,
    y,
  }: { arches?: number; from: number; height: number; to: number; y: number },
): string => {
  const { inks } = scene
  const step = (to - from) / arches
  const hole = mix(inks.waterDeep, inks.ink, 0.35)
  return (
    rect(from, y - height, to - from, height, inks.wall) +
    rect(from, y - height * 1.1, to - from, height * 0.14, mix(inks.wall, inks.paper, 0.6)) +
    drawTimes(arches, (index) => {
      const x = from + step * (index + 0.1)
      return (
        drawArch(x, y + 2, step * 0.8, height * 0.86, hole) +
        path(
          `M${num(x + step * 0.12)} ${num(y + 2)}V${num(y - height * 0.3)}A${num(step * 0.34)} ${num(step * 0.34)} 0 0 1 ${num(x + step * 0.8)} ${num(y - height * 0.3)}V${num(y + 2)}Z`,
          inks.waterDeep,
        )
      )
    }) +
    drawTimes(arches - 1, (index) =>
      polygon(
        [
          [from + step * (index + 0.88), y + 6],
          [from + step * (index + 1), y - height * 0.5],
          [from + step * (index + 1.12), y + 6],
        ],
        inks.wallShade,
      ),
    )
  )
}

/** Watch tower of the fire service: tall legs, a glazed cabin above the tops. */
export const drawWatchTower = ({ inks }: Scene, x: number, y: number, height: number): string => {
  const iron = mix(inks.ink, inks.accent, 0.2)
  const cabin = y - height * 0.84
  const braces = Array.from({ length: 4 }, (_, index) => {
    const [low, high] = [1 - index * 0.25, 1 - (index + 1) * 0.25]
    const wide = (part: number): number => height * (0.05 + 0.07 * part)
    const up = (part: number): number => cabin + (y - cabin) * part
    return `M${num(x - wide(low))} ${num(up(low))}L${num(x + wide(high))} ${num(up(high))}H${num(x - wide(high))}L${num(x + wide(low))} ${num(up(low))}`
  })
  return (
    stroke(
      `M${num(x - height * 0.12)} ${num(y)}L${num(x - height * 0.05)} ${num(cabin)}M${num(x + height * 0.12)} ${num(y)}L${num(x + height * 0.05)} ${num(cabin)}${braces.join('')}`,
      iron,
      height * 0.014,
    ) +
    rect(x - height * 0.11, cabin - 2, height * 0.22, height * 0.03, iron) +
    rect(x - height * 0.085, cabin - height * 0.12, height * 0.17, height * 0.12, inks.paper) +
    rect(
      x - height * 0.075,
      cabin - height * 0.095,
      height * 0.15,
      height * 0.05,
      mix(inks.ink, inks.water, 0.4),
    ) +
    polygon(
      [
        [x - height * 0.11, cabin - height * 0.12],
        [x, cabin - height * 0.2],
        [x + height * 0.11, cabin - height * 0.12],
      ],
      inks.accent,
    ) +
    line([x, cabin - height * 0.2], [x, cabin - height * 0.3], iron, height * 0.008)
  )
}
