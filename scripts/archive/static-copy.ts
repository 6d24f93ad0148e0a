import { createServer } from 'vite'
import type { Payload } from 'payload'
import type { WriteStaticCopy } from '#collections/archive/export-site.ts'
import { projectRoot } from '#core/env.ts'
import type { StaticCopyParts, writeStaticCopy } from '#server/static-copy.ts'

/** Loads what draws pages: Node does not read their templates by itself. */
export const openStaticCopy = async (
  payload: Payload,
): Promise<{ close: () => Promise<void>; staticCopy: WriteStaticCopy }> => {
  const vite = await createServer({
    appType: 'custom',
    // packages stay Node’s: there is one Payload in the process
    configFile: false,
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    root: projectRoot,
    server: { middlewareMode: true, watch: null, ws: false },
  })
  const { frontParts } = (await vite.ssrLoadModule('/scripts/archive/front-parts.ts')) as {
    frontParts: (payload: Payload) => StaticCopyParts
  }
  const server = (await vite.ssrLoadModule('/server/static-copy.ts')) as {
    writeStaticCopy: typeof writeStaticCopy
  }

  return { close: () => vite.close(), staticCopy: server.writeStaticCopy(frontParts(payload)) }
}
