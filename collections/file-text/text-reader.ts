import { once } from 'node:events'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { projectRoot } from '#core/env.ts'

/** How long one file may take, and how much memory, before it is given up. */
const longestMs = 20_000
const mostMiB = 256

/** Built, it stands beside the server; from the sources, beside this file. */
const workerFile = import.meta.filename.endsWith('.ts')
  ? path.join(import.meta.dirname, 'worker.ts')
  : path.join(projectRoot, 'dist', 'file-text.js')

const startWorker = (): Worker => {
  const worker = new Worker(workerFile, {
    resourceLimits: { maxOldGenerationSizeMb: mostMiB },
    // what a broken PDF makes its reader say is nobody's business
    stderr: true,
    stdout: true,
  })

  worker.unref()
  return worker
}

/** Reads files one after the other; to be closed when there are no more. */
export type TextReader = {
  close: () => Promise<void>
  read: (name: string, bytes: Uint8Array) => Promise<string>
}

export const createTextReader = (): TextReader => {
  let worker: Worker | undefined

  return {
    close: async () => {
      await worker?.terminate()
    },
    read: async (name, bytes) => {
      const reading = (worker ??= startWorker())

      try {
        const answered = once(reading, 'message', { signal: AbortSignal.timeout(longestMs) })

        reading.postMessage({ bytes, name })
        const [text] = (await answered) as [string]
        return text
      } catch {
        // too long, too large or broken: the thread goes, and the file says nothing
        await reading.terminate()
        worker = undefined
        return ''
      }
    },
  }
}
