/**
 * Writes the migration that brings the SQLite schema from the last one to today's collections, and the types.
 *
 * Safe to run twice: without change of schema it writes nothing. Writes `migrations/` and `payload-types.ts`.
 * `npm run create-migration -- add-events-price`
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'migrations')

const payload = (args: string[]): void => {
  execFileSync(path.join(root, 'node_modules', '.bin', 'payload'), args, {
    cwd: root,
    env: { ...process.env, DATA_DIR: mkdtempSync(path.join(tmpdir(), 'migration-')) },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

/**
 * Payload writes for bundlers: Node needs the extension, TypeScript the `type` of what is only a type. Its generator
 * forgets what becomes of an added reference when its target is deleted; a table that is created says it.
 */
export const fitForNode = (source: string): string =>
  source
    .replace(
      /^import \{ MigrateUpArgs, MigrateDownArgs, sql \}/m,
      'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
    )
    // locks are another matter: Payload removes them with what they hold
    .replace(/(ALTER TABLE \\`(?!payload_locked_).* REFERENCES \w+\(id\));/g, '$1 ON DELETE set null;')
    .replace(/from '(\.\/[^']+?)(?:\.ts)?';?$/gm, "from '$1.ts'")

if (process.argv[1] === import.meta.filename) {
  const name = process.argv[2]

  if (!name || !/^[a-z\d-]+$/.test(name)) {
    console.error('Give the migration a name in kebab-case: npm run create-migration -- add-events-price')
    process.exit(1)
  }
  payload(['migrate:create', name, '--skip-empty'])
  payload(['generate:types'])
  payload(['generate:importmap'])
  for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.ts'))) {
    const source = readFileSync(path.join(folder, file), 'utf8')
    writeFileSync(path.join(folder, file), fitForNode(source))
  }
}
