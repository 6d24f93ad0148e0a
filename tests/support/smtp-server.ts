import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'

/** What a mail server does wrong: nothing, never greets, never confirms a text, refuses it. */
export type Manners = 'good' | 'mute' | 'refusing' | 'silentAfterText'

type SmtpServer = {
  close: () => Promise<void>
  /** Texts that were received whole. */
  received: string[]
  setManners: (manners: Manners) => void
  url: string
}

/** Answers one client, line by line. */
const converse = (socket: Socket, manners: () => Manners, received: string[]): void => {
  let isText = false
  let buffer = ''
  const say = (line: string): void => {
    socket.write(`${line}\r\n`)
  }
  const answers: Record<string, string> = { DATA: '354 go on', EHLO: '250 localhost', QUIT: '221 bye' }
  const endText = (text: string): void => {
    received.push(text)
    isText = false
    if (manners() === 'good') {
      say('250 taken')
    }
    if (manners() === 'refusing') {
      say('451 not now')
    }
  }

  socket.on('error', () => undefined)
  socket.on('data', (chunk) => {
    buffer += chunk.toString()
    for (;;) {
      const end = isText ? '\r\n.\r\n' : '\r\n'
      const at = buffer.indexOf(end)

      if (at === -1) {
        return
      }
      const piece = buffer.slice(0, at)
      buffer = buffer.slice(at + end.length)

      if (isText) {
        endText(piece)
      } else {
        const word = piece.slice(0, 4).toUpperCase()
        isText = word === 'DATA'
        say(answers[word] ?? '250 ok')
      }
    }
  })
  if (manners() !== 'mute') {
    say('220 ready')
  }
}

/** A mail server on the loopback address, whose manners the test chooses. */
export const startSmtpServer = async (first: Manners = 'good'): Promise<SmtpServer> => {
  let manners = first
  const received: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    converse(socket, () => manners, received)
  })

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    close: async () => {
      sockets.forEach((socket) => socket.destroy())
      server.close()
      await once(server, 'close')
    },
    received,
    setManners: (next) => {
      manners = next
    },
    url: `smtp://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
  }
}
