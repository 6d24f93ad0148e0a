import type { Request, Response } from 'express'
import type nextServer from 'next'
import { env, projectRoot } from '#core/env.ts'
import { refuseUnbuilt } from './refuse-unbuilt.ts'
import { sendRefusal } from './refuse-request.ts'

type Panel = {
  close: () => Promise<void>
  /** Loads it, so that nobody waits for it later. */
  prepare: () => Promise<void>
  show: (request: Request, response: Response) => Promise<void>
}

type NextServer = ReturnType<typeof nextServer>

const load = async (): Promise<NextServer> => {
  const { default: next } = await import('next')
  const server = next({
    dev: !env.isProduction,
    dir: projectRoot,
    hostname: env.platformHost,
    port: env.port,
  })

  await server.prepare()
  return server
}

/**
 * The admin panel, loaded when it is first asked for: Next alone takes a second to start. While `isBuilt` says no, it
 * is being compiled beside, and whoever asks for it is asked for a little patience.
 *
 * @throws SettingError in production, when it is neither compiled nor being so.
 */
export const createPanel = ({ isBuilt }: { isBuilt: () => boolean }): Panel => {
  let loading: Promise<NextServer> | undefined

  if (isBuilt()) {
    refuseUnbuilt()
  }
  return {
    close: async () => {
      await (await loading)?.close()
    },
    prepare: async () => {
      await (loading ??= load())
    },
    show: async (request, response) => {
      if (isBuilt()) {
        await (await (loading ??= load())).getRequestHandler()(request, response)
      } else {
        response.set({ Refresh: '10', 'Retry-After': '10' })
        sendRefusal(response, 503)
      }
    },
  }
}
