import { below, drawTimes, num, path, type Point, polygon, polyline, stroke, times } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'

/** A rolling line from edge to edge, a little beyond them. */
export const ridge = (
  scene: Scene,
  { rise, steps = 7, y }: { rise: number; steps?: number; y: number },
): Point[] =>
  times(steps + 1, (index) => [
    -30 + (index / steps) * (scene.width + 60),
    y + scene.random.between(-rise, rise) * (index % 2 ? 1 : 0.6),
  ])

export const drawHill = (scene: Scene, y: number, rise: number, colour: string, steps = 6): string =>
  below(ridge(scene, { rise, steps, y }), scene.height + 20, colour)

/** The Pyrénées on a clear day: sharp, pale, with snow on the side of the light. */
export const drawMountains = (scene: Scene, y: number, height: number): string => {
  const { inks, random, width } = scene
  const rock = mix(inks.far, inks.glow, 0.42)
  const summits = times(11, (index) => ({
    height: height * random.between(0.45, 1),
    x: (index / 10) * width + random.between(-30, 30),
  }))
  const base = width / 7.5
  const mass = summits
    .map((top) =>
      polygon(
        [
          [top.x - base, y + 4],
          [top.x, y - top.height],
          [top.x + base, y + 4],
        ],
        rock,
      ),
    )
    .join('')
  const snow = summits
    .map((top) => {
      const cap = Math.min(0.5, 22 / base + 0.2)
      return polygon(
        [
          [top.x, y - top.height],
          [top.x - base * cap, y - top.height * (1 - cap)],
          [top.x - base * cap * 0.45, y - top.height * (1 - cap * 0.9)],
          [top.x - base * cap * 0.2, y - top.height * (1 - cap * 1.25)],
          [top.x + base * cap * 0.1, y - top.height * (1 - cap * 0.75)],
        ],
        mix(inks.paper, inks.glow, 0.3),
      )
    })
    .join('')
  return mass + snow
}

/** A wood seen from afar: tops of unequal pines, one ink. */
export const drawTreeline = (
  scene: Scene,
  y: number,
  height: number,
  colour: string,
  from = -30,
  to = scene.width + 30,
): string => {
  const { random } = scene
  const step = height * 0.62
  const count = Math.max(2, Math.round((to - from) / step))
  const tops = times(count, (index) => {
    const [x, wide] = [from + (index / count) * (to - from), (to - from) / count]
    const tall = height * random.between(0.55, 1)
    const start = index === 0 ? `M${num(from)} ${num(y + 6)}` : ''
    return `${start}L${num(x + wide * 0.08)} ${num(y - tall * 0.6)}Q${num(x + wide * 0.1)} ${num(y - tall)} ${num(x + wide * 0.5)} ${num(y - tall)}T${num(x + wide * 0.95)} ${num(y - tall * 0.62)}`
  })
  return path(`${tops.join('')}L${num(to)} ${num(y + 6)}Z`, colour)
}

/** Rows that run to a vanishing point: maize, vines, planks. */
export const drawRows = (
  scene: Scene,
  {
    bottom,
    colour,
    count = 11,
    top,
    vanishX,
  }: { bottom: number; colour: string; count?: number; top: number; vanishX: number },
): string => {
  const { width } = scene
  const span = width * 2.4
  return drawTimes(count, (index) => {
    const x = vanishX - span / 2 + (index / (count - 1)) * span
    const wide = (span / count) * 0.26
    const far = vanishX + (x - vanishX) * 0.16
    return polygon(
      [
        [far - wide * 0.12, top],
        [far + wide * 0.12, top],
        [x + wide, bottom],
        [x - wide, bottom],
      ],
      colour,
    )
  })
}

/** Blades in a fan: marram on the dune, rushes, grass. */
export const drawTuft = (
  scene: Scene,
  x: number,
  y: number,
  height: number,
  colour: string,
  blades = 7,
): string => {
  const { random } = scene
  const d = times(blades, (index) => {
    const lean = ((index / Math.max(1, blades - 1)) * 2 - 1) * height * 0.6 + random.between(-8, 8)
    const tall = height * random.between(0.6, 1)
    const foot = x + lean * 0.12
    return `M${num(foot - 2.4)} ${num(y)}Q${num(foot + lean * 0.15)} ${num(y - tall * 0.7)} ${num(foot + lean)} ${num(y - tall)}Q${num(foot + lean * 0.35 + 3)} ${num(y - tall * 0.6)} ${num(foot + 3)} ${num(y)}Z`
  })
  return path(d.join(''), colour)
}

/** Full-grown maize, as tall as a child's horizon. */
export const drawMaize = (scene: Scene, x: number, y: number, height: number, colour: string): string => {
  const { inks, random } = scene
  const leaves = times(5, (index) => {
    const [side, up] = [index % 2 ? 1 : -1, y - height * (0.18 + index * 0.15)]
    const reach = height * random.between(0.24, 0.34) * side
    return `M${num(x)} ${num(up)}Q${num(x + reach * 0.6)} ${num(up - height * 0.22)} ${num(x + reach)} ${num(up + height * 0.02)}Q${num(x + reach * 0.5)} ${num(up - height * 0.1)} ${num(x)} ${num(up + height * 0.07)}Z`
  })
  return (
    stroke(
      polyline([
        [x, y],
        [x, y - height * 0.94],
      ]),
      colour,
      height * 0.035,
    ) +
    path(leaves.join(''), colour) +
    path(
      `M${num(x - 4)} ${num(y - height * 0.36)}q${num(height * 0.09)} ${num(-height * 0.17)} ${num(height * 0.03)} ${num(-height * 0.2)}q${num(-height * 0.07)} ${num(height * 0.05)} ${num(-height * 0.03)} ${num(height * 0.2)}z`,
      inks.gold,
    ) +
    stroke(
      `M${num(x)} ${num(y - height * 0.92)}l-7 ${num(-height * 0.1)}M${num(x)} ${num(y - height * 0.92)}v${num(-height * 0.13)}M${num(x)} ${num(y - height * 0.92)}l8 ${num(-height * 0.09)}`,
      mix(inks.gold, inks.paper, 0.4),
      3,
    )
  )
}

/** A winding way into the picture, wide at our feet. */
export const drawWay = ({
  bottom,
  colour,
  from,
  sway = 120,
  to,
  top,
  width,
}: {
  bottom: number
  colour: string
  from: number
  sway?: number
  to: number
  top: number
  width: number
}): string => {
  const third = (bottom - top) / 3
  return path(
    `M${num(from - width / 2)} ${num(bottom)}C${num(from - width / 2 + sway)} ${num(bottom - third)} ${num(to - sway)} ${num(top + third * 0.8)} ${num(to - width * 0.03)} ${num(top)}` +
      `L${num(to + width * 0.03)} ${num(top)}C${num(to - sway + width * 0.24)} ${num(top + third * 0.8)} ${num(from + width / 2 + sway)} ${num(bottom - third)} ${num(from + width / 2)} ${num(bottom)}Z`,
    colour,
  )
}
