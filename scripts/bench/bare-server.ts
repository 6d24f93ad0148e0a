/**
 * A bare Node server that sends, for each host, the very bytes and headers of the front: the measure of what the
 * front adds. `node bare-server.ts PORT FOLDER`, where FOLDER holds one `<host>.json` a host.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'

type Kept = { body: string; headers: string[] }

const [, , port = '0', folder = '.'] = process.argv

const answers = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const { body, headers } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Kept
      return [file.slice(0, -'.json'.length), { body: Buffer.from(body, 'base64'), headers }]
    }),
)

createServer((request, response) => {
  const answer = answers.get(request.headers.host ?? '')

  response.writeHead(answer ? 200 : 404, answer?.headers ?? [])
  response.end(answer?.body)
}).listen(Number(port), '127.0.0.1', () => {
  process.send?.('ready')
})
