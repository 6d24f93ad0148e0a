import path from 'node:path'
import { inject } from 'vitest'
import { freePort } from './free-port.ts'

/** Settings are read when the first module is imported: they are set before any of ours is. */
const folder = path.join(inject('testFolder'), `process-${String(process.pid)}`)

const mongoUrlOf = (server: string): string => {
  const url = new URL(server)

  // the name of the run comes first: its end removes what starts with it
  url.pathname = `/${path.basename(inject('testFolder'))}-${String(process.pid)}`
  return url.toString()
}

const server = process.env.TEST_MONGO_URL

Object.assign(process.env, {
  DATABASE_URI: server ? mongoUrlOf(server) : `file:${path.join(folder, 'webpublic.db')}`,
  DATA_DIR: folder,
  // where the tests that sign in by a provider start one
  OIDC_CLIENT_ID: 'webpublic',
  OIDC_CLIENT_SECRET: 'secret-of-the-provider',
  OIDC_ISSUER: `http://127.0.0.1:${String(await freePort())}`,
  PAYLOAD_LOG_LEVEL: 'fatal',
  PAYLOAD_SECRET: 'secret-of-the-tests',
  PLATFORM_HOST: 'localhost',
  PORT: '3000',
  PUBLIC_PORT: '3000',
  PUBLIC_SCHEME: 'http',
  // a test may be as many people as it likes
  TRUSTED_PROXIES: '1',
})
