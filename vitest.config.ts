import { defineConfig } from 'vitest/config'

/**
 * Four suites, each by its name: `vitest run --project unit`.
 *
 * - `unit`: pure rules, beside their code, no database
 * - `laws`: walk the built config, over HTTP, on a real database
 * - `api`: one room after another, over HTTP, on a real database
 * - `e2e`: journeys in a browser, on the built program with eight sites of the demonstration
 *
 * The zone of the process must never matter: no suite runs in that of France, and dates run in two.
 *
 * A process of `laws` and `api` starts one Payload and one front, and keeps them for all its files: each test owns its
 * sites, so nothing is shared but the machine. `TEST_MONGO_URL` runs them on MongoDB.
 */
const withPayload = (name: string) => ({
  test: {
    env: { TZ: 'America/New_York' },
    environment: 'node' as const,
    globalSetup: ['tests/support/global-setup.ts'],
    hookTimeout: 60_000,
    include: [`tests/${name}/**/*.test.ts`],
    isolate: false,
    maxWorkers: 2,
    name,
    pool: 'forks' as const,
    setupFiles: ['tests/support/set-environment.ts'],
    testTimeout: 30_000,
  },
})

const unit = (name: string, TZ: string, include: string[]) => ({
  test: {
    env: { TZ },
    environment: 'node' as const,
    exclude: ['node_modules', 'dist', '.next', 'tests/**'],
    include,
    name,
  },
})

/** Rules of days, hours and calendars: tried both east and west of France. */
const dateSuites = [
  'core/{calendar-file,event-time,format,opening-hours}.test.ts',
  'plugins/statistics/**/*.test.ts',
  'tenants/accessibility.test.ts',
  'themes/littoral/week.test.ts',
]

export default defineConfig({
  test: {
    projects: [
      unit('unit', 'Pacific/Auckland', ['**/*.test.{ts,tsx}']),
      unit('unit-west', 'America/New_York', dateSuites),
      withPayload('laws'),
      withPayload('api'),
      {
        test: {
          environment: 'node',
          // one server and one browser at a time: times are measured
          fileParallelism: false,
          globalSetup: ['tests/support/browser/global-setup.ts'],
          hookTimeout: 60_000,
          include: ['tests/e2e/**/*.test.ts'],
          name: 'e2e',
          pool: 'forks',
          testTimeout: 60_000,
        },
      },
    ],
  },
})
