import { drawBackdrop } from '../backdrop.ts'
import {
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
import { drawTuft } from '../shapes/land.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawBarrier, drawCrate, drawTrafficCone } from '../shapes/things.ts'
import { drawBush, drawOak, drawPine } from '../shapes/trees.ts'
import { roller } from './details.ts'

export const road = ({ inks }: Scene): string => mix(inks.ink, inks.wallShade, 0.42)

const worker = (scene: Scene): { coat: string; hat: 'helmet'; hatColour: string } => ({
  coat: scene.inks.gold,
  hat: 'helmet',
  hatColour: scene.inks.accent,
})

/** Half the road is new and dark; the other half waits. */
export const roadworks = (scene: Scene): string => {
  const { inks, random } = scene
  const to = random.between(480, 700)
  return (
    drawBackdrop(scene, 400) +
    polygon(
      [
        [to - 24, 410],
        [to + 24, 410],
        [1120, 820],
        [60, 820],
      ],
      mix(inks.wallShade, inks.far, 0.25),
    ) +
    polygon(
      [
        [to, 410],
        [to + 24, 410],
        [1120, 820],
        [560, 820],
      ],
      road(scene),
    ) +
    drawTimes(6, (index) => {
      const part = (index / 6) ** 1.7
      const [x, y] = [to + (590 - to) * part, 414 + 400 * part]
      return polygon(
        [
          [x - 2 - 8 * part, y],
          [x + 2 + 4 * part, y],
          [x + 4 + 9 * part, y + 8 + 40 * part],
          [x - 4 - 9 * part, y + 8 + 40 * part],
        ],
        inks.paper,
      )
    }) +
    roller(scene, random.between(760, 820), 610, 250) +
    times(5, (index) => {
      const part = 0.12 + index * 0.19
      return drawTrafficCone(scene, to + 18 + (540 - to) * part ** 1.3, 440 + 360 * part, 34 + 90 * part)
    }).join('') +
    drawFigure(scene, {
      ...worker(scene),
      height: 300,
      pose: {
        feet: [
          [-14, 0],
          [12, 0],
        ],
        hands: [
          [20, -38],
          [26, -50],
        ],
        hip: [-3, -45],
        neck: [9, -74],
      },
      x: random.between(330, 400),
      y: 740,
    }) +
    line([360, 560], [480, 742], mix(inks.wallShade, inks.ink, 0.3), 9) +
    path('M462 720l36 6l14 40l-40 -6z', inks.ink) +
    drawFigure(scene, { ...worker(scene), flip: true, height: 220, pose: 'point', x: 700, y: 580 }) +
    drawBarrier(scene, random.between(60, 120), 770, 230) +
    drawTuft(scene, 1120, 806, 110, inks.near) +
    drawTuft(scene, 40, 806, 90, inks.near)
  )
}

/** Everything in its own container, and one bottle on its way. */
export const waste = (scene: Scene): string => {
  const { inks, random } = scene
  const colours = random.shuffle([inks.gold, inks.near, inks.waterDeep, inks.accent])
  const bin = (x: number, size: number, colour: string): string =>
    ellipse(x, 655, size * 0.66, 16, mix(inks.ground, inks.shade, 0.9)) +
    path(
      `M${num(x - size * 0.52)} 650V${num(650 - size * 0.8)}Q${num(x - size * 0.5)} ${num(650 - size * 1.25)} ${num(x)} ${num(650 - size * 1.28)}Q${num(x + size * 0.5)} ${num(650 - size * 1.25)} ${num(x + size * 0.52)} ${num(650 - size * 0.8)}V650Z`,
      colour,
    ) +
    path(
      `M${num(x + size * 0.2)} 650V${num(650 - size * 1.22)}Q${num(x + size * 0.5)} ${num(650 - size * 1.15)} ${num(x + size * 0.52)} ${num(650 - size * 0.8)}V650Z`,
      mix(colour, inks.ink, 0.2),
    ) +
    circle(x - size * 0.08, 650 - size * 0.82, size * 0.13, inks.ink) +
    rect(x - size * 0.36, 650 - size * 0.46, size * 0.46, size * 0.2, inks.paper) +
    stroke(`M${num(x)} ${num(650 - size * 1.28)}v-14`, inks.ink, 12)
  const thrower = random.between(330, 400)
  return (
    drawBackdrop(scene, 470) +
    drawOak(scene, 1090, 620, 460, 0.06) +
    drawTimes(9, (index) => drawBush(scene, 380 + index * 90, 590, 150, 0.12)) +
    [520, 700, 880].map((x, index) => bin(x, 190, colours[index] ?? inks.near)).join('') +
    drawFigure(scene, { height: 350, pose: 'reach', x: thrower, y: 730 }) +
    rect(thrower + 90, 460, 14, 46, mix(inks.mid, inks.ink, 0.2), 5) +
    drawCrate(scene, thrower - 160, 750, 130, inks.near) +
    drawFigure(scene, { flip: true, height: random.between(230, 260), pose: 'carry', x: 990, y: 760 }) +
    rect(905, 618, 62, 54, mix(inks.wallShade, inks.gold, 0.3)) +
    drawTuft(scene, 150, 804, 100, inks.near)
  )
}

/** The water tower keeps watch, the fountain fills the can. */
export const water = (scene: Scene): string => {
  const { inks, random } = scene
  const [tower, pump] = [random.between(760, 960), random.between(430, 500)]
  const stone = mix(inks.wall, inks.wallShade, 0.35)
  return (
    drawBackdrop(scene, 500) +
    polygon(
      [
        [tower - 34, 540],
        [tower - 24, 250],
        [tower + 24, 250],
        [tower + 34, 540],
      ],
      inks.wall,
    ) +
    polygon(
      [
        [tower + 6, 540],
        [tower + 6, 250],
        [tower + 24, 250],
        [tower + 34, 540],
      ],
      inks.wallShade,
    ) +
    path(
      `M${num(tower - 28)} 264L${num(tower - 110)} 150V110H${num(tower + 110)}V150L${num(tower + 28)} 264Z`,
      inks.wall,
    ) +
    path(`M${num(tower + 20)} 264V110H${num(tower + 110)}V150L${num(tower + 28)} 264Z`, inks.wallShade) +
    path(`M${num(tower - 114)} 112Q${num(tower)} 74 ${num(tower + 114)} 112Z`, inks.roof) +
    rect(tower - 110, 140, 220, 12, inks.waterDeep) +
    drawTimes(8, (index) => drawBush(scene, 640 + index * 80, 560, 110, 0.2)) +
    path(`M${num(pump - 60)} 740V430Q${num(pump)} 380 ${num(pump + 60)} 430V740Z`, stone) +
    path(`M${num(pump + 10)} 740V400Q${num(pump + 46)} 408 ${num(pump + 60)} 430V740Z`, inks.wallShade) +
    circle(pump, 500, 22, mix(inks.gold, inks.ink, 0.2)) +
    stroke(`M${num(pump + 20)} 510h64v26`, mix(inks.ink, inks.gold, 0.3), 13) +
    stroke(`M${num(pump + 84)} 540V668`, mix(inks.water, inks.paper, 0.45), 13) +
    path(`M${num(pump + 36)} 664h96l-10 66h-76z`, inks.accent) +
    stroke(`M${num(pump + 40)} 664q44 -62 88 0`, inks.ink, 5) +
    path(`M${num(pump - 130)} 730H${num(pump + 250)}L${num(pump + 230)} 790H${num(pump - 110)}Z`, stone) +
    ellipse(pump + 60, 734, 176, 16, inks.water) +
    ellipse(pump + 84, 734, 60, 6, mix(inks.water, inks.paper, 0.6)) +
    drawFigure(scene, { flip: true, height: 330, pose: 'lean', x: pump + 210, y: 786 }) +
    drawFigure(scene, { height: random.between(190, 230), pose: 'point', x: pump - 230, y: 780 })
  )
}

/** Panels on a south roof, and those who lay them. */
export const energy = (scene: Scene): string => {
  const { inks, random } = scene
  const at = (u: number, v: number): Point => [250 + u * 780 - v * 190, 350 + v * 330 - u * 40]
  const cell = (u: number, v: number): string => {
    const panel = mix(inks.waterDeep, inks.ink, 0.5)
    return (
      polygon([at(u, v), at(u + 0.15, v), at(u + 0.15, v + 0.25), at(u, v + 0.25)], panel) +
      polygon(
        [at(u + 0.09, v), at(u + 0.13, v), at(u + 0.06, v + 0.25), at(u + 0.02, v + 0.25)],
        mix(panel, inks.sky, 0.5),
      )
    )
  }
  const missing = random.int(6, 13)
  return (
    drawBackdrop(scene, 540) +
    drawPine(scene, 1110, 660, 520, 0.1) +
    polygon([at(-0.06, -0.08), at(1.06, -0.08), at(1.08, 1.1), at(-0.06, 1.1)], inks.roof) +
    stroke(
      times(
        20,
        (index) =>
          `M${at(index * 0.055 - 0.04, -0.07)
            .map(num)
            .join(' ')}L${at(index * 0.056 - 0.04, 1.08)
            .map(num)
            .join(' ')}`,
      ).join(''),
      mix(inks.roof, inks.ink, 0.2),
      5,
    ) +
    polygon([at(-0.06, 1.1), at(1.08, 1.1), [1010, 830], [0, 830]], inks.wall) +
    polygon([at(1.06, -0.08), at(1.08, 1.1), [1120, 830], [1180, 470]], inks.wallShade) +
    times(15, (index) =>
      index === missing ? '' : cell(0.08 + (index % 5) * 0.178, 0.06 + Math.floor(index / 5) * 0.31),
    ).join('') +
    rect(700, 214, 60, 110, inks.wall) +
    rect(692, 206, 76, 16, inks.roof) +
    drawFigure(scene, {
      ...worker(scene),
      height: 250,
      pose: 'crouch',
      x: at(0.1 + (missing % 5) * 0.16, 0.4)[0],
      y: at(0.3, 0.12 + Math.floor(missing / 5) * 0.31)[1] + 20,
    }) +
    drawFigure(scene, { ...worker(scene), flip: true, height: 260, pose: 'carry', x: 890, y: 330 }) +
    stroke('M120 820L236 352M186 820L296 352', inks.gold, 10) +
    drawTimes(9, (index) =>
      line([132 + index * 13, 770 - index * 52], [196 + index * 12.6, 770 - index * 52], inks.gold, 8),
    )
  )
}
