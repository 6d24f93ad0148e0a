import { connect } from 'node:net'
import { platform } from './platform.ts'

type Raw = { status: number; text: string }

type Sending = {
  /** Bytes sent again and again once the rest is gone, as long as the server takes them. */
  endless?: Buffer
  /** Half closes once all is sent: the server answers what it got, then closes. @default true */
  halfCloses?: boolean
}

/** Sends bytes as they are, as no client would, and gives what comes back until the server hangs up. */
export const sendRaw = async (
  bytes: string,
  { endless, halfCloses = endless === undefined }: Sending = {},
): Promise<Raw> => {
  const { port } = await platform()

  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let text = ''
    const pour = (): void => {
      while (endless && socket.writable && socket.write(endless)) {
        // until the socket is full
      }
    }

    socket.on('data', (chunk) => {
      text += chunk.toString()
    })
    // a server that hangs up on who goes on sending has answered before
    socket.on('error', (error) => {
      if (text === '') {
        reject(error)
      }
    })
    socket.on('close', () => {
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text })
    })
    socket.on('drain', pour)
    socket.write(bytes)
    pour()
    if (halfCloses) {
      socket.end()
    }
  })
}
