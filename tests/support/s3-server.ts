import { mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import path from 'node:path'
import S3rver from 's3rver'
import { inject } from 'vitest'
import type { S3Settings } from '#core/env.ts'
import { unique } from './unique.ts'

export type S3Server = { close: () => Promise<void>; settings: S3Settings; variables: Record<string, string> }

/** A real S3 server on this machine, with one empty bucket. */
export const startS3Server = async (): Promise<S3Server> => {
  const directory = path.join(inject('testFolder'), unique('s3'))

  mkdirSync(directory, { recursive: true })
  const server = new S3rver({
    address: '127.0.0.1',
    configureBuckets: [{ configs: [], name: 'fichiers' }],
    directory,
    port: 0,
    silent: true,
  })
  const { port } = await server.run()
  const settings = {
    accessKeyId: 'S3RVER',
    bucket: 'fichiers',
    endpoint: new URL(`http://127.0.0.1:${String(port)}`),
    region: 'us-east-1',
    secretAccessKey: 'S3RVER',
  }

  return {
    close: async () => {
      // clients keep their connections
      ;(server as unknown as { httpServer: Server }).httpServer.closeAllConnections()
      await server.close()
    },
    settings,
    variables: {
      S3_ACCESS_KEY_ID: settings.accessKeyId,
      S3_BUCKET: settings.bucket,
      S3_ENDPOINT: settings.endpoint.href,
      S3_REGION: settings.region,
      S3_SECRET_ACCESS_KEY: settings.secretAccessKey,
    },
  }
}
