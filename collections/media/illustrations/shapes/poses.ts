import type { Point } from '../draw.ts'

/**
 * A body drawn by its ends: say where the hands and feet are, elbows and knees follow.
 * Units: 100 is the height of someone who stands, the ground is 0, up is negative, the face looks to +x.
 */
export type Pose = {
  feet: readonly [Point, Point]
  hands: readonly [Point, Point]
  hip: Point
  neck: Point
}

// prettier-ignore
export const poses = {
  carry: { feet: [[-6, 0], [9, 0]], hands: [[17, -52], [19, -50]], hip: [0, -47], neck: [1, -80] },
  cheer: { feet: [[-8, 0], [8, 0]], hands: [[-17, -108], [20, -106]], hip: [0, -47], neck: [0, -80] },
  crouch: { feet: [[-6, 0], [12, 0]], hands: [[26, -12], [30, -20]], hip: [-6, -25], neck: [9, -54] },
  kick: { feet: [[-8, 0], [31, -22]], hands: [[-24, -62], [22, -68]], hip: [-2, -47], neck: [-6, -80] },
  lean: { feet: [[-5, 0], [7, 0]], hands: [[4, -50], [21, -44]], hip: [-2, -46], neck: [5, -78] },
  listen: { feet: [[-4, 0], [7, 0]], hands: [[-5, -49], [8, -49]], hip: [0, -47], neck: [0, -80] },
  play: { feet: [[-7, 0], [8, 0]], hands: [[14, -66], [22, -60]], hip: [0, -47], neck: [-1, -80] },
  point: { feet: [[-6, 0], [7, 0]], hands: [[-4, -50], [33, -84]], hip: [0, -47], neck: [1, -80] },
  push: { feet: [[-20, 0], [7, 0]], hands: [[27, -56], [29, -54]], hip: [-4, -45], neck: [8, -75] },
  reach: { feet: [[-6, 0], [8, 0]], hands: [[26, -66], [27, -72]], hip: [0, -47], neck: [3, -79] },
  run: { feet: [[-27, -13], [19, 0]], hands: [[-19, -56], [21, -64]], hip: [0, -47], neck: [7, -79] },
  sit: { feet: [[20, 0], [24, 0]], hands: [[16, -36], [20, -34]], hip: [0, -27], neck: [0, -60] },
  sitTable: { feet: [[18, 0], [22, 0]], hands: [[22, -40], [24, -38]], hip: [0, -27], neck: [4, -59] },
  speak: { feet: [[-6, 0], [7, 0]], hands: [[17, -56], [28, -78]], hip: [0, -47], neck: [0, -80] },
  throw: { feet: [[-18, 0], [16, 0]], hands: [[-28, -94], [25, -72]], hip: [0, -45], neck: [-1, -78] },
  walk: { feet: [[-15, -2], [14, 0]], hands: [[-12, -51], [13, -52]], hip: [0, -47], neck: [2, -80] },
} as const satisfies Record<string, Pose>

export type PoseName = keyof typeof poses
