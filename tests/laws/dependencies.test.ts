import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '#core/env.ts'

const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8')

type Manifest = { dependencies: Record<string, string>; devDependencies: Record<string, string> }

const manifest = JSON.parse(read('package.json')) as Manifest
const direct = { ...manifest.dependencies, ...manifest.devDependencies }

const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { version?: string }> }

/** Every version of a package that an installation gets, wherever it is nested. */
const versionsOf = (name: string): string[] => [
  ...new Set(
    Object.entries(lock.packages)
      .filter(([place]) => place.endsWith(`node_modules/${name}`))
      .map(([, { version = '' }]) => version),
  ),
]

const parts = (version: string): number[] => (version.split('-')[0] ?? '').split('.').map(Number)

const isAtLeast = (version: string, floor: string): boolean => {
  const [a, b] = [parts(version), parts(floor)]
  const differing = a.findIndex((part, index) => part !== b[index])

  return differing === -1 || (a[differing] ?? 0) > (b[differing] ?? 0)
}

const payloadPackages = [
  ...new Set(
    Object.keys(lock.packages).flatMap(
      (place) => /node_modules\/(payload|@payloadcms\/[^/]+)$/.exec(place)?.[1] ?? [],
    ),
  ),
]

describe('what is installed', () => {
  it.each(payloadPackages)('is one Payload: %s', (name) => {
    expect(versionsOf(name)).toEqual(['3.90.1'])
  })

  // below these, known ways in: ../research/payload.md §5
  it.each([
    ['next', '16.4.1'],
    ['react', '19.2.6'],
    ['react-dom', '19.2.6'],
    ['drizzle-orm', '0.45.2'],
  ])('has no known hole: one %s, at least %s', (name, floor) => {
    const versions = versionsOf(name)

    expect(versions).toHaveLength(1)
    expect(versions.filter((version) => !isAtLeast(version, floor))).toEqual([])
  })

  it.each(Object.entries(direct))('is chosen to the number: %s %s', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version)
  })
})

describe('docs/dependencies.md', () => {
  const lines = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` +\| (.+?) +\|$/gm)].map(
    ([, name = '', reason = '']) => ({ name, reason }),
  )

  it('gives a reason for every direct dependency, and for nothing else', () => {
    expect(lines.map(({ name }) => name).toSorted()).toEqual(Object.keys(direct).toSorted())
  })

  it.each(lines)('says why: $name', ({ reason }) => {
    expect(reason.length).toBeGreaterThan(15)
  })
})
