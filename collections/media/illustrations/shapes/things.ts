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
  times,
} from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawFigure } from './people.ts'

export const drawParasol = ({ inks }: Scene, x: number, y: number, size: number, colour: string): string => {
  const [half, top, rim] = [size * 0.62, y - size * 1.06, y - size * 0.7]
  const other = colour === inks.paper ? inks.accent : inks.paper
  const panels = times(6, (index) => {
    const [left, right] = [x - half + (index * half) / 3, x - half + ((index + 1) * half) / 3]
    const bulge = (at: number): number => x + (at - x) * 0.62
    return path(
      `M${num(x)} ${num(top)}Q${num(bulge(left))} ${num(top + size * 0.06)} ${num(left)} ${num(rim)}Q${num((left + right) / 2)} ${num(rim - size * 0.05)} ${num(right)} ${num(rim)}Q${num(bulge(right))} ${num(top + size * 0.06)} ${num(x)} ${num(top)}Z`,
      index % 2 ? colour : index > 3 ? mix(other, inks.ink, 0.12) : other,
    )
  })
  return (
    ellipse(x + size * 0.2, y, size * 0.5, size * 0.06, mix(inks.ground, inks.shade, 0.7)) +
    line([x, y], [x, top], mix(inks.ink, inks.wallShade, 0.3), size * 0.03) +
    panels.join('')
  )
}

export const drawLamp = ({ inks, isDark }: Scene, x: number, y: number, size: number): string =>
  line([x, y - size], [x, y], inks.ink, size * 0.03) +
  polygon(
    [
      [x - size * 0.14, y],
      [x + size * 0.14, y],
      [x + size * 0.2, y + size * 0.4],
      [x - size * 0.2, y + size * 0.4],
    ],
    isDark ? inks.gold : mix(inks.paper, inks.gold, 0.4),
  ) +
  path(
    `M${num(x - size * 0.24)} ${num(y + size * 0.4)}h${num(size * 0.48)}l${num(-size * 0.1)} ${num(size * 0.1)}h${num(-size * 0.28)}zM${num(x - size * 0.2)} ${num(y)}l${num(size * 0.2)} ${num(-size * 0.16)}l${num(size * 0.2)} ${num(size * 0.16)}z`,
    inks.ink,
  )

/** Little flags on a sagging line. */
export const drawBunting = ({ inks, random }: Scene, from: Point, to: Point, sag: number): string => {
  const count = 13
  const at = (part: number): Point => [
    from[0] + (to[0] - from[0]) * part,
    from[1] + (to[1] - from[1]) * part + Math.sin(part * Math.PI) * sag,
  ]
  const size = Math.abs(to[0] - from[0]) / count
  const colours = random.shuffle([inks.accent, inks.paper, inks.gold, inks.waterDeep])
  const middle = at(0.5)
  return (
    stroke(
      `M${num(from[0])} ${num(from[1])}Q${num(middle[0])} ${num(middle[1] + sag)} ${num(to[0])} ${num(to[1])}`,
      inks.ink,
      2.4,
    ) +
    drawTimes(count, (index) => {
      const [x, y] = at((index + 0.5) / count)
      return polygon(
        [
          [x - size * 0.34, y - 2],
          [x + size * 0.34, y + 2],
          [x, y + size * 0.8],
        ],
        colours[index % 4] ?? inks.accent,
      )
    })
  )
}

const wheel = (x: number, y: number, r: number, colour: string): string =>
  ring(x, y, r, colour, r * 0.12) +
  stroke(
    times(
      6,
      (index) =>
        `M${num(x)} ${num(y)}l${num(Math.cos(index * 1.047) * r)} ${num(Math.sin(index * 1.047) * r)}`,
    ).join(''),
    colour,
    r * 0.035,
  )

/** A bicycle of `size` from wheel to wheel, ridden or leaning. */
export const drawBicycle = (
  scene: Scene,
  {
    colour,
    flip = false,
    hasBasket = false,
    rider = false,
    size,
    x,
    y,
  }: {
    colour?: string
    flip?: boolean
    hasBasket?: boolean
    rider?: boolean
    size: number
    x: number
    y: number
  },
): string => {
  const { inks } = scene
  const frame = colour ?? inks.accent
  const unit = size / 100
  return place(
    { flip, scale: unit, x, y },
    wheel(-32, -20, 20, inks.ink),
    wheel(38, -20, 20, inks.ink),
    stroke('M-32 -20L-12 -50L28 -52L0 -20ZM-12 -50L0 -20L-32 -20M38 -20L27 -58', frame, 4.4),
    stroke('M-18 -54H-6M27 -58Q36 -64 24 -67M-6 -12H6', inks.ink, 4.4),
    hasBasket ? path('M28 -70h24l-4 18h-16z', mix(inks.gold, inks.wallShade, 0.5)) : '',
    rider
      ? drawFigure(scene, {
          hat: 'helmet',
          hatColour: inks.accent,
          height: 98,
          pose: {
            feet: [
              [-4, -16],
              [8, -28],
            ],
            hands: [
              [27, -66],
              [29, -65],
            ],
            hip: [-12, -57],
            neck: [8, -86],
          },
          x: 0,
          y: 4,
        })
      : '',
  )
}

export const drawTable = (
  { inks }: Scene,
  x: number,
  y: number,
  width: number,
  height: number,
  cloth = inks.paper,
): string =>
  line([x + width * 0.08, y], [x + width * 0.08, y - height], inks.ink, 7) +
  line([x + width * 0.92, y], [x + width * 0.92, y - height], inks.ink, 7) +
  rect(x, y - height, width, height * 0.12, mix(cloth, inks.wallShade, 0.2)) +
  rect(x - 6, y - height - 8, width + 12, 14, cloth)

export const drawChair = ({ inks }: Scene, x: number, y: number, height: number, colour = inks.ink): string =>
  stroke(
    `M${num(x)} ${num(y)}V${num(y - height * 0.98)}M${num(x)} ${num(y - height * 0.5)}H${num(x + height * 0.42)}V${num(y)}`,
    colour,
    height * 0.065,
  )

export const drawBarrier = ({ inks }: Scene, x: number, y: number, width: number): string => {
  const height = width * 0.42
  return (
    line([x + width * 0.14, y], [x + width * 0.14, y - height], inks.ink, 9) +
    line([x + width * 0.86, y], [x + width * 0.86, y - height], inks.ink, 9) +
    [0, 0.46]
      .map((part) => {
        const top = y - height * (1 - part)
        return (
          rect(x, top, width, height * 0.24, inks.paper) +
          drawTimes(5, (index) =>
            polygon(
              [
                [x + width * (0.04 + index * 0.2), top],
                [x + width * (0.14 + index * 0.2), top],
                [x + width * (0.08 + index * 0.2), top + height * 0.24],
                [x + width * (index * 0.2), top + height * 0.24],
              ].map(([px = 0, py = 0]): Point => [Math.max(x, px), py]),
              inks.accent,
            ),
          )
        )
      })
      .join('')
  )
}

export const drawTrafficCone = ({ inks }: Scene, x: number, y: number, height: number): string =>
  polygon(
    [
      [x - height * 0.28, y - 6],
      [x - height * 0.06, y - height],
      [x + height * 0.06, y - height],
      [x + height * 0.28, y - 6],
    ],
    inks.accent,
  ) +
  polygon(
    [
      [x - height * 0.19, y - height * 0.42],
      [x - height * 0.13, y - height * 0.66],
      [x + height * 0.13, y - height * 0.66],
      [x + height * 0.19, y - height * 0.42],
    ],
    inks.paper,
  ) +
  rect(x - height * 0.36, y - 8, height * 0.72, 10, mix(inks.accent, inks.ink, 0.4))

export const drawCrate = (
  { inks, random }: Scene,
  x: number,
  y: number,
  width: number,
  fruit: string,
): string => {
  const height = width * 0.34
  const wood = mix(inks.wallShade, inks.gold, 0.3)
  return (
    drawTimes(6, (index) =>
      circle(
        x + width * (0.12 + index * 0.15),
        y - height - random.between(0, 5),
        width * 0.1,
        index % 2 ? fruit : mix(fruit, inks.ink, 0.14),
      ),
    ) +
    rect(x, y - height, width, height, wood) +
    rect(x, y - height * 0.58, width, height * 0.1, mix(wood, inks.ink, 0.4))
  )
}

export const drawBooks = (
  { inks, random }: Scene,
  x: number,
  y: number,
  width: number,
  height: number,
): string => {
  const colours = [inks.accent, inks.gold, inks.paper, inks.near, inks.waterDeep, inks.mid, inks.ink]
  const parts: string[] = []
  for (let at = x; at < x + width - 12;) {
    const [wide, tall] = [random.between(9, 22), height * random.between(0.66, 0.95)]
    const room = Math.min(wide, x + width - at)
    parts.push(random.chance(0.08) ? '' : rect(at, y - tall, room - 1.5, tall, random.pick(colours)))
    at += wide
  }
  return parts.join('')
}

export const drawPlant = (scene: Scene, x: number, y: number, height: number): string => {
  const { inks, random } = scene
  const leaves = times(7, (index) => {
    const lean = (index / 6 - 0.5) * height * 0.9
    const tall = height * random.between(0.5, 0.8)
    return `M${num(x)} ${num(y - height * 0.3)}Q${num(x + lean * 0.3)} ${num(y - height * 0.3 - tall)} ${num(x + lean)} ${num(y - height * 0.24 - tall * 0.7)}Q${num(x + lean * 0.6)} ${num(y - height * 0.3 - tall * 0.2)} ${num(x)} ${num(y - height * 0.3)}Z`
  })
  return (
    path(leaves.join(''), inks.near) +
    path(
      `M${num(x - height * 0.17)} ${num(y - height * 0.34)}h${num(height * 0.34)}l${num(-height * 0.06)} ${num(height * 0.34)}h${num(-height * 0.22)}z`,
      inks.accent,
    )
  )
}
