import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const script = path.resolve('scripts/seed-demo.ts')

describe('A script', () => {
  it('is run by Node from its source, the whole configuration included', { timeout: 30_000 }, async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [script])

    expect(stdout).toBe('226 sites seraient écrits. Ajoutez --apply.\n')
  })
})
