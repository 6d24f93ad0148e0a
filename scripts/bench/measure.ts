import type { ChildProcess } from 'node:child_process'
import { load, type Measure } from './load.ts'
import { residentMiB } from './process-figures.ts'
import { ask, pidOf } from './processes.ts'

/** One line of the report. */
export type Row = { measure: Measure; memoryMiB: number; name: string; sites: number }

type Measured = {
  child: ChildProcess
  folder: string
  hosts: string[]
  pathName?: string
  port: number
  seconds: number
}

/** Of three runs, the one whose answers were neither the most nor the fewest. */
const median = (runs: Measure[]): Measure => {
  const [, middle] = runs.toSorted((a, b) => a.requestsPerSecond - b.requestsPerSecond)

  if (!middle) {
    throw new Error('fewer than two runs')
  }
  return middle
}

/** Asks a page of each host in turn, three times for some seconds, and keeps the median. */
export const measure = async (
  name: string,
  { child, folder, hosts, pathName = '/', port, seconds }: Measured,
): Promise<Row> => {
  const pid = pidOf(child)
  const target = { hosts, pathName, pid, port }

  // what a site loads once, it has loaded: the first answer of each is not what is measured
  for (const host of hosts) {
    await ask({ host, pathName, port })
  }
  await load(target, { folder, seconds: 2 })
  const runs: Measure[] = []

  while (runs.length < 3) {
    runs.push(await load(target, { folder, seconds }))
  }
  return { measure: median(runs), memoryMiB: residentMiB(pid), name, sites: hosts.length }
}
