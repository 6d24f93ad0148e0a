import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

export type Worker = {
  child: ChildProcess
  read: (id: string) => Promise<string>
  stop: () => Promise<void>
  write: (id: string, title: string) => Promise<string>
}

/** Starts a process of the installation that the tests run on, with its own memory. */
export const startWorker = async (settings: Record<string, string> = {}): Promise<Worker> => {
  const child = fork(path.join(import.meta.dirname, 'worker.ts'), {
    env: { ...process.env, ...settings },
    execArgv: [],
  })
  const [port] = (await once(child, 'message')) as [number]
  const ask = async (method: string, id: string, query = ''): Promise<string> => {
    const response = await fetch(`http://127.0.0.1:${String(port)}/${id}${query}`, { method })
    return response.text()
  }

  return {
    child,
    read: (id) => ask('GET', id),
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit')

        child.kill('SIGCONT')
        child.kill('SIGTERM')
        await ended
      }
    },
    write: (id, title) => ask('PUT', id, `?title=${encodeURIComponent(title)}`),
  }
}
