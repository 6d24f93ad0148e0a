/**
 * Shows the platform: compiles it, fills an empty database with the 226 demonstration sites, and serves them.
 *
 * Safe to run twice: what is compiled or written already is kept.
 * Writes `dist/`, `.next/` and `data/`. `PORT` chooses the port.
 */
import '#server/explain-failure.ts'
import { fork } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { dataFolder, env, originOfHost, platformOrigin, projectRoot } from '#core/env.ts'
import { build } from './build.ts'

type Account = { email: string; name: string; password: string; role: string; site?: string }

const startedAt = performance.now()

const say = (line: string): void => {
  const seconds = Math.round((performance.now() - startedAt) / 1000)
  console.log(`[${String(seconds).padStart(3)} s] ${line}`)
}

/** Runs another script and shows its lines; ends when it does. */
const runScript = (file: string, args: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = fork(path.join(projectRoot, 'scripts', file), args, {
      env: { ...process.env, NODE_ENV: 'production', PAYLOAD_LOG_LEVEL: 'error' },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    })

    child.stdout?.on('data', (chunk: Buffer) => {
      chunk
        .toString()
        .split('\n')
        .filter((line) => line.startsWith('  '))
        .forEach(say)
    })
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) {
        resolve()
      } else {
        reject(new Error(`${file} : code ${String(code)}`))
      }
    })
  })

const showAddresses = (): void => {
  const accounts = path.join(dataFolder, 'demo', 'accounts.json')
  const hosts = path.join(dataFolder, 'demo', 'hosts.txt')

  say('Prêt.')
  console.log('\n  Sites (les autres dans data/demo/hosts.txt)')
  if (existsSync(hosts)) {
    const wanted = ['dax', 'classun', 'biscarrosse', 'landespublic', 'alpi']
    readFileSync(hosts, 'utf8')
      .split('\n')
      .filter((host) => wanted.some((slug) => host === `${slug}.${env.platformHost}`))
      .forEach((host) => {
        console.log(`    ${originOfHost(host)}/`)
      })
  }
  console.log(`\n  Administration\n    ${platformOrigin}/admin`)
  if (existsSync(accounts)) {
    for (const { email, password, role, site } of JSON.parse(readFileSync(accounts, 'utf8')) as Account[]) {
      console.log(`    ${email.padEnd(36)} ${password}   ${role}${site ? ` (${site})` : ''}`)
    }
  }
  console.log('\n  Ctrl+C pour arrêter.\n')
}

/** Serves until the person stops it; the port taken or the database broken ends it with the server's own sentence. */
const serve = (): void => {
  const child = fork(path.join(projectRoot, 'dist', 'server.js'), [], {
    env: { ...process.env, NODE_ENV: 'production', PAYLOAD_LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })

  child.once('message', showAddresses)
  child.once('exit', (code) => process.exit(code ?? 1))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => child.kill('SIGTERM'))
  }
}

await build({ say })
say('Contenu de démonstration…')
await runScript('seed-demo.ts', ['--apply'])
say('Démarrage…')
serve()
