import type { Payload } from 'payload'
import { siteFiles } from '#collections/files/site-files.ts'
import { loadFrame } from '#collections/frame/load-frame.ts'
import { contentRoutes } from '#collections/routes.ts'
import { features } from '#plugins/index.ts'
import type { StaticCopyParts } from '#server/static-copy.ts'
import { fontSets } from '#themes/font-sets.ts'
import { themes } from '#themes/index.ts'

/** The parts that draw a site, put together as `server.ts` does, for a command that serves nobody. */
export const frontParts = (payload: Payload): StaticCopyParts => ({
  features: features.flatMap(({ site }) => site?.({ payload }) ?? []),
  files: siteFiles,
  fontSets,
  loadFrame,
  payload,
  routes: contentRoutes,
  themes,
})
