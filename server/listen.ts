import type { Server } from 'node:http'
import { env, SettingError } from '#core/env.ts'
import { serverText } from './texts.ts'

const explain = (error: NodeJS.ErrnoException): Error => {
  const port = String(env.port)

  switch (error.code) {
    case 'EADDRINUSE':
      return new SettingError(serverText('portTaken', { port }), { cause: error })
    case 'EACCES':
      return new SettingError(serverText('portRefused', { port }), { cause: error })
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new SettingError(serverText('listenHostUnknown', { host: env.listenHost ?? '' }), {
        cause: error,
      })
    default:
      return error
  }
}

/**
 * Listens where the settings say.
 *
 * @throws SettingError when the port is taken, or the address is not of this machine.
 */
export const listen = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(explain(error))
    })
    server.listen(env.port, env.listenHost, resolve)
  })
