import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { freePort } from '#tests/support/free-port.ts'
import { exchange } from '#tests/support/http-client.ts'
import {
  buildProgram,
  canMakeDisk,
  copyDatabase,
  endOf,
  inSmallDisk,
  program,
  settingsOf,
  start,
} from '#tests/support/program.ts'

beforeAll(buildProgram)

describe.runIf(canMakeDisk && !process.env.TEST_MONGO_URL)('a disk that is only read', () => {
  it('ends the start with one sentence, and no word of what people wrote', async () => {
    const seed = await copyDatabase()
    const command = `cp "$SEED"/* "$DATA_DIR" && mount -o remount,ro "$DATA_DIR" && exec ${process.execPath} ${program}`
    const child = spawn('unshare', inSmallDisk(64 * 1024, command), {
      env: settingsOf({ PAYLOAD_SECRET: 'secret-of-the-tests', SEED: seed }),
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 25_000,
    })

    const { code, lines } = await endOf(child)

    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringMatching(/^La base .+ ne s’ouvre pas/)])
  })
})

describe.runIf(!process.env.TEST_MONGO_URL)('a program that serves', () => {
  const serve = async (settings: Record<string, string> = {}) => {
    const [folder, port] = [await copyDatabase(), await freePort()]
    const child = spawn(process.execPath, [program], {
      env: settingsOf({ DATA_DIR: folder, PORT: String(port), ...settings }),
      stdio: 'ignore',
      timeout: 60_000,
    })
    const ask = (path: string) => exchange({ host: 'localhost', method: 'GET', path, port })

    await vi.waitFor(() => ask('/readyz'), { interval: 100, timeout: 20_000 })
    return { ask, child, folder }
  }

  it('says no before it leaves, and goes on serving until then', async () => {
    const { ask, child } = await serve({ STOP_DELAY: '1' })

    child.kill('SIGTERM')
    const readiness = await vi.waitUntil(async () => {
      const answer = await ask('/readyz')
      return answer.status === 503 && answer
    })
    const page = await ask('/')
    const [code] = (await once(child, 'close')) as [number]

    expect(readiness.text).toBe('not ready: stopping\n')
    expect([page.status, page.headers.connection]).toEqual([302, 'close'])
    expect(code).toBe(0)
  })

  it(
    'keeps its database to itself, from other programs and from other accounts, until it is killed',
    { timeout: 90_000 },
    async () => {
      const { child, folder } = await serve()
      const modes = ['webpublic.db', 'webpublic.db-wal', 'secret'].map(
        (name) => statSync(path.join(folder, name)).mode & 0o777,
      )

      const second = await start({ DATA_DIR: folder })
      child.kill('SIGKILL')
      await once(child, 'close')
      // held by nobody: it goes further, and stops at another setting
      const third = await start({ DATA_DIR: folder, LISTEN_HOST: '203.0.113.9' })

      expect(modes).toEqual([0o600, 0o600, 0o600])
      expect([second.code, second.lines]).toEqual([
        1,
        [expect.stringMatching(/^La base .+ sert déjà à un autre/)],
      ])
      expect(third.lines).toEqual([expect.stringMatching(/^LISTEN_HOST/)])
    },
  )
})

describe('what nobody expected', () => {
  const run = (code: string): Promise<{ code: number; lines: string[] }> =>
    endOf(
      spawn(process.execPath, ['--input-type=module', '--eval', code], {
        stdio: ['ignore', 'ignore', 'pipe'],
        timeout: 20_000,
      }),
    )
  const head = `import { drainBeforeEnd } from '#server/explain-failure.ts'
    const stop = () => new Promise((resolve) => setTimeout(() => { console.error('drained'); resolve() }, 50))`

  it('is told with its trace, and ends the program once what was being answered is', async () => {
    const { code, lines } = await run(`${head}
      drainBeforeEnd(stop)
      setInterval(() => undefined, 1000)
      setTimeout(() => { throw new Error('bug') })`)

    expect(code).toBe(1)
    expect(lines[0]).toBe('Error: bug')
    expect(lines[1]).toMatch(/^ +at /)
    expect(lines.at(-1)).toBe('drained')
  })

  it('is told and no more when it is a promise that nobody waited for', async () => {
    const { code, lines } = await run(`${head}
      drainBeforeEnd(stop)
      Promise.reject(new Error('forgotten'))
      setTimeout(() => console.error('still there'), 50)`)

    expect([code, lines[0], lines.at(-1)]).toEqual([0, 'Error: forgotten', 'still there'])
  })
})
