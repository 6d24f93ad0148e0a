import { path, place, stroke, times } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { chooseLook, type Look } from './looks.ts'
import { drawFigure } from './people.ts'

/** Someone in a row of people: from behind, or facing us, with as few shapes as can be. */
export const drawBack = (
  scene: Scene,
  x: number,
  y: number,
  size: number,
  { isFacing = false, ...look }: Look & { isFacing?: boolean } = {},
): string => {
  const { coat, hair, skin } = { ...chooseLook(scene), ...look }
  const cut = isFacing
    ? 'M-19 -24C-25 -58 25 -58 19 -24C16 -36 4 -38 -6 -39Q-15 -36 -19 -24Z'
    : 'M-20.6 -22C-24 -58 24 -58 20.6 -22C18 -12 -18 -12 -20.6 -22Z'
  return place(
    { scale: size / 100, x, y },
    path('M-34 60C-34 14 -26 4 -9 0V-10H9V0C26 4 34 14 34 60Z', coat),
    path('M-8 4V-10C-27 -16 -24 -46 0 -46S27 -16 8 -10V4Z', skin),
    path(cut, hair),
  )
}

/** Heads and shoulders in rows, smaller and paler with distance. */
export const drawCrowd = (
  scene: Scene,
  {
    from,
    isFacing = false,
    rows = 2,
    size,
    to,
    y,
  }: { from: number; isFacing?: boolean; rows?: number; size: number; to: number; y: number },
): string => {
  const { inks, random } = scene
  const row = (rank: number): string => {
    const far = rows - 1 - rank
    const scale = size * 0.86 ** far
    const count = Math.round((to - from) / (scale * 0.74))
    return times(count, (index) => {
      const x = from + ((index + 0.5 + random.between(-0.14, 0.14)) / count) * (to - from)
      const look = chooseLook(scene)
      const air = far * 0.16
      return drawBack(scene, x, y - far * scale * 0.42 + random.between(-5, 5), scale, {
        coat: mix(look.coat, inks.far, air),
        hair: mix(look.hair, inks.far, air),
        isFacing,
        skin: mix(look.skin, inks.far, air),
      })
    }).join('')
  }
  return times(rows, row).join('')
}

/** Someone who faces us, head and shoulders: behind a table, in a row. */
export const drawFront = (scene: Scene, x: number, y: number, size: number, look: Look = {}): string => {
  const { coat, hair, hasSkirt, skin } = { ...chooseLook(scene), ...look }
  const shadow = mix(skin, '#5a2f22', 0.16)
  return place(
    { scale: size / 100, turn: scene.random.between(-5, 5), x, y },
    hasSkirt ? path('M-24 0C-30 -64 30 -64 24 0Z', hair) : '',
    path('M-36 64C-36 16 -26 4 -9 0V-10H9V0C26 4 36 16 36 64Z', coat),
    path('M-9 -4L0 14L9 -4Z', shadow),
    stroke('M0 0V-12', shadow, 14),
    path('M-17 -34C-17 -6 -8 0 0 0C8 0 17 -6 17 -34C17 -52 -17 -52 -17 -34Z', skin),
    path('M-19 -28C-24 -62 24 -62 19 -28C16 -42 6 -42 -4 -44C-10 -42 -16 -40 -19 -28Z', hair),
  )
}

/** People about their business, the farther ones first. */
export const drawStrollers = (
  scene: Scene,
  { count, from, tall, to, y }: { count: number; from: number; tall: number; to: number; y: number },
): string =>
  times(count, () => ({
    flip: scene.random.chance(0.5),
    pose: scene.random.pick(['walk', 'walk', 'listen', 'speak'] as const),
    x: scene.random.between(from, to),
    y: y + scene.random.between(-0.12, 0.12) * tall,
  }))
    .sort((one, other) => one.y - other.y)
    .map((walker) => drawFigure(scene, { ...walker, height: tall }))
    .join('')
