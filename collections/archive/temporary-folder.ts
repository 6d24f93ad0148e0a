import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { now } from '#core/clock.ts'

const prefix = 'webpublic-archive-'

/** What names no process and is older than this was left behind, in milliseconds. */
const oldMs = 24 * 60 * 60 * 1000

/** A folder for the time of an export or an import: whoever asks for it removes it. It is a whole site. */
export const makeTemporaryFolder = (): Promise<string> =>
  mkdtemp(path.join(tmpdir(), `${prefix}${String(process.pid)}-`))

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const isLeft = async (name: string): Promise<boolean> => {
  const pid = Number(/^(\d+)-/.exec(name.slice(prefix.length))?.[1] ?? Number.NaN)

  // the number of this process was that of another before it began
  return Number.isNaN(pid)
    ? now().getTime() - (await stat(path.join(tmpdir(), name))).mtimeMs > oldMs
    : pid === process.pid || !isAlive(pid)
}

/** Removes what processes that were killed left of sites, addresses included. Called before this one makes any. */
export const removeLeftFolders = async (): Promise<void> => {
  for (const name of (await readdir(tmpdir())).filter((one) => one.startsWith(prefix))) {
    if (await isLeft(name)) {
      await rm(path.join(tmpdir(), name), { force: true, recursive: true })
    }
  }
}
