/**
 * Serves while one works: each change of a theme, a page or a collection rebuilds the server and starts it again,
 * in a second or two. The admin panel reloads by itself.
 *
 * Safe to run twice. Writes `dist/`, `.next/` and what the server writes in `data/`.
 */
import '#server/explain-failure.ts'
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { projectRoot } from '#core/env.ts'

let server: ChildProcess | undefined
let restarting: Promise<void> = Promise.resolve()

const restart = async (changedAt: number): Promise<void> => {
  if (server?.exitCode === null) {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
  server = fork(path.join(projectRoot, 'dist', 'server.js'), [], {
    env: {
      ...process.env,
      // a change restarts the process: Payload need not ask Next to tell it of changes
      DISABLE_PAYLOAD_HMR: 'true',
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'development',
      PAYLOAD_LOG_LEVEL: 'warn',
    },
  })
  server.once('message', () => {
    console.log(`Prêt en ${String(Math.round(performance.now() - changedAt))} ms`)
  })
}

/** One restart at a time, whatever changes meanwhile. */
const queueRestart = (changedAt: number): void => {
  restarting = restarting.then(() => restart(changedAt))
}

// a server that is still starting reads the files of the build before
const watcher = await build({ build: { emptyOutDir: false, watch: {} }, logLevel: 'warn' })
let changedAt = performance.now()

if ('on' in watcher) {
  watcher.on('event', (event) => {
    if (event.code === 'START') {
      changedAt = performance.now()
    }
    if (event.code === 'END') {
      queueRestart(changedAt)
    }
    if (event.code === 'ERROR') {
      console.error(event.error.message)
    }
  })
}

// style sheets are read by the server at start: they are no module that Vite watches
watch(path.join(projectRoot, 'themes'), { recursive: true }, (_event, file) => {
  if (file?.endsWith('.css')) {
    queueRestart(performance.now())
  }
})
