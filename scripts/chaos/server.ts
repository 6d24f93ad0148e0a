import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import path from 'node:path'

process.setMaxListeners(0)

const root = path.resolve(import.meta.dirname, '../..')

export type Place = { folder: string; port: number }

/** Starts the compiled server on its own data, and waits until it serves. */
export const startServer = async ({ folder, port }: Place): Promise<ChildProcess> => {
  const server = fork(path.join(root, 'dist/server.js'), [], {
    cwd: root,
    env: {
      ...process.env,
      DATA_DIR: folder,
      DISABLE_PAYLOAD_HMR: 'true',
      LISTEN_HOST: '127.0.0.1',
      // the admin panel is Next’s: nobody asks for it here
      NODE_ENV: 'development',
      PAYLOAD_LOG_LEVEL: 'fatal',
      PLATFORM_HOST: 'localhost',
      PORT: String(port),
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })

  // it would outlive what fails here
  process.once('exit', () => server.kill('SIGKILL'))
  await Promise.race([
    once(server, 'message'),
    once(server, 'exit').then(([code]) => {
      throw new Error(`the server did not start (${String(code)})`)
    }),
  ])
  return server
}

/** Ends it as a power cut would, or the kernel when memory is short: nothing of its own runs any more. */
export const killServer = async (server: ChildProcess): Promise<void> => {
  const ended = once(server, 'exit')

  server.kill('SIGKILL')
  await ended
}

export type Answer = { json: Record<string, unknown>; status: number }

type Sent = {
  body?: Buffer | string
  headers?: Record<string, string>
  host?: string
  method: string
  path: string
}

/** Asks the server. Rejects when it dies before it has answered. */
export const ask = (
  port: number,
  { body, headers = {}, host = 'localhost', method, path: target }: Sent,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const outgoing = request(
      { agent: false, headers: { ...headers, Host: host }, host: '127.0.0.1', method, path: target, port },
      (response: IncomingMessage) => {
        const chunks: Buffer[] = []

        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.once('error', reject)
        response.once('end', () => {
          const text = Buffer.concat(chunks).toString()
          const isJson = response.headers['content-type']?.includes('json')

          resolve({
            json: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
            status: response.statusCode ?? 0,
          })
        })
      },
    )

    outgoing.once('error', reject)
    outgoing.end(body)
  })
