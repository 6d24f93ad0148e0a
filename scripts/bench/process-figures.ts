import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks a second of Linux's accounting: 100 on every machine we run on. */
const ticksPerSecond = 100

const childrenOf = (pid: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((candidate) => {
      try {
        return (
          readFileSync(`/proc/${String(candidate)}/stat`, 'utf8')
            .split(') ')[1]
            ?.split(' ')[1] === String(pid)
        )
      } catch {
        return false
      }
    })

const ownCpuSeconds = (pid: number): number => {
  const fields =
    readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .split(') ')[1]
      ?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

/** Processor time used so far by a process and its children, in seconds (Linux accounting). */
export const cpuSeconds = (pid: number): number =>
  [pid, ...childrenOf(pid)].map(ownCpuSeconds).reduce((sum, value) => sum + value, 0)

/** Resident memory of a process, in mebibytes. */
export const residentMiB = (pid: number): number => {
  const kibibytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1]
  return Math.round(Number(kibibytes) / 1024)
}
