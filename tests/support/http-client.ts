import { request as send, Agent, type IncomingHttpHeaders } from 'node:http'

export type Answer = {
  body: Buffer
  headers: IncomingHttpHeaders
  /** The body as JSON; `undefined` when it is not. */
  json: unknown
  status: number
  text: string
}

export type Sent = {
  body?: Buffer | string
  headers?: Record<string, string>
  host: string
  method: string
  /** Sent as it is, without any cleaning. */
  path: string
  port: number
}

// a socket that has been idle is dropped before the server does: after a long test, it would be reset under the next
const agent = new Agent({ keepAlive: true, maxSockets: 32, timeout: 3000 })

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Node's `fetch` forbids the Host header, which names the site: this client is the smallest that may set it. */
export const exchange = ({ body, headers = {}, host, method, path, port }: Sent): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const outgoing = send(
      {
        agent,
        headers: {
          ...headers,
          ...(body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
          Host: host,
        },
        host: '127.0.0.1',
        method,
        path,
        port,
      },
      (response) => {
        const chunks: Buffer[] = []

        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const received = Buffer.concat(chunks)
          const text = received.toString()

          resolve({
            body: received,
            headers: response.headers,
            json: parse(text),
            status: response.statusCode ?? 0,
            text,
          })
        })
      },
    )

    outgoing.on('error', reject)
    outgoing.end(body)
  })
