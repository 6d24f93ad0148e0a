import type { Feature } from '#core/feature.ts'

/** Every service of the platform, given to both composition roots. */
export const features: Feature[] = []
