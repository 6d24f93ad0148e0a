import type { Feature } from '#core/feature.ts'
import { extranet } from './extranet/index.ts'
import { statistics } from './statistics/index.ts'

/** Every service of the platform, given to both composition roots. */
export const features: Feature[] = [statistics(), extranet()]
