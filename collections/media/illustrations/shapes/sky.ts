import {
  below,
  circle,
  drawTimes,
  faded,
  line,
  num,
  path,
  type Point,
  polyline,
  rect,
  stroke,
  times,
} from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'

/** A flat-bottomed lump with round lobes: a cloud, a crown of leaves, a bush. */
export const lobes = (
  { random }: Pick<Scene, 'random'>,
  { count = 4, height, width, x, y }: { count?: number; height: number; width: number; x: number; y: number },
): string => {
  const steps = times(count + 1, (index) => {
    const angle = Math.PI * (1 - index / count)
    const swell = index === 0 || index === count ? 1 : random.between(0.88, 1.08)
    return [x + (Math.cos(angle) * width * swell) / 2, y - Math.sin(angle) * height * swell] as Point
  })
  const first = steps[0] ?? [x, y]
  const arcs = steps.slice(1).map((to, index) => {
    const from = steps[index] ?? first
    const radius = Math.hypot(to[0] - from[0], to[1] - from[1]) * random.between(0.52, 0.64)
    return `A${num(radius)} ${num(radius)} 0 0 1 ${num(to[0])} ${num(to[1])}`
  })
  return `M${num(first[0])} ${num(first[1])}${arcs.join('')}Q${num(x)} ${num(y + height * 0.16)} ${num(first[0])} ${num(first[1])}Z`
}

const waveLine = (scene: Scene, y: number, swing: number): Point[] => {
  const shift = scene.random.between(0, 6)
  return times(8, (index) => [
    (index / 7) * scene.width * 1.04 - scene.width * 0.02,
    y + Math.sin(shift + index * 1.3) * swing,
  ])
}

/** Two or three bands of paler light down to the horizon, the way a screen print fades. */
const bands = (scene: Scene, horizon: number): string => {
  const { inks, width } = scene
  return [0.42, 0.64, 0.84]
    .map((level, index) => {
      const colour = mix(inks.sky, inks.glow, (index + 1) / 3)
      return below(waveLine(scene, horizon * level, horizon * 0.022), horizon + 40, colour)
    })
    .concat(rect(-20, horizon, width + 40, 60, inks.glow))
    .join('')
}

const halo = (scene: Scene, sunX: number, sunY: number, horizon: number): string => {
  const { height, inks } = scene
  const sizes = [0.62, 0.44, 0.28]
  return (
    sizes
      .map((size, index) => circle(sunX, sunY, height * size, mix(inks.sky, inks.glow, 0.28 + index * 0.26)))
      .join('') + rect(-20, horizon, scene.width + 40, 60, inks.glow)
  )
}

const rays = (scene: Scene, sunX: number, sunY: number): string =>
  drawTimes(16, (index) => {
    const [from, to] = [index / 16, (index + 0.5) / 16].map((part) => part * Math.PI * 2)
    const reach = scene.width * 1.3
    const at = (angle = 0): Point => [sunX + Math.cos(angle) * reach, sunY + Math.sin(angle) * reach]
    return path(`${polyline([[sunX, sunY], at(from), at(to)])}Z`, mix(scene.inks.sky, scene.inks.glow, 0.3))
  })

const drawCloud = (scene: Scene, x: number, y: number, width: number): string => {
  const { inks } = scene
  const tall = width * scene.random.between(0.16, 0.26)
  const colour = scene.hour === 'night' ? mix(inks.sky, inks.glow, 0.6) : mix(inks.paper, inks.glow, 0.25)
  const shape = { count: scene.random.int(4, 6), height: tall, width, x, y }
  return (
    path(lobes(scene, shape), colour) +
    path(
      lobes(scene, { ...shape, count: 4, height: tall * 0.4, width: width * 0.7, x: x + width * 0.1 }),
      mix(colour, inks.sky, 0.35),
    )
  )
}

/** Long flat clouds, as over the ocean in the evening. */
const streaks = (scene: Scene, horizon: number): string => {
  const { inks, random, width } = scene
  return drawTimes(random.int(3, 5), () => {
    const [x, y] = [random.between(0, width * 0.8), horizon * random.between(0.18, 0.82)]
    const [long, thick] = [width * random.between(0.16, 0.4), random.between(7, 15)]
    const colour = mix(inks.sky, inks.paper, random.between(0.4, 0.7))
    return (
      rect(x, y, long, thick, colour, thick / 2) +
      rect(x + long * 0.3, y + thick * 0.9, long * 0.9, thick * 0.8, colour, thick / 2)
    )
  })
}

const stars = (scene: Scene, horizon: number): string =>
  drawTimes(46, () =>
    circle(
      scene.random.between(0, scene.width),
      scene.random.between(0, horizon * 0.86),
      scene.random.between(1.2, 3),
      scene.inks.sun,
    ),
  )

const rain = (scene: Scene): string => {
  const { height, inks, random, width } = scene
  const drops = times(70, () => {
    const [x, y, long] = [random.between(0, width * 1.1), random.between(-40, height), random.between(26, 70)]
    return `M${num(x)} ${num(y)}l${num(-long * 0.28)} ${num(long)}`
  })
  return faded(0.5, stroke(drops.join(''), inks.paper, 2.4))
}

const gullLine = (x: number, y: number, span: number): string =>
  `M${num(x - span)} ${num(y - span * 0.18)}q${num(span * 0.55)} ${num(-span * 0.4)} ${num(span)} ${num(span * 0.2)}q${num(span * 0.45)} ${num(-span * 0.6)} ${num(span)} ${num(-span * 0.2)}`

export const drawBirds = (scene: Scene, x: number, y: number, count = 4): string =>
  drawTimes(count, () =>
    stroke(
      gullLine(
        x + scene.random.between(-110, 110),
        y + scene.random.between(-50, 50),
        scene.random.between(9, 19),
      ),
      scene.inks.ink,
      3,
    ),
  )

/** Cranes cross the Landes in November, in a wedge. */
export const drawCranes = (scene: Scene, x: number, y: number): string => {
  const { ink } = scene.inks
  return drawTimes(11, (index) => {
    const rank = Math.ceil(index / 2)
    const [dx, dy] = [rank * 34, rank * (index % 2 ? 13 : -17) + scene.random.between(-3, 3)]
    return (
      stroke(gullLine(x + dx, y + dy, 13), ink, 2.6) +
      line([x + dx - 15, y + dy + 3], [x + dx + 10, y + dy + 2], ink, 2.2)
    )
  })
}

type SkyOptions = { horizon: number; sunHeight?: number; sunX?: number }

const sunOf = (
  scene: Scene,
  { horizon, sunHeight, sunX }: SkyOptions,
): { r: number; x: number; y: number } => {
  const { height, hour, random, width } = scene
  const isLow = hour === 'dawn' || hour === 'golden' || hour === 'dusk'
  return {
    r: height * (isLow ? random.between(0.085, 0.12) : random.between(0.05, 0.075)),
    x: sunX ?? width * random.between(0.16, 0.44),
    y: horizon * (1 - (sunHeight ?? (isLow ? random.between(0.1, 0.3) : random.between(0.58, 0.78)))),
  }
}

const cloudsOf = (scene: Scene, horizon: number): string => {
  const { hour, random, width } = scene
  if (hour === 'dawn' || hour === 'dusk' || hour === 'golden') {
    return streaks(scene, horizon)
  }
  const count = hour === 'shower' ? 6 : random.int(1, 4)
  return drawTimes(count, () =>
    drawCloud(
      scene,
      random.between(0, width),
      horizon * random.between(0.2, 0.74),
      width * random.between(0.14, 0.32),
    ),
  )
}

/** The sky, its hour and its weather, down to a little below the horizon. */
export const drawSky = (scene: Scene, options: SkyOptions): string => {
  const { hour, inks, random, width } = scene
  const { horizon } = options
  const sun = sunOf(scene, options)
  const kind = random.pick(
    hour === 'noon' || hour === 'afternoon' ? ['bands', 'bands', 'rays'] : ['bands', 'halo'],
  )
  const light = {
    bands: () => bands(scene, horizon),
    halo: () => halo(scene, sun.x, sun.y, horizon),
    rays: () => rays(scene, sun.x, sun.y),
  }
  return (
    rect(-20, -20, width + 40, horizon + 60, inks.sky) +
    light[kind as keyof typeof light]() +
    (hour === 'night' ? stars(scene, horizon) : '') +
    (hour === 'shower' ? '' : circle(sun.x, sun.y, sun.r, inks.sun)) +
    cloudsOf(scene, horizon) +
    (hour === 'shower' ? rain(scene) : '')
  )
}
