import { fork, type ChildProcess } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '#tests/support/free-port.ts'

/** Where a whole installation of the tests is: its port, its data. */
export type Installation = { dataFolder: string; port: number }

const root = path.resolve(import.meta.dirname, '../../..')

const seedTimeoutMs = 120_000
const startTimeoutMs = 60_000
const stopTimeoutMs = 15_000

/** Members come first in the plan of the demonstration; these eight hold every kind of block, alert and picture. */
const siteCount = 8

/** The settings of a production, and nothing of those of the person who runs the tests. */
export const environmentOf = ({ dataFolder, port }: Installation): NodeJS.ProcessEnv => ({
  ...process.env,
  DATABASE_URI: '',
  DATA_DIR: dataFolder,
  LISTEN_HOST: '127.0.0.1',
  NODE_ENV: 'production',
  PAYLOAD_LOG_LEVEL: 'error',
  PLATFORM_HOST: 'localhost',
  PORT: String(port),
  PUBLIC_PORT: '',
  PUBLIC_SCHEME: 'http',
  SMTP_URL: '',
  WEBPUBLIC_ROOT: root,
})

/** Runs a program of the project with its own settings; what it says goes to a file of its data. */
export const startProgram = (file: string, args: string[], installation: Installation): ChildProcess => {
  const log = openSync(path.join(installation.dataFolder, `${path.parse(file).name}.log`), 'a')
  const child = fork(path.join(root, file), args, {
    cwd: root,
    env: environmentOf(installation),
    execArgv: [],
    stdio: ['ignore', log, log, 'ipc'],
  })

  closeSync(log)
  return child
}

const logOf = (file: string, { dataFolder }: Installation): string =>
  readFileSync(path.join(dataFolder, `${path.parse(file).name}.log`), 'utf8').slice(-4000)

type Awaited = { event: 'exit' | 'message'; file: string; installation: Installation; timeoutMs: number }

/** Waits for a program to end well or to say that it is ready, and not for ever. */
const untilItDoes = (child: ChildProcess, { event, file, installation, timeoutMs }: Awaited): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`${file}: nothing after ${String(timeoutMs)} ms\n${logOf(file, installation)}`))
    }, timeoutMs)

    child.once('message', () => {
      if (event === 'message') {
        clearTimeout(timer)
        resolve()
      }
    })
    child.once('exit', (code) => {
      clearTimeout(timer)
      if (event === 'exit' && code === 0) {
        resolve()
      } else {
        reject(new Error(`${file}: code ${String(code)}\n${logOf(file, installation)}`))
      }
    })
  })

/** Runs a script of the project on an installation to its end. */
export const runScript = (file: string, args: string[], installation: Installation): Promise<void> =>
  untilItDoes(startProgram(file, args, installation), {
    event: 'exit',
    file,
    installation,
    timeoutMs: seedTimeoutMs,
  })

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs)

      child.once('exit', () => {
        clearTimeout(timer)
        resolve()
      })
      child.kill('SIGTERM')
    })
  }
}

const serve = async (installation: Installation): Promise<ChildProcess> => {
  const file = 'dist/server.js'

  await runScript('scripts/seed-demo.ts', ['--apply', '--limit', String(siteCount)], installation)
  const server = startProgram(file, [], installation)

  await untilItDoes(server, { event: 'message', file, installation, timeoutMs: startTimeoutMs })
  return server
}

/** Seeds a database of its own with the first sites of the demonstration, and serves it as in production. */
export const startInstallation = async (): Promise<Installation & { stop: () => Promise<void> }> => {
  const installation = {
    dataFolder: mkdtempSync(path.join(tmpdir(), 'webpublic-e2e-')),
    port: await freePort(),
  }
  const clean = (): void => {
    rmSync(installation.dataFolder, { force: true, recursive: true })
  }
  const server = await serve(installation).catch((error: unknown) => {
    clean()
    throw error
  })

  return {
    ...installation,
    stop: async () => {
      await stop(server)
      clean()
    },
  }
}
