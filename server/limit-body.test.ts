import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { limitBody } from './limit-body.ts'

let server: Server

beforeEach(async () => {
  server = createServer((request, response) => {
    if (limitBody(request, response)) {
      // an answer that does not wait for the body
      response.end('ok')
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

/** What a machine under load does to its only thread. */
const blockMs = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

it('does not hang up on a body that has come, when the server was too busy to read it', async () => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  let said = ''
  const errors: string[] = []

  socket.on('data', (data) => (said += data.toString()))
  socket.on('error', ({ message }) => errors.push(message))
  await once(socket, 'connect')
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nbegun')
  await once(socket, 'data')
  socket.write('-'.repeat(95))
  blockMs(2200)
  socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
  await once(socket, 'close')

  expect(errors).toEqual([])
  expect(said.match(/200 OK/g)).toHaveLength(2)
})
