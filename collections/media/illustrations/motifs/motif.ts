import type { Scene } from '../scene.ts'

/** Every motif is drawn on this sheet. */
export const motifSize = { height: 800, width: 1200 } as const

export type Motif = (scene: Scene) => string
