import {
  below,
  circle,
  drawTimes,
  ellipse,
  line,
  num,
  path,
  type Point,
  polygon,
  rect,
  stroke,
  times,
} from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { ridge } from './land.ts'

/** Dashes that thicken toward us: light on quiet water. */
export const drawRipples = (
  scene: Scene,
  {
    bottom,
    centre,
    colour,
    count = 18,
    spread = 160,
    top,
  }: {
    bottom: number
    centre: number
    colour: string
    count?: number
    spread?: number
    top: number
  },
): string => {
  const { random } = scene
  const d = times(count, (index) => {
    const depth = (index + random.between(0, 1)) / count
    const y = top + (bottom - top) * depth ** 1.3
    const long = (26 + 120 * depth) * random.between(0.5, 1.1)
    const thick = 2 + 7 * depth
    const x = centre + random.between(-spread, spread) * (0.35 + depth) - long / 2
    return `M${num(x)} ${num(y)}q${num(long / 2)} ${num(-thick)} ${num(long)} 0q${num(-long / 2)} ${num(thick)} ${num(-long)} 0z`
  })
  return path(d.join(''), colour)
}

/** Flat water from a horizon, with one deeper band and the trace of the sun. */
export const drawWater = (scene: Scene, top: number, bottom: number, sunX: number): string => {
  const { inks, width } = scene
  const tall = bottom - top
  return (
    rect(-20, top, width + 40, tall + 20, inks.water) +
    below(
      ridge(scene, { rise: tall * 0.05, y: top + tall * 0.42 }),
      bottom + 20,
      mix(inks.water, inks.waterDeep, 0.45),
    ) +
    below(
      ridge(scene, { rise: tall * 0.06, y: top + tall * 0.74 }),
      bottom + 20,
      mix(inks.water, inks.waterDeep, 0.85),
    ) +
    drawRipples(scene, {
      bottom,
      centre: sunX,
      colour: mix(inks.sun, inks.water, 0.12),
      count: 16,
      spread: 70,
      top: top + 4,
    }) +
    drawRipples(scene, {
      bottom,
      centre: width * 0.6,
      colour: mix(inks.water, inks.paper, 0.42),
      count: 12,
      spread: width * 0.42,
      top: top + tall * 0.1,
    })
  )
}

/** One roller: dark face, white lip that frays. */
const drawRoller = (scene: Scene, y: number, size: number, from = -30, to = scene.width + 30): string => {
  const { inks, random } = scene
  const steps = 9
  const crest: Point[] = times(steps + 1, (index) => [
    from + (index / steps) * (to - from),
    y - Math.sin((index / steps) * Math.PI) * size * random.between(0.75, 1.1),
  ])
  const foot = [...crest]
    .reverse()
    .map(([x, top], index): Point => [x, top + size * (index % 2 ? 0.42 : 0.16)])
  const edge = foot.map(([x, low], index) =>
    index
      ? `Q${num(x + (to - from) / steps / 2)} ${num(low + size * 0.4)} ${num(x)} ${num(low)}`
      : `L${num(x)} ${num(low)}`,
  )
  const top = crest.map(([x, high], index) => `${index ? 'L' : 'M'}${num(x)} ${num(high)}`)
  return (
    below(crest, y + size * 0.5, mix(inks.waterDeep, inks.ink, 0.22)) +
    path(`${top.join('')}${edge.join('')}Z`, inks.paper)
  )
}

/** The ocean seen from the sand: three rollers, then foam that dies on the beach. */
export const drawSurf = (scene: Scene, top: number, bottom: number, sunX: number): string => {
  const { inks, random, width } = scene
  const tall = bottom - top
  const rollers = [0.24, 0.46, 0.72].map((level, index) => {
    const start = random.between(-0.2, 0.35) * width
    return drawRoller(
      scene,
      top + tall * level,
      tall * (0.06 + index * 0.045),
      start,
      start + width * random.between(0.55, 0.95),
    )
  })
  return (
    drawWater(scene, top, bottom, sunX) +
    rollers.join('') +
    below(ridge(scene, { rise: tall * 0.04, y: bottom - tall * 0.1 }), bottom + 30, inks.paper)
  )
}

export const drawReeds = (scene: Scene, x: number, y: number, height: number, count = 9): string => {
  const { inks, random } = scene
  return drawTimes(count, () => {
    const [foot, tall, lean] = [
      x + random.between(-60, 60),
      height * random.between(0.6, 1.05),
      random.between(-26, 26),
    ]
    const [tipX, tipY] = [foot + lean, y - tall]
    const head = random.chance(0.45)
      ? line([tipX - lean * 0.02, tipY + tall * 0.16], [tipX, tipY], mix(inks.accent, inks.ink, 0.5), 9)
      : ''
    return (
      stroke(
        `M${num(foot)} ${num(y)}Q${num(foot)} ${num(y - tall * 0.6)} ${num(tipX)} ${num(tipY)}`,
        inks.ink,
        4,
      ) + head
    )
  })
}

export const drawSailboat = (
  scene: Scene,
  x: number,
  y: number,
  size: number,
  colour = scene.inks.paper,
): string =>
  polygon(
    [
      [x, y - size],
      [x, y - size * 0.12],
      [x - size * 0.46, y - size * 0.12],
    ],
    colour,
  ) +
  polygon(
    [
      [x + size * 0.05, y - size * 0.82],
      [x + size * 0.05, y - size * 0.12],
      [x + size * 0.34, y - size * 0.12],
    ],
    scene.inks.accent,
  ) +
  path(
    `M${num(x - size * 0.44)} ${num(y - size * 0.08)}h${num(size * 0.86)}l${num(-size * 0.16)} ${num(size * 0.13)}h${num(-size * 0.5)}z`,
    scene.inks.ink,
  )

/** A flat-bottomed boat of the ponds, with its oar. */
export const drawPunt = (scene: Scene, x: number, y: number, size: number): string => {
  const { inks } = scene
  return (
    ellipse(x, y + size * 0.12, size * 0.6, size * 0.05, mix(inks.waterDeep, inks.ink, 0.4)) +
    path(
      `M${num(x - size * 0.6)} ${num(y - size * 0.12)}Q${num(x)} ${num(y + size * 0.06)} ${num(x + size * 0.62)} ${num(y - size * 0.16)}L${num(x + size * 0.44)} ${num(y + size * 0.1)}Q${num(x)} ${num(y + size * 0.18)} ${num(x - size * 0.44)} ${num(y + size * 0.1)}Z`,
      inks.accent,
    ) +
    path(
      `M${num(x - size * 0.6)} ${num(y - size * 0.12)}Q${num(x)} ${num(y + size * 0.06)} ${num(x + size * 0.62)} ${num(y - size * 0.16)}Q${num(x)} ${num(y + size * 0.14)} ${num(x - size * 0.6)} ${num(y - size * 0.12)}Z`,
      inks.ink,
    ) +
    line(
      [x - size * 0.1, y - size * 0.04],
      [x + size * 0.5, y - size * 0.34],
      mix(inks.wallShade, inks.ink, 0.3),
      size * 0.03,
    )
  )
}

/** A board on its leash of foam, and the one who stands on it. */
export const drawSurfer = (scene: Scene, x: number, y: number, size: number): string => {
  const { inks } = scene
  return (
    path(
      `M${num(x - size * 0.5)} ${num(y)}q${num(size * 0.5)} ${num(size * 0.16)} ${num(size)} ${num(-size * 0.16)}q${num(-size * 0.5)} ${num(-size * 0.04)} ${num(-size)} ${num(size * 0.16)}z`,
      inks.accent,
    ) +
    stroke(
      `M${num(x - size * 0.2)} ${num(y)}l${num(size * 0.06)} ${num(-size * 0.24)}l${num(size * 0.2)} ${num(-size * 0.06)}l${num(size * 0.1)} ${num(size * 0.24)}M${num(x - size * 0.08)} ${num(y - size * 0.3)}l${num(size * 0.2)} ${num(-size * 0.34)}M${num(x - size * 0.26)} ${num(y - size * 0.5)}l${num(size * 0.34)} ${num(-size * 0.1)}l${num(size * 0.36)} ${num(size * 0.12)}`,
      inks.ink,
      size * 0.11,
    ) +
    circle(x + size * 0.17, y - size * 0.76, size * 0.09, inks.ink)
  )
}
