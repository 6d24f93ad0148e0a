import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

/** What `core/env.ts` reads; a name is nowhere else. */
const settings = new Set(
  [...read('core/env.ts').matchAll(/'([A-Z][A-Z\d]*(?:_[A-Z\d]+)+|PORT|HOSTER)'/g)].map(
    ([, name = '']) => name,
  ),
)

/** The table of settings of the guide. */
const documented = new Set(
  [...read('docs/operations.md').matchAll(/^\| (`[A-Z][A-Z\d_]*`(?:, `[A-Z][A-Z\d_]*`)*) +\|/gm)].flatMap(
    ([, names = '']) => [...names.matchAll(/[A-Z][A-Z\d_]*/g)].map(([name]) => name),
  ),
)

type Service = {
  depends_on?: Record<string, unknown>
  environment?: Record<string, unknown>
  healthcheck?: { test: string[] }
  stop_grace_period?: string
  volumes?: string[]
}

const compose = parse(read('compose.yaml'), { merge: true }) as {
  services: Record<string, Service>
  volumes: Record<string, unknown>
}
const services = Object.entries(compose.services)
const fronts = services.filter(([name]) => name.startsWith('front-'))

/** The program that reads compose files here: a plugin of Docker, or Debian's. */
const composer = [['docker', 'compose'], ['docker-compose']].find(
  ([command = '', ...rest]) => spawnSync(command, [...rest, 'version']).status === 0,
)

describe('settings', () => {
  it('are all in the guide of those who run the platform, but for what the log of Payload reads', () => {
    expect([...settings].filter((name) => !documented.has(name))).toEqual([])
    expect([...documented].filter((name) => !settings.has(name))).toEqual(['PAYLOAD_LOG_LEVEL'])
  })
})

describe('compose.yaml', () => {
  it('gives the fronts settings that the program knows, the same to both', () => {
    const names = fronts.map(([, { environment = {} }]) => Object.keys(environment))

    expect(fronts).toHaveLength(2)
    expect(names.flat().filter((name) => !settings.has(name))).toEqual([])
    expect(fronts[0]?.[1].environment).toEqual(fronts[1]?.[1].environment)
  })

  it('asks no variable of its reader that the guide does not name', () => {
    const asked = [...read('compose.yaml').matchAll(/\$\{([A-Z\d_]+)/g)].map(([, name = '']) => name)

    expect(asked.filter((name) => !documented.has(name))).toEqual([])
  })

  it('names only services and volumes that it has', () => {
    const waited = services.flatMap(([, service]) => Object.keys(service.depends_on ?? {}))
    const volumes = services.flatMap(([, service]) =>
      (service.volumes ?? []).flatMap((volume) => /^([\w-]+):/.exec(volume)?.[1] ?? []),
    )

    expect(waited.filter((name) => !(name in compose.services))).toEqual([])
    expect(volumes.filter((name) => !(name in compose.volumes))).toEqual([])
  })

  it('leaves a front the time to stop, and watches what says that it serves', () => {
    expect(fronts.map(([, { healthcheck }]) => healthcheck?.test.join(' '))).toEqual(
      fronts.map(() => expect.stringContaining('/readyz') as string),
    )
    // two seconds of STOP_DELAY, ten for visits, the rest to close the database
    expect(fronts.map(([, service]) => service.stop_grace_period)).toEqual(fronts.map(() => '20s'))
  })

  it.skipIf(!composer)('is read by Docker Compose (skipped where it is not installed)', () => {
    const [command = '', ...rest] = composer ?? []

    const { status, stderr, stdout } = spawnSync(command, [...rest, '-f', 'compose.yaml', 'config'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, PLATFORM_HOST: 'admin.exemple.fr' },
    })

    expect(status, stderr).toBe(0)
    expect(stdout).toContain('PLATFORM_HOST: admin.exemple.fr')
  })
})
