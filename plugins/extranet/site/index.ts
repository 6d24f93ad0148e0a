import type { Feature } from '#core/feature.ts'
import type { ExtranetOptions } from '../options.ts'
import { createExtranetRouter } from './router.ts'

/** Private pages of the sites where the extranet is switched on, under `/espace`. */
export const createExtranetSite =
  (settings: Required<ExtranetOptions>): NonNullable<Feature['site']> =>
  ({ payload }) => ({ router: createExtranetRouter(payload, settings) })
