import { box, drawTimes, line, num, path, place, polygon, rect, stroke, times } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'

/** Glass by day, a lamp behind it by night. */
export const glassOf = ({ inks, isDark, random }: Scene): string =>
  isDark && random.chance(0.65) ? inks.gold : mix(inks.ink, inks.wallShade, 0.28)

/** Panes, then both leaves of each shutter, then the sills: three paths for a whole front. */
const drawWindows = (
  scene: Scene,
  spots: readonly (readonly [x: number, y: number])[],
  { height, shutter, width }: { height: number; shutter?: string | undefined; width: number },
): string => {
  const { inks } = scene
  const leaf = width * 0.48
  const draw = (fill: string, shape: (x: number, y: number) => string): string =>
    path(spots.map(([x, y]) => shape(x, y)).join(''), fill)
  return (
    draw(glassOf(scene), (x, y) => box(x, y, width, height)) +
    (shutter
      ? draw(shutter, (x, y) => box(x - leaf, y, leaf, height) + box(x + width, y, leaf, height))
      : '') +
    draw(mix(inks.wall, inks.paper, 0.5), (x, y) =>
      box(x - 3, y + height, width + 6, Math.max(3, height * 0.06)),
    )
  )
}

export const drawWindow = (
  scene: Scene,
  x: number,
  y: number,
  width: number,
  height: number,
  shutter?: string,
): string => drawWindows(scene, [[x, y]], { height, shutter, width })

export const drawArch = (x: number, y: number, width: number, height: number, fill: string): string =>
  path(
    `M${num(x)} ${num(y)}V${num(y - height + width / 2)}A${num(width / 2)} ${num(width / 2)} 0 0 1 ${num(x + width)} ${num(y - height + width / 2)}V${num(y)}Z`,
    fill,
  )

/** A plain house: lit front, roof of tiles, one side in the shade. */
export const drawHouse = (
  scene: Scene,
  {
    depth = 0.4,
    height,
    shutter,
    width,
    x,
    y,
  }: { depth?: number; height: number; shutter?: string; width: number; x: number; y: number },
): string => {
  const { inks } = scene
  const [side, roof] = [width * depth, height * 0.5]
  const panes = Math.max(1, Math.round(width / (height * 0.62)))
  const step = width / panes
  return (
    rect(x, y - height, width, height, inks.wall) +
    rect(x + width, y - height, side, height, inks.wallShade) +
    polygon(
      [
        [x - 8, y - height],
        [x + width * 0.16, y - height - roof],
        [x + width * 0.9, y - height - roof],
        [x + width, y - height],
      ],
      inks.roof,
    ) +
    polygon(
      [
        [x + width, y - height],
        [x + width * 0.9, y - height - roof],
        [x + width + side + 8, y - height],
      ],
      mix(inks.roof, inks.ink, 0.24),
    ) +
    drawTimes(panes, (index) =>
      drawWindow(
        scene,
        x + step * (index + 0.5) - step * 0.13,
        y - height * 0.7,
        step * 0.26,
        height * 0.38,
        shutter ?? inks.near,
      ),
    )
  )
}

/** The house of the airial: half-timbered, wide, under a roof of three slopes with a porch (estandad). */
export const drawLandaise = (scene: Scene, x: number, y: number, width: number): string => {
  const { inks } = scene
  const [wall, top] = [width * 0.3, width * 0.6]
  const beam = mix(inks.accent, inks.ink, 0.55)
  const timber = [0.08, 0.2, 0.8, 0.92]
    .map((part) => line([x + width * part, y], [x + width * part, y - wall], beam, width * 0.014))
    .join('')
  const braces = stroke(
    `M${num(x + width * 0.08)} ${num(y)}L${num(x + width * 0.2)} ${num(y - wall)}M${num(x + width * 0.92)} ${num(y)}L${num(x + width * 0.8)} ${num(y - wall)}M${num(x)} ${num(y - wall * 0.52)}H${num(x + width * 0.28)}M${num(x + width * 0.72)} ${num(y - wall * 0.52)}H${num(x + width)}`,
    beam,
    width * 0.012,
  )
  const gable = `M${num(x + width * 0.2)} ${num(y - wall)}L${num(x + width * 0.5)} ${num(y - top * 0.94)}L${num(x + width * 0.8)} ${num(y - wall)}Z`
  return (
    rect(x, y - wall, width, wall, inks.wall) +
    path(gable, inks.wall) +
    rect(x + width * 0.3, y - wall * 1.04, width * 0.4, wall * 1.04, mix(inks.wallShade, inks.ink, 0.38)) +
    rect(x + width * 0.45, y - wall * 0.7, width * 0.1, wall * 0.7, mix(inks.near, inks.ink, 0.1)) +
    timber +
    braces +
    [0.3, 0.7]
      .map((part) => line([x + width * part, y], [x + width * part, y - wall], beam, width * 0.022))
      .join('') +
    line([x + width * 0.26, y - wall], [x + width * 0.74, y - wall], beam, width * 0.018) +
    stroke(
      `M${num(x + width * 0.36)} ${num(y - wall)}V${num(y - wall * 1.5)}M${num(x + width * 0.5)} ${num(y - wall)}V${num(y - wall * 1.9)}M${num(x + width * 0.64)} ${num(y - wall)}V${num(y - wall * 1.5)}`,
      beam,
      width * 0.012,
    ) +
    polygon(
      [
        [x - width * 0.1, y - wall * 0.62],
        [x + width * 0.5, y - top],
        [x + width * 0.5, y - top * 0.87],
        [x - width * 0.05, y - wall * 0.5],
      ],
      mix(inks.roof, inks.sun, 0.14),
    ) +
    polygon(
      [
        [x + width * 1.1, y - wall * 0.62],
        [x + width * 0.5, y - top],
        [x + width * 0.5, y - top * 0.87],
        [x + width * 1.05, y - wall * 0.5],
      ],
      mix(inks.roof, inks.ink, 0.22),
    )
  )
}

/** Houses of a street, shoulder to shoulder, each with its own height and plaster. */
export const drawTerrace = (
  scene: Scene,
  { air = 0, from, height, to, y }: { air?: number; from: number; height: number; to: number; y: number },
): string => {
  const { inks, random } = scene
  const plasters = [
    inks.wall,
    inks.paper,
    mix(inks.wall, inks.accent, 0.24),
    mix(inks.wall, inks.gold, 0.35),
    inks.wallShade,
  ]
  const blinds = [inks.near, inks.accent, inks.waterDeep, mix(inks.ink, inks.wallShade, 0.5)]
  const parts: string[] = []
  for (let x = from; x < to;) {
    const wide = height * random.between(0.5, 0.8)
    const tall = height * random.between(0.78, 1.06)
    const [wall, blind] = [mix(random.pick(plasters), inks.far, air), mix(random.pick(blinds), inks.far, air)]
    const [columns, floors] = [random.int(2, 3), 2]
    const step = wide / columns
    parts.push(
      rect(x, y - tall, wide + 1, tall, wall),
      polygon(
        [
          [x - 6, y - tall],
          [x + 8, y - tall - height * 0.13],
          [x + wide - 8, y - tall - height * 0.13],
          [x + wide + 6, y - tall],
        ],
        mix(inks.roof, inks.far, air),
      ),
      drawWindows(
        scene,
        times(floors * columns, (index) => [
          x + step * ((index % columns) + 0.34),
          y - tall * (0.88 - Math.floor(index / columns) * 0.3),
        ]),
        { height: tall * 0.18, shutter: blind, width: step * 0.32 },
      ),
    )
    x += wide
  }
  return parts.join('')
}

/** Drawn in the middle of a picture, a building keeps its own light: it is not mirrored. */
export const drawChimneySmoke = (scene: Scene, x: number, y: number): string =>
  place({ x, y }, stroke('M0 0q-14 -26 4 -48t2 -54', mix(scene.inks.paper, scene.inks.sky, 0.3), 9))
