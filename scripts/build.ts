/**
 * Compiles what production runs: the server (Vite) and the admin panel (Next).
 *
 * Safe to run twice: it does nothing when the sources have not changed since the last build.
 * Writes `dist/` and `.next/`. `--force` builds anyway.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const stamp = path.join(root, 'dist', 'build-stamp')

const sources = [
  '{app,collections,core,plugins,tenants}/**/*.{ts,tsx,css,js}',
  '{migrations,server,themes}/**/*.{ts,tsx}',
  '*.{ts,json}',
]

/** One line that changes with any source file: its name, size and time. */
const fingerprint = (): string => {
  const hash = createHash('sha256')

  for (const file of globSync(sources, { cwd: root }).sort()) {
    const { mtimeMs, size } = statSync(path.join(root, file))
    hash.update(`${file} ${String(size)} ${String(mtimeMs)}\n`)
  }
  return hash.digest('hex')
}

const isBuilt = (): boolean =>
  existsSync(path.join(root, '.next', 'BUILD_ID')) &&
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8') === fingerprint()

const run = (command: string, args: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const output: string[] = []
    const child = spawn(path.join(root, 'node_modules', '.bin', command), args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })

    child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()))
    child.once('error', reject)
    process.once('exit', () => child.kill())
    child.once('close', (code) => {
      if (code === 0) {
        resolve()
      } else {
        reject(new Error(`${command} ${args.join(' ')}\n${output.join('')}`))
      }
    })
  })

type Building = { force?: boolean; say: (line: string) => void }

const buildPanel = async (server: Promise<void>, say: Building['say']): Promise<void> => {
  await server
  say('Compilation de l’administration (une minute environ)…')
  await run('next', ['build'])
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, fingerprint())
}

/** Starts to build what has changed: the server, then the panel, that public pages do not wait for. */
export const startBuild = ({
  force = false,
  say,
}: Building): { isPanelLate: boolean; panel: Promise<void>; server: Promise<void> } => {
  if (!force && isBuilt()) {
    say('Compilation : rien n’a changé.')
    return { isPanelLate: false, panel: Promise.resolve(), server: Promise.resolve() }
  }
  say('Compilation du serveur…')
  const server = run('vite', ['build', '--logLevel', 'error'])

  return { isPanelLate: true, panel: buildPanel(server, say), server }
}

/** Builds what has changed, and says how far it is. */
export const build = async (building: Building): Promise<void> => {
  await startBuild(building).panel
}

if (process.argv[1] === import.meta.filename) {
  await build({
    force: process.argv.includes('--force'),
    say: (line) => {
      console.log(line)
    },
  })
}
