/**
 * Kills a server that writes, again and again, at random, then fills its disk: says what was lost. Nothing should be.
 *
 * Works in a temporary folder, which it removes; needs the right to mount one for the disk (`--no-disk` leaves it out).
 * `--kills 50` (how many), `--seed 1` (the same one kills at the same moments), `--port 3990`.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { build } from 'vite'
import { findFaults, type Expected } from './chaos/check.ts'
import { prepareSite } from './chaos/prepare-site.ts'
import { killServer, startServer, type Answer } from './chaos/server.ts'
import { writersOf, type Api, type Told } from './chaos/writers.ts'

const { values } = parseArgs({
  options: {
    kills: { default: '50', type: 'string' },
    'no-disk': { type: 'boolean' },
    port: { default: '3990', type: 'string' },
    seed: { default: '1', type: 'string' },
  },
})
const port = Number(values.port)

/** Numbers that look random, the same at each run (mulberry32). */
const createRandom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

const random = createRandom(Number(values.seed))

type Run = {
  api: Api
  expected: Expected
  writers: ReturnType<typeof writersOf>
}

const allTold = ({ menu, move, phone, toggle }: Expected): Record<string, Told> => ({
  menu,
  move,
  phone,
  toggle,
})

/** Writes without a pause until the server dies, or `until` says so; keeps what was acknowledged. */
const writeOn = async (
  { expected, writers }: Run,
  name: keyof Run['writers'],
  isOver: () => boolean,
): Promise<number> => {
  const told = allTold(expected)[name]
  let acknowledged = 0

  for (let count = (told?.asked ?? 0) + 1; !isOver(); count += 1) {
    if (told) {
      told.asked = count
    }
    const answer: Answer | undefined = await writers[name].write(count).catch(() => undefined)

    if (answer === undefined) {
      return acknowledged
    }
    if (answer.status >= 300) {
      if (answer.status !== 507 && answer.status !== 503) {
        throw new Error(`${name}: ${String(answer.status)} ${JSON.stringify(answer.json)}`)
      }
      // refused: nothing was written, and the next one asks for another state
      await pause(20)
      continue
    }
    acknowledged += 1
    if (told) {
      told.acknowledged = count
    }
    if (name === 'move') {
      expected.move.acknowledgedSlugs.push(`adresse-${String(count)}`)
    }
    const doc = answer.json.doc as { id: string }
    if (name === 'create') {
      expected.created.push(doc.id)
    }
    if (name === 'picture') {
      expected.pictures.push(doc.id)
    }
  }
  return acknowledged
}

const writeAll = async (run: Run, isOver: () => boolean): Promise<number> => {
  const names = Object.keys(run.writers) as (keyof Run['writers'])[]
  const counts = await Promise.all(names.map((name) => writeOn(run, name, isOver)))

  return counts.reduce((sum, count) => sum + count, 0)
}

const prepare = async (folder: string): Promise<Run> => {
  const server = await startServer({ folder, port })
  const picture = await sharp({ create: { background: '#2a6', channels: 3, height: 900, width: 1200 } })
    .png()
    .toBuffer()
  const { api, ids } = await prepareSite({ folder, port })
  const told = (id: string): Told => ({ acknowledged: 0, asked: 0, id })

  await killServer(server)
  return {
    api,
    expected: {
      created: [],
      menu: told(ids.menu),
      move: { ...told(ids.moved), acknowledgedSlugs: [] },
      phone: told(ids.site),
      pictures: [],
      spans: 10,
      toggle: told(ids.toggled),
    },
    writers: writersOf(() => api, ids, picture),
  }
}

type Sum = { acknowledged: number; faults: string[]; kills: number }

const killAgain = async (folder: string, run: Run): Promise<Sum> => {
  const sum: Sum = { acknowledged: 0, faults: [], kills: 0 }

  for (; sum.kills < Number(values.kills); sum.kills += 1) {
    const server = await startServer({ folder, port })
    let isKilled = false
    const writing = writeAll(run, () => isKilled)

    await pause(100 + random() * 1400)
    isKilled = true
    await killServer(server)
    sum.acknowledged += await writing
    sum.faults.push(...findFaults(folder, run.expected))
    process.stdout.write('.')
  }
  process.stdout.write('\n')
  return sum
}

/** Fills a disk of 96 MiB under a server that writes, then makes room. */
const fillDisk = async (
  folder: string,
): Promise<{ accepted: number; faults: string[]; refused: boolean }> => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', folder])
  try {
    const run = await prepare(folder)
    const filler = path.join(folder, 'filler')
    let server = await startServer({ folder, port })
    let isOver = false
    const writing = writeAll(run, () => isOver)

    await pause(1000)
    try {
      writeFileSync(filler, Buffer.alloc(96 * 1024 * 1024))
    } catch {
      // full: as wanted
    }
    await pause(4000)
    isOver = true
    await writing
    const refusal = await run.writers.menu.write(++run.expected.menu.asked)
    await killServer(server)
    const faults = findFaults(folder, run.expected)

    rmSync(filler)
    server = await startServer({ folder, port })
    let isSecondOver = false
    const again = writeAll(run, () => isSecondOver)
    await pause(2000)
    isSecondOver = true
    const accepted = await again
    await killServer(server)
    return {
      accepted,
      faults: [...faults, ...findFaults(folder, run.expected)],
      refused: refusal.status === 507,
    }
  } finally {
    execFileSync('umount', ['-l', folder])
  }
}

await build({ logLevel: 'warn' })
const folder = mkdtempSync(path.join(tmpdir(), 'chaos-'))
let isWhole = true

try {
  const data = path.join(folder, 'kills')
  mkdirSync(data)
  const killed = await killAgain(data, await prepare(data))
  isWhole = killed.faults.length === 0
  console.log(
    `${String(killed.kills)} kills, ${String(killed.acknowledged)} writes acknowledged, ${String(killed.faults.length)} faults`,
  )
  killed.faults.slice(0, 20).forEach((fault) => {
    console.log(`  ${fault}`)
  })
  if (!values['no-disk']) {
    const disk = path.join(folder, 'disk')
    mkdirSync(disk)
    const full = await fillDisk(disk)
    isWhole &&= full.faults.length === 0 && full.refused && full.accepted > 0
    console.log(
      `full disk: ${full.refused ? 'refused with 507' : 'NOT refused'}, ${String(full.faults.length)} faults; ${String(full.accepted)} writes accepted once there was room`,
    )
    full.faults.slice(0, 20).forEach((fault) => {
      console.log(`  ${fault}`)
    })
  }
} finally {
  rmSync(folder, { force: true, recursive: true })
}
process.exit(isWhole ? 0 : 1)
