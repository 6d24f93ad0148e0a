import type { AddressInfo } from 'node:net'
import { getPayload, type Payload } from 'payload'
import config from '#config'
import { siteFiles } from '#collections/files/site-files.ts'
import { loadFrame } from '#collections/frame/load-frame.ts'
import { loadRedesign } from '#collections/redesigns/load-redesign.ts'
import { contentRoutes } from '#collections/routes.ts'
import { features } from '#plugins/index.ts'
import { createFront, type Front } from '#server/front.ts'
import { createPlatformApp } from '#server/platform-app.ts'
import { fontSets } from '#themes/font-sets.ts'
import { themes } from '#themes/index.ts'

export type Platform = { front: Front; payload: Payload; port: number }

/** The front over a Payload, listening on a port of its own. */
export const startFront = async (payload: Payload): Promise<{ front: Front; port: number }> => {
  const front = await createFront({
    features: features.flatMap(({ site }) => site?.({ payload }) ?? []),
    files: siteFiles,
    fontSets,
    loadFrame,
    loadRedesign,
    payload,
    // the admin panel is Next's, and tested in a browser
    platformApp: createPlatformApp({
      config,
      showAdmin: (_request, response) => Promise.resolve(void response.status(501).end()),
    }),
    routes: contentRoutes,
    themes,
  })

  await new Promise<void>((resolve) => {
    front.server.listen(0, '127.0.0.1', resolve)
  })
  // the process may end while it listens
  front.server.unref()
  return { front, port: (front.server.address() as AddressInfo).port }
}

const start = async (): Promise<Platform> => {
  const payload = await getPayload({ config })
  // what is refused on purpose would fill the report
  payload.logger.level = 'silent'

  return { ...(await startFront(payload)), payload }
}

let started: Promise<Platform> | undefined

/** The whole program as it runs in production, without Next: one a process, started by the first test that asks. */
export const platform = (): Promise<Platform> => (started ??= start())
