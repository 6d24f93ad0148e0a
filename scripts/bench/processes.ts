import { execFileSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { setTimeout } from 'node:timers/promises'

const children: ChildProcess[] = []

// a bench that fails leaves no server behind
process.on('exit', () => {
  children.forEach((child) => child.kill())
})

/** Stops the child when the bench ends, however it ends. */
export const keep = <T extends ChildProcess>(child: T): T => {
  children.push(child)
  return child
}

/** Ends a server, and waits for it: the next one may want its database. */
export const stop = async (child: ChildProcess): Promise<void> => {
  const ended = once(child, 'exit')

  child.kill()
  await ended
}

export const isInstalled = (command: string): boolean => {
  try {
    execFileSync('which', [command])
    return true
  } catch {
    return false
  }
}

/** A child that ends before it is ready has said why. */
export const readiness = async (child: ChildProcess): Promise<void> => {
  const early = once(child, 'exit').then(() => {
    throw new Error('the server did not start')
  })

  await Promise.race([once(child, 'message'), early])
  early.catch(() => undefined)
}

export const pidOf = ({ pid }: ChildProcess): number => {
  if (pid === undefined) {
    throw new Error('process without pid')
  }
  return pid
}

type Asked = { body: Buffer; response: IncomingMessage }

type Asking = { headers?: Record<string, string>; host: string; pathName: string; port: number }

/** Asks a page as a browser does, compressed. */
export const ask = async ({ headers, host, pathName, port }: Asking): Promise<Asked> => {
  const request = get({
    headers: { 'Accept-Encoding': 'gzip, deflate, br', Host: host, ...headers },
    host: '127.0.0.1',
    path: pathName,
    port,
  })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []

  response.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(response, 'end')
  return { body: Buffer.concat(chunks), response }
}

/**
 * Waits until a server that cannot say that it is ready answers.
 *
 * @throws after ten seconds.
 */
export const untilAnswers = async (port: number): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const isAnswered = await ask({ host: 'localhost', pathName: '/', port }).then(
      () => true,
      () => false,
    )
    if (isAnswered) {
      return
    }
    await setTimeout(100)
  }
  throw new Error(`nothing answers at port ${String(port)}`)
}
