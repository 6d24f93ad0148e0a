import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { dropDatabases } from './mongo/drop-databases.ts'

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- Vitest asks for an interface to merge
  interface ProvidedContext {
    testFolder: string
  }
}

/** One temporary folder a run, in which each process keeps its database and its files. Gone at the end. */
// eslint-disable-next-line no-restricted-syntax -- two projects use this: only a default export gives each its own end
export default (project: TestProject): (() => Promise<void>) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'webpublic-test-'))

  project.provide('testFolder', folder)
  return async () => {
    rmSync(folder, { force: true, recursive: true })
    if (process.env.TEST_MONGO_URL) {
      await dropDatabases(process.env.TEST_MONGO_URL, path.basename(folder))
    }
  }
}
