import { below, drawTimes, ellipse, line, path, place, polygon, rect, stroke } from './draw.ts'
import { mix } from './palette.ts'
import type { Scene } from './scene.ts'
import { drawArcades, drawBellTower } from './shapes/buildings.ts'
import { drawHouse, drawTerrace } from './shapes/houses.ts'
import { drawHill, drawMountains, drawTreeline, ridge } from './shapes/land.ts'
import { drawSky } from './shapes/sky.ts'
import { drawOak, drawPine, drawPlane, drawPoplar } from './shapes/trees.ts'
import { drawSailboat, drawWater } from './shapes/water.ts'

const oceanBehind = (scene: Scene, y: number): string => {
  const { inks, random, width } = scene
  return (
    drawWater(scene, y - 70, y + 40, width * 0.3) +
    drawSailboat(scene, width * random.between(0.3, 0.7), y - 50, 44) +
    below(
      [
        [-20, y + 10],
        [width * 0.2, y - 26],
        [width * 0.4, y + 14],
        [width * 0.7, y - 40],
        [width + 20, y - 66],
      ],
      y + 80,
      mix(inks.ground, inks.far, 0.3),
    ) +
    drawTreeline(scene, y, 60, mix(inks.mid, inks.far, 0.3), width * 0.72)
  )
}

const lakeBehind = (scene: Scene, y: number): string => {
  const { inks, random, width } = scene
  return (
    drawTreeline(scene, y - 56, 40, inks.far) +
    drawWater(scene, y - 58, y + 30, width * 0.34) +
    drawSailboat(scene, width * random.between(0.3, 0.6), y - 24, 66) +
    drawTreeline(scene, y + 8, 70, mix(inks.mid, inks.far, 0.3), width * random.between(0.62, 0.76)) +
    drawPine(scene, width * random.between(0.84, 0.9), y + 20, 300, 0.3)
  )
}

const forestBehind = (scene: Scene, y: number): string => {
  const { inks, random, width } = scene
  return (
    drawTreeline(scene, y - 8, 120, inks.far) +
    drawTreeline(scene, y + 4, 90, mix(inks.mid, inks.far, 0.45)) +
    drawPine(scene, width * random.between(0.04, 0.12), y + 14, 330, 0.32) +
    drawPine(scene, width * random.between(0.86, 0.96), y + 20, 380, 0.24)
  )
}

const chalosseBehind = (scene: Scene, y: number): string => {
  const { inks, random, width } = scene
  const x = width * random.between(0.2, 0.8)
  return (
    drawMountains(scene, y - 60, 100) +
    drawHill(scene, y - 58, 22, inks.far) +
    drawBellTower(scene, { size: 130, x, y: y - 30 }) +
    drawHouse(scene, { height: 32, width: 70, x: x - 96, y: y - 26 }) +
    drawHill(scene, y - 22, 14, mix(inks.mid, inks.far, 0.35)) +
    drawOak(scene, width * random.between(0.02, 0.12), y + 22, 220, 0.28)
  )
}

const adourBehind = (scene: Scene, y: number): string => {
  const { inks, random, width } = scene
  const start = random.between(0.06, 0.5) * width
  return (
    drawHill(scene, y - 66, 18, inks.far) +
    drawTreeline(scene, y - 44, 40, mix(inks.mid, inks.far, 0.5)) +
    rect(-20, y - 44, width + 40, 70, inks.water) +
    ellipse(width * 0.4, y - 20, 120, 4, mix(inks.water, inks.paper, 0.5)) +
    drawTimes(7, (index) => drawPoplar(scene, start + index * 62, y + 10, random.between(170, 230), 0.3))
  )
}

const townBehind = (scene: Scene, y: number): string => {
  const { random, width } = scene
  return (
    drawBellTower(scene, {
      kind: random.pick(['spire', 'wall']),
      size: 290,
      x: width * random.between(0.2, 0.8),
      y: y - 20,
    }) +
    drawTerrace(scene, {
      air: 0.34,
      from: random.between(-90, -20),
      height: 170,
      to: width + 20,
      y: y + 12,
    }) +
    drawPlane(scene, width * random.between(0.03, 0.1), y + 30, 270, 0.2)
  )
}

const behind = {
  adour: adourBehind,
  chalosse: chalosseBehind,
  forest: forestBehind,
  lake: lakeBehind,
  ocean: oceanBehind,
  town: townBehind,
}

/** Sky and distance of the country down to `y`, then two tones of ground to our feet. */
export const drawBackdrop = (scene: Scene, y: number): string => {
  const { height } = scene
  return drawSky(scene, { horizon: y - 40 }) + behind[scene.country](scene, y) + drawGround(scene, y, height)
}

const drawGround = (scene: Scene, y: number, bottom: number): string => {
  const { inks } = scene
  const isGreen = scene.country === 'adour' || scene.country === 'chalosse' || scene.country === 'forest'
  const floor = isGreen ? mix(inks.ground, inks.mid, 0.4) : inks.ground
  return (
    below(ridge(scene, { rise: 8, y: y + 10 }), bottom + 400, mix(floor, inks.shade, 0.45)) +
    below(ridge(scene, { rise: 12, y: y + (bottom - y) * 0.3 }), bottom + 400, floor) +
    below(ridge(scene, { rise: 12, y: y + (bottom - y) * 0.82 }), bottom + 400, mix(floor, inks.shade, 0.55))
  )
}

/** Between the houses of a square: the country, or in a town the arcades of the bastide under their tower. */
const throughGap = (scene: Scene, y: number, gap: number): string =>
  scene.country === 'town'
    ? drawBellTower(scene, { kind: 'spire', size: 330, x: gap + scene.random.between(-40, 60), y: y + 10 }) +
      drawArcades(scene, { from: gap - 170, height: 96, to: gap + 210, y: y + 32 })
    : behind[scene.country](scene, y - 10)

/** The square of a village: houses with their backs to the country, paving at our feet. */
export const drawSquare = (scene: Scene, y: number): string => {
  const { height, inks, random, width } = scene
  const gap = width * random.between(0.34, 0.6)
  return (
    drawSky(scene, { horizon: y - 40 }) +
    throughGap(scene, y, gap) +
    drawTerrace(scene, { air: 0.12, from: -40, height: 250, to: gap - 130, y: y + 22 }) +
    drawTerrace(scene, { air: 0.12, from: gap + 170, height: 230, to: width + 30, y: y + 22 }) +
    rect(-20, y + 18, width + 40, height, mix(inks.ground, inks.wall, 0.4)) +
    polygon(
      [
        [-20, y + 60],
        [gap, y + 18],
        [gap + 180, y + 18],
        [width + 20, y + 130],
        [width + 20, height + 20],
        [-20, height + 20],
      ],
      mix(inks.ground, inks.sun, 0.3),
    ) +
    below(ridge(scene, { rise: 8, y: height * 0.93 }), height + 20, mix(inks.ground, inks.shade, 0.5))
  )
}

type Room = { floor: number; window: { height: number; width: number; x: number; y: number } }

/** A room with one large window on the country: the light of the hour comes in and lies on the floor. */
export const drawRoom = (scene: Scene, { floor, window }: Room): string => {
  const { height: tall, inks, isDark, width: wide } = scene
  const tint = scene.random.pick([inks.accent, inks.gold, inks.waterDeep, inks.near, inks.mid])
  const wall = mix(isDark ? mix(inks.wall, inks.gold, 0.2) : mix(inks.wall, inks.paper, 0.3), tint, 0.42)
  const panel = mix(wall, mix(tint, inks.ink, 0.2), 0.42)
  const boards = mix(mix(inks.wallShade, inks.accent, 0.28), inks.paper, 0.2)
  const curtain = scene.random.pick([
    mix(inks.accent, inks.paper, 0.15),
    mix(inks.paper, inks.wallShade, 0.25),
    mix(inks.gold, inks.paper, 0.2),
  ])
  const { height, width, x, y } = window
  const light = mix(boards, inks.sun, 0.42)
  return (
    rect(-20, -20, wide + 40, floor + 40, wall) +
    rect(-20, floor, wide + 40, tall, boards) +
    rect(-20, floor - 150, wide + 40, 150, panel) +
    rect(-20, floor - 156, wide + 40, 9, mix(wall, inks.paper, 0.55)) +
    drawTimes(9, (index) => rect(index * 150 - 40, floor - 130, 3, 112, mix(panel, inks.ink, 0.18))) +
    rect(-20, floor - 16, wide + 40, 16, mix(panel, inks.ink, 0.3)) +
    polygon(
      [
        [x + 40, floor + 10],
        [x + width + 40, floor + 10],
        [x + width + 260, tall + 20],
        [x + 200, tall + 20],
      ],
      light,
    ) +
    drawView(scene, window) +
    stroke(`M${x} ${y}H${x + width}V${y + height}H${x}Z`, mix(inks.paper, inks.wall, 0.3), 16) +
    line([x + width / 2, y], [x + width / 2, y + height], mix(inks.paper, inks.wall, 0.3), 9) +
    line([x, y + height * 0.4], [x + width, y + height * 0.4], mix(inks.paper, inks.wall, 0.3), 7) +
    rect(x - 24, y + height + 4, width + 48, 16, inks.paper) +
    path(
      `M${x - 34} ${y - 16}H${x + 26}Q${x + 34} ${y + height * 0.5} ${x - 14} ${y + height * 0.86}Q${x - 30} ${y + height * 0.6} ${x - 34} ${y - 16}Z`,
      curtain,
    ) +
    path(
      `M${x + width + 34} ${y - 16}H${x + width - 26}Q${x + width - 34} ${y + height * 0.5} ${x + width + 14} ${y + height * 0.86}Q${x + width + 30} ${y + height * 0.6} ${x + width + 34} ${y - 16}Z`,
      mix(curtain, inks.ink, 0.16),
    )
  )
}

/** The country in a frame: through a window, on the screen of a cinema. */
const drawView = (scene: Scene, { height, width, x, y }: Room['window']): string =>
  `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 ${scene.height * 0.08} ${scene.width} ${(scene.width * height) / width}" preserveAspectRatio="xMidYMin slice">${place({}, drawBackdrop(scene, scene.height * 0.6))}</svg>`
