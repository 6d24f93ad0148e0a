import { drawBackdrop, drawRoom } from '../backdrop.ts'
import { circle, drawTimes, ellipse, line, num, path, polygon, rect, ring, stroke, times } from '../draw.ts'
import { mix } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { drawDog } from '../shapes/animals.ts'
import { drawFlag, drawMairie } from '../shapes/civic.ts'
import { drawBack, drawFront, drawStrollers } from '../shapes/crowd.ts'
import { drawArch } from '../shapes/houses.ts'
import { drawFigure } from '../shapes/people.ts'
import { drawBicycle, drawPlant } from '../shapes/things.ts'
import { drawBush, drawPlane } from '../shapes/trees.ts'
import { bust } from './details.ts'

export const mairie = (scene: Scene): string => {
  const { inks, random } = scene
  const x = random.between(260, 420)
  return (
    drawBackdrop(scene, 540) +
    drawMairie(scene, x, 600, 600) +
    polygon(
      [
        [x - 40, 610],
        [x + 640, 610],
        [1240, 820],
        [-40, 820],
      ],
      mix(inks.ground, inks.sun, 0.36),
    ) +
    drawPlane(scene, x - 120, 650, 420, 0.05) +
    drawPlane(scene, x + 730, 660, 440, 0.05) +
    drawTimes(6, (index) => drawBush(scene, x + 20 + index * 26 + (index > 2 ? 420 : 0), 622, 54)) +
    drawStrollers(scene, { count: random.int(2, 5), from: 240, tall: 150, to: 960, y: 690 }) +
    drawFigure(scene, {
      height: 240,
      pose: random.pick(['walk', 'speak']),
      x: random.between(320, 520),
      y: 772,
    }) +
    drawFigure(scene, {
      flip: true,
      height: 232,
      pose: random.pick(['walk', 'listen']),
      x: random.between(600, 760),
      y: 780,
    }) +
    drawBicycle(scene, {
      colour: inks.accent,
      hasBasket: true,
      size: 210,
      x: random.between(930, 1010),
      y: 770,
    })
  )
}

/** The council sits in a half-circle under the bust of Marianne; the public is in front of us. */
export const council = (scene: Scene): string => {
  const { inks, random } = scene
  const wood = mix(
    random.pick([inks.accent, inks.wallShade, inks.near, inks.gold]),
    inks.ink,
    random.between(0.32, 0.5),
  )
  const [seats, plinth] = [random.int(6, 9), random.between(620, 800)]
  const table = 'M150 600Q600 430 1050 600L1010 690Q600 540 190 690Z'
  return (
    drawRoom(scene, { floor: 520, window: { height: 300, width: 330, x: random.between(60, 240), y: 80 } }) +
    rect(plinth, 250, 150, 270, mix(inks.paper, inks.wallShade, 0.35)) +
    rect(plinth - 14, 240, 178, 18, inks.paper) +
    bust(scene, plinth + 75, 242, 150) +
    line([plinth + 230, 520], [plinth + 212, 130], inks.ink, 7) +
    drawFlag(scene, plinth + 216, 136, 130, true) +
    times(seats, (index) => {
      const part = (index + 0.5) / seats
      return drawFront(
        scene,
        200 + part * 800,
        520 - Math.sin(part * Math.PI) * 72 + 20,
        random.between(96, 106),
      )
    }).join('') +
    path(table, wood) +
    path('M150 600Q600 430 1050 600L1044 616Q600 446 156 616Z', mix(wood, inks.paper, 0.4)) +
    times(6, (index) => {
      const [part, drop] = [(index + 0.6) / 6, 0]
      const [x, y] = [190 + part * 760, 590 - Math.sin(part * Math.PI) * 82 + drop]
      return polygon(
        [
          [x, y],
          [x + 40, y - 4],
          [x + 48, y + 12],
          [x + 6, y + 17],
        ],
        inks.paper,
      )
    }).join('') +
    times(6, (index) =>
      drawBack(scene, 60 + index * 215 + random.between(-24, 24), 748, random.between(158, 182)),
    ).join('')
  )
}

/** The shutters open: it is the hour. */
export const opening = (scene: Scene): string => {
  const { inks, random } = scene
  const x = random.between(380, 460)
  const [door, hour] = [random.pick([inks.near, inks.waterDeep, inks.accent]), random.between(0.4, 1.1)]
  return (
    rect(-20, -20, 1240, 740, mix(inks.wall, inks.sun, 0.25)) +
    polygon(
      [
        [820, -20],
        [1240, -20],
        [1240, 700],
        [1040, 700],
      ],
      mix(inks.wall, inks.wallShade, 0.45),
    ) +
    drawTimes(7, (index) =>
      rect(-20, 60 + index * 92, random.between(60, 120), 40, mix(inks.wall, inks.wallShade, 0.3), 4),
    ) +
    rect(-20, 640, 1240, 60, inks.wallShade) +
    drawArch(x - 34, 700, 368, 560, inks.paper) +
    drawArch(x, 700, 300, 520, mix(inks.ink, inks.accent, 0.2)) +
    polygon(
      [
        [x, 700],
        [x, 320],
        [x - 96, 286],
        [x - 96, 730],
      ],
      door,
    ) +
    polygon(
      [
        [x + 300, 700],
        [x + 300, 320],
        [x + 396, 286],
        [x + 396, 730],
      ],
      mix(door, inks.ink, 0.2),
    ) +
    [x - 80, x + 312]
      .map(
        (left) =>
          rect(left, 350, 62, 120, mix(door, inks.ink, 0.34)) +
          rect(left, 500, 62, 150, mix(door, inks.ink, 0.34)),
      )
      .join('') +
    polygon(
      [
        [x + 40, 700],
        [x + 260, 700],
        [x + 340, 820],
        [x - 60, 820],
      ],
      mix(inks.gold, inks.ground, 0.4),
    ) +
    rect(850, 200, 190, 270, mix(inks.ink, inks.wallShade, 0.2)) +
    rect(786, 196, 66, 278, door) +
    rect(1038, 196, 66, 278, mix(door, inks.ink, 0.16)) +
    drawTimes(5, (index) =>
      ellipse(866 + index * 40, 474 - (index % 2) * 8, 28, 24, index % 2 ? inks.accent : inks.mid),
    ) +
    rect(836, 476, 220, 22, inks.wallShade) +
    line([60, 300], [236, 300], inks.ink, 8) +
    line([226, 300], [226, 340], inks.ink, 6) +
    circle(226, 400, 62, inks.paper) +
    ring(226, 400, 62, inks.ink, 9) +
    stroke(
      `M226 400v-44M226 400l${num(Math.cos(hour + 2.2) * 30)} ${num(Math.sin(hour + 2.2) * 30)}`,
      inks.ink,
      7,
    ) +
    rect(-20, 700, 1240, 120, mix(inks.ground, inks.shade, 0.35)) +
    drawFigure(scene, { height: 360, pose: 'reach', x: x - 190, y: 752 }) +
    drawFigure(scene, { flip: true, height: 330, pose: 'walk', x: x + random.between(470, 560), y: 778 }) +
    drawPlant(scene, x + 372, 746, 130) +
    drawDog(scene, { flip: true, size: 120, x: x + 640, y: 786 })
  )
}
