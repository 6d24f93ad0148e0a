import type { Scene } from '../scene.ts'

/** One way to look at a country. `focus` is where its subject stands, from 0 to 1: a narrow crop keeps it. */
export type Composition = { draw: (scene: Scene) => string; focus: number }
