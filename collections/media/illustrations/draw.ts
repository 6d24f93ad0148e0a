/** SVG as text. Shapes are flat: one fill, no outline, unless the name says stroke. */
export type Point = readonly [x: number, y: number]

/** A tenth of a pixel, a whole one beyond 200: nobody sees more, and a drawing stays under 40 KB. */
export const num = (value: number): string => {
  const rounded = Math.abs(value) > 200 ? Math.round(value) : Math.round(value * 10) / 10
  return String(rounded).replace(/^(-?)0\./, '$1.')
}

const pair = ([x, y]: Point): string => `${num(x)} ${num(y)}`

export const polyline = (points: readonly Point[]): string => `M${points.map(pair).join('L')}`

/** Catmull-Rom through the points, as cubic curves. */
export const smooth = (points: readonly Point[]): string => {
  const get = (index: number): Point => points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0]
  const segments = points.slice(1).map((to, index) => {
    const [before, from, after] = [get(index - 1), get(index), get(index + 2)]
    const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    return `C${pair(first)} ${pair(second)} ${pair(to)}`
  })
  return `M${pair(get(0))}${segments.join('')}`
}

export const path = (d: string, fill: string, attributes = ''): string =>
  `<path d="${d}" fill="${fill}"${attributes && ` ${attributes}`}/>`

export const polygon = (points: readonly Point[], fill: string): string => path(`${polyline(points)}Z`, fill)

/** What lies below a smooth line, down to `bottom`. */
export const below = (line: readonly Point[], bottom: number, fill: string): string => {
  const [first, last] = [line[0] ?? [0, 0], line.at(-1) ?? [0, 0]]
  return path(`${smooth(line)}L${pair([last[0], bottom])}L${pair([first[0], bottom])}Z`, fill)
}

/** As a path, which is shorter than `rect`, unless its corners are round. */
export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  radius = 0,
): string =>
  radius
    ? `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" fill="${fill}" rx="${num(radius)}"/>`
    : path(box(x, y, width, height), fill)

export const box = (x: number, y: number, width: number, height: number): string =>
  `M${num(x)} ${num(y)}h${num(width)}v${num(height)}h${num(-width)}z`

export const circle = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${num(x)}" cy="${num(y)}" r="${num(r)}" fill="${fill}"/>`

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string): string =>
  `<ellipse cx="${num(x)}" cy="${num(y)}" rx="${num(rx)}" ry="${num(ry)}" fill="${fill}"/>`

/** Round ends and joins are said once, on the sheet. */
export const stroke = (d: string, colour: string, width: number, attributes = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${num(width)}"${
    attributes && ` ${attributes}`
  }/>`

export const line = (from: Point, to: Point, colour: string, width: number): string =>
  stroke(polyline([from, to]), colour, width)

export const ring = (x: number, y: number, r: number, colour: string, width: number): string =>
  `<circle cx="${num(x)}" cy="${num(y)}" r="${num(r)}" fill="none" stroke="${colour}" stroke-width="${num(width)}"/>`

/** Moves, then scales. `flip` looks the other way. */
export const place = (
  {
    flip = false,
    scale = 1,
    turn = 0,
    x = 0,
    y = 0,
  }: {
    flip?: boolean
    scale?: number
    turn?: number
    x?: number
    y?: number
  },
  ...parts: string[]
): string => {
  const size = Math.round(scale * 1000) / 1000
  const turned = turn ? ` rotate(${num(turn)})` : ''
  return `<g transform="translate(${num(x)} ${num(y)})${turned} scale(${flip ? -size : size} ${size})">${parts.join('')}</g>`
}

export const faded = (opacity: number, ...parts: string[]): string =>
  `<g opacity="${opacity}">${parts.join('')}</g>`

export const times = <Result>(count: number, make: (index: number) => Result): Result[] =>
  Array.from({ length: Math.max(0, Math.round(count)) }, (_, index) => make(index))

export const drawTimes = (count: number, make: (index: number) => string): string =>
  times(count, make).join('')
