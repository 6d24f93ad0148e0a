import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { build } from 'vite'
import { inject } from 'vitest'
import { platform } from './platform.ts'
import { unique } from './unique.ts'

/** Its own build: the one in `dist/` may be of yesterday, or running. Below node_modules, where packages are found. */
const outDir = path.resolve(`node_modules/.cache/program-${String(process.pid)}`)

export const newFolder = (): string => {
  const folder = path.join(inject('testFolder'), unique('start'))

  mkdirSync(folder, { recursive: true })
  return folder
}

export const settingsOf = (settings: Record<string, string>): NodeJS.ProcessEnv => ({
  DATA_DIR: newFolder(),
  DISABLE_PAYLOAD_HMR: 'true',
  // not production: the admin panel need not be compiled
  NODE_ENV: 'test',
  PATH: process.env.PATH,
  PORT: '0',
  ...settings,
})

export const program = path.join(outDir, 'server.js')

/** What a program says of its end, once it has ended. */
export const endOf = async (child: ChildProcess): Promise<{ code: number; lines: string[] }> => {
  const said: Buffer[] = []

  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk))
  const [code] = (await once(child, 'close')) as [number]

  return { code, lines: Buffer.concat(said).toString().trim().split('\n') }
}

/** Starts the program with some settings; gives what it says once it has ended. */
export const start = (settings: Record<string, string>): Promise<{ code: number; lines: string[] }> =>
  endOf(
    spawn(process.execPath, [program], {
      env: settingsOf(settings),
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 25_000,
    }),
  )

let built: Promise<unknown> | undefined

/** Compiles the program, once a process. */
export const buildProgram = async (): Promise<void> => {
  await (built ??= build({ build: { outDir }, logLevel: 'error' }))
}

/** A disk of its own, in memory, that only the program sees: it takes the right to make one, which some machines refuse. */
export const inSmallDisk = (kibibytes: number, command: string): string[] => [
  '--user',
  '--map-root-user',
  '--mount',
  'sh',
  '-c',
  `mount -t tmpfs -o size=${String(kibibytes)}k tmpfs "$DATA_DIR" && ${command}`,
]

export const canMakeDisk =
  spawnSync('unshare', inSmallDisk(64, 'true'), { env: { ...process.env, DATA_DIR: tmpdir() } }).status === 0

/** The database of the tests, whole, in a folder of its own. */
export const copyDatabase = async (): Promise<string> => {
  const folder = newFolder()
  const { payload } = await platform()

  await (payload.db as unknown as SQLiteAdapter).client.execute(
    `VACUUM INTO '${path.join(folder, 'webpublic.db')}'`,
  )
  return folder
}
