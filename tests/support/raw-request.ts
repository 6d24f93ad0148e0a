import { connect } from 'node:net'
import { platform } from './platform.ts'

/** Sends bytes as they are, as no client would, and gives what comes back until the server hangs up. */
export const sendRaw = async (bytes: string): Promise<{ status: number; text: string }> => {
  const { port } = await platform()

  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let text = ''

    socket.on('data', (chunk) => {
      text += chunk.toString()
    })
    socket.on('error', reject)
    socket.on('close', () => {
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text })
    })
    // half closed: the server answers what it got, then closes
    socket.end(bytes)
  })
}
