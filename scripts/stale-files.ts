import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

/** Files that the collections determine, with the command of Payload that writes them. */
const generatedFiles = {
  'app/(payload)/admin/importMap.js': 'generate:importmap',
  'payload-types.ts': 'generate:types',
}

const payload = (...args: string[]): void => {
  const folder = mkdtempSync(path.join(tmpdir(), 'stale-'))

  try {
    execFileSync(path.join(root, 'node_modules', '.bin', 'payload'), args, {
      cwd: root,
      env: { ...process.env, DATA_DIR: folder, PAYLOAD_LOG_LEVEL: 'error' },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  } finally {
    rmSync(folder, { force: true, recursive: true })
  }
}

const isStale = (file: string, command: string): boolean => {
  const before = readFileSync(path.join(root, file), 'utf8')

  payload(command)
  const after = readFileSync(path.join(root, file), 'utf8')

  writeFileSync(path.join(root, file), before)
  return before !== after
}

/** The migrations are behind the collections when Payload would write one more. It is removed at once. */
const isMigrationMissing = (): boolean => {
  const folder = path.join(root, 'migrations')
  const before = new Map(readdirSync(folder).map((file) => [file, readFileSync(path.join(folder, file))]))

  payload('migrate:create', 'stale', '--skip-empty')
  const added = readdirSync(folder).filter((file) => !before.has(file))

  added.forEach((file) => {
    rmSync(path.join(folder, file))
  })
  before.forEach((content, file) => {
    writeFileSync(path.join(folder, file), content)
  })
  return added.length > 0
}

/** Generated files that no longer say what the collections say. Leaves every file as it was. */
export const findStaleFiles = (): string[] => [
  ...Object.entries(generatedFiles).flatMap(([file, command]) => (isStale(file, command) ? [file] : [])),
  ...(isMigrationMissing() ? ['migrations/'] : []),
]
