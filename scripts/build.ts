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
    child.once('close', (code) => {
      if (code === 0) {
        resolve()
      } else {
        reject(new Error(`${command} ${args.join(' ')}\n${output.join('')}`))
      }
    })
  })

/** Builds what has changed, and says how far it is. */
export const build = async ({
  force = false,
  say,
}: {
  force?: boolean
  say: (line: string) => void
}): Promise<void> => {
  if (!force && isBuilt()) {
    say('Compilation : rien n’a changé.')
    return
  }
  say('Compilation du serveur…')
  await run('vite', ['build', '--logLevel', 'error'])
  say('Compilation de l’administration (une minute environ)…')
  await run('next', ['build'])
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, fingerprint())
}

if (process.argv[1] === import.meta.filename) {
  await build({
    force: process.argv.includes('--force'),
    say: (line) => {
      console.log(line)
    },
  })
}
