import { drawRoom } from '../backdrop.ts'
import { drawTimes, num, path, polygon, rect, times } from '../draw.ts'
import { mix } from '../palette.ts'
import { lakeCompositions } from '../postcards/lake.ts'
import { oceanCompositions } from '../postcards/ocean.ts'
import { createScene, type Scene } from '../scene.ts'
import { drawBack } from '../shapes/crowd.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawBooks, drawPlant } from '../shapes/things.ts'

/** Shelves to the ceiling, an armchair, a child on the floor in the patch of light. */
export const library = (scene: Scene): string => {
  const { inks, random } = scene
  const [left, window] = [random.chance(0.5), random.between(420, 500)]
  const wood = mix(inks.wallShade, inks.accent, 0.4)
  const shelf = (x: number, width: number): string =>
    rect(x, 40, width, 570, wood) +
    drawTimes(
      5,
      (index) =>
        rect(x + 12, 56 + index * 110, width - 24, 96, mix(inks.ink, wood, 0.35)) +
        drawBooks(scene, x + 16, 152 + index * 110, width - 32, 90),
    )
  return (
    drawRoom(scene, { floor: 590, window: { height: 380, width: 300, x: window, y: 90 } }) +
    shelf(-40, window - 50) +
    shelf(window + 390, 420) +
    path('M150 760V560Q150 500 210 500H330Q380 500 380 560V640H470Q500 640 500 690V760Z', inks.accent) +
    path(
      'M150 760V600Q150 570 180 570Q210 570 210 620V690H440Q500 690 500 720V760Z',
      mix(inks.accent, inks.ink, 0.2),
    ) +
    drawFigure(scene, {
      height: 430,
      pose: {
        feet: [
          [30, 0],
          [35, 0],
        ],
        hands: [
          [20, -46],
          [23, -45],
        ],
        hip: [4, -25],
        neck: [-2, -56],
      },
      x: 290,
      y: 780,
    }) +
    polygon(
      [
        [356, 590],
        [386, 570],
        [398, 590],
        [430, 572],
        [424, 612],
        [396, 626],
        [362, 620],
      ],
      inks.paper,
    ) +
    drawFigure(scene, {
      flip: left,
      height: 300,
      pose: {
        feet: [
          [30, -2],
          [36, 0],
        ],
        hands: [
          [18, -26],
          [24, -22],
        ],
        hip: [-2, -10],
        neck: [4, -42],
      },
      x: random.between(690, 800),
      y: 764,
    }) +
    drawFigure(scene, { flip: true, height: 410, pose: 'reach', x: 1040, y: 690 }) +
    drawPlant(scene, 590, 640, 150)
  )
}

/** Surf films and lake films: a postcard of the coast, at an hour of its own. */
const drawFilm = ({ random }: Scene): string => {
  const [country, list] = random.pick([
    ['ocean', oceanCompositions],
    ['lake', lakeCompositions],
  ] as const)
  const film = createScene({
    country,
    height: 1000,
    hours: ['morning', 'noon', 'golden', 'dusk', 'night'],
    seed: `film ${random.between(0, 1)}`,
    width: 1600,
  })
  return `<svg x="200" y="70" width="800" height="380" viewBox="0 180 1600 760">${random.pick(list).draw(film)}</svg>`
}

/** The dark room, the rows of heads, the country on the screen. */
export const cinema = (scene: Scene): string => {
  const { inks, random } = scene
  const dark = mix(inks.ink, '#120c1c', 0.35)
  const curtain = mix(inks.accent, dark, 0.35)
  return (
    rect(-20, -20, 1240, 840, dark) +
    polygon(
      [
        [600, -60],
        [150, 470],
        [1050, 470],
      ],
      mix(dark, inks.sun, 0.14),
    ) +
    drawFilm(scene) +
    drawTimes(12, (index) => {
      const x = index < 6 ? -20 + index * 34 : 1010 + (index - 6) * 36
      return path(
        `M${x} -20h36q-12 260 0 540h-36q12 -280 0 -540z`,
        index % 2 ? curtain : mix(curtain, dark, 0.3),
      )
    }) +
    drawTimes(11, (index) =>
      path(
        `M${-20 + index * 114} -20h114q-6 66 -57 70t-57 -70z`,
        index % 2 ? curtain : mix(curtain, dark, 0.22),
      ),
    ) +
    [0, 1, 2]
      .map((row) =>
        cinemaRow(
          scene,
          560 + row * 100,
          78 + row * 26,
          random.int(0, 1),
          mix(curtain, dark, 0.35 - row * 0.1),
        ),
      )
      .join('')
  )
}

const cinemaRow = (scene: Scene, y: number, size: number, shift: number, seat: string): string => {
  const { inks, random } = scene
  const step = size * 1.34
  return times(Math.ceil(1300 / step), (index) => {
    const x = -30 + (index + shift * 0.5) * step
    const look = {
      coat: mix(inks.ink, inks.accent, random.between(0.1, 0.4)),
      hair: mix(inks.ink, '#1a1018', 0.3),
      skin: mix('#c98d64', inks.ink, 0.45),
    }
    return (
      (random.chance(0.72) ? drawBack(scene, x, y, size * random.between(0.94, 1.06), look) : '') +
      path(
        `M${num(x - step * 0.46)} ${num(y + size * 1.4)}V${num(y + size * 0.3)}Q${num(x)} ${num(y - size * 0.02)} ${num(x + step * 0.46)} ${num(y + size * 0.3)}V${num(y + size * 1.4)}Z`,
        seat,
      )
    )
  }).join('')
}
