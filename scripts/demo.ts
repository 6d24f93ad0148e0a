/**
 * Shows the platform: compiles it, fills an empty database with the 226 demonstration sites, and serves them. All three
 * at once: the first sites answer while the others are written and the admin panel is compiled.
 *
 * Safe to run twice: what is compiled or written already is kept, and what was begun goes on.
 * Writes `dist/`, `.next/` and `data/`. `PORT` chooses the port.
 */
import '#server/explain-failure.ts'
import { fork } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { dataFolder, env, originOfHost, platformOrigin, projectRoot } from '#core/env.ts'
import type { ParentMessage } from '#server/parent.ts'
import { startBuild } from './build.ts'

type Account = { email: string; name: string; password: string; role: string; site?: string }

const startedAt = performance.now()

const say = (line: string): void => {
  const seconds = Math.round((performance.now() - startedAt) / 1000)
  console.log(`[${String(seconds).padStart(3)} s] ${line}`)
}

let isStopping = false

/** What a person who stops it stops: everything, and the server in its own time once it serves. */
let stop = (): unknown => process.exit(1)

/** What is stopped halfway fails: nobody needs to read how. */
const unlessStopping = (error: unknown): void => {
  if (!isStopping) {
    throw error
  }
}

const settings = { ...process.env, NODE_ENV: 'production' } as const

type Writing = {
  /** The first sites are whole: the others wait for the end of this, for a server does not start while others write. */
  onFirst: () => Promise<unknown>
  onProgress: () => void
}

/** Writes the sites, a process beside. */
const writeSites = ({ onFirst, onProgress }: Writing): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = fork(path.join(projectRoot, 'scripts', 'seed-demo.ts'), ['--apply', '--wait-for-server'], {
      env: { ...settings, PAYLOAD_LOG_LEVEL: 'error' },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    })

    process.once('exit', () => child.kill())
    child.stdout?.on('data', (chunk: Buffer) => {
      chunk
        .toString()
        .split('\n')
        .filter((line) => line.startsWith('  '))
        .forEach(say)
    })
    child.on('message', (message) => {
      if (message === 'first') {
        void onFirst().then(() => child.send('served'))
      } else {
        onProgress()
      }
    })
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) {
        resolve()
      } else {
        reject(new Error(`seed-demo.ts : code ${String(code)}`))
      }
    })
  })

const showAddresses = (): void => {
  const accounts = path.join(dataFolder, 'demo', 'accounts.json')
  const hosts = path.join(dataFolder, 'demo', 'hosts.txt')

  say('Les premiers sites répondent.')
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
  console.log()
}

type Serving = { open: () => Promise<void>; tell: (message: ParentMessage) => void }

/**
 * Serves until the person stops it; the port taken or the database broken ends it with the server's own sentence.
 * Resolves when it answers.
 */
const serve = (isPanelLate: boolean): Promise<Serving> =>
  new Promise((resolve) => {
    const child = fork(path.join(projectRoot, 'dist', 'server.js'), isPanelLate ? ['--panel-later'] : [], {
      env: { ...settings, PAYLOAD_LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const hear = (message: 'panel' | 'ready'): Promise<void> =>
      new Promise((heard) => {
        child.on('message', (told) => {
          if (told === message) {
            heard()
          }
        })
      })
    const tell = (message: ParentMessage): void => {
      child.send(message)
    }

    process.once('exit', () => child.kill())
    child.once('exit', (code) => process.exit(code ?? 1))
    stop = () => child.kill()
    void hear('ready').then(() => {
      resolve({
        open: async () => {
          const opened = hear('panel')

          tell('panel')
          await opened
        },
        tell,
      })
    })
  })

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    isStopping = true
    stop()
  })
}
// drawn before anything reads it: two processes would draw two, and the compiler of the panel see it appear
env.secret()
const building = startBuild({ say })

say('Contenu de démonstration…')
const first = Promise.withResolvers<undefined>()
const served = Promise.withResolvers<Serving>()
const writing = writeSites({
  onFirst: () => {
    first.resolve(undefined)
    return served.promise
  },
  onProgress: () => {
    void served.promise.then(({ tell }) => {
      tell('sites')
    })
  },
})

await Promise.all([building.server, Promise.race([first.promise, writing])])
say('Démarrage…')
const { open, tell } = await serve(building.isPanelLate)

served.resolve({ open, tell })
showAddresses()
await Promise.all([
  writing.then(() => {
    tell('sites')
    say('Tous les sites répondent.')
  }),
  building.panel.then(async () => {
    if (building.isPanelLate) {
      await open()
    }
    say('L’administration est ouverte.')
  }),
]).then(() => {
  console.log('\n  Prêt. Ctrl+C pour arrêter.\n')
}, unlessStopping)
