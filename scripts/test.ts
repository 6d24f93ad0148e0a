/**
 * Runs every test, the quick ones first: types, lint, format, rooms, generated files, then the unit, laws, API and
 * browser suites. Goes on after a failure; the last line counts them all.
 *
 * Safe to run twice: it writes `dist/`, `.next/` and a temporary folder that it removes. `--only api` runs one step.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build.ts'
import { findStaleFiles } from './stale-files.ts'

type Counts = { failed: number; passed: number; skipped: number }

type Done = Counts & { durations?: SlowTest[] }

type Step = { label: string; name: string; run: (folder: string) => Promise<Done> }

const root = path.resolve(import.meta.dirname, '..')

const passed: Counts = { failed: 0, passed: 1, skipped: 0 }
const failed: Counts = { failed: 1, passed: 0, skipped: 0 }

/** Runs a program and shows what it says. */
const runProgram = (program: string, args: string[]): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit' })

    child.once('error', reject)
    child.once('close', (code) => {
      resolve(code === 0)
    })
  })

const packageProgram = (name: string): string => path.join(root, 'node_modules', '.bin', name)

/** A script of package.json, which counts as one test. */
const script = (name: string, label: string): Step => ({
  label,
  name,
  run: async () => ((await runProgram('npm', ['run', '--silent', name])) ? passed : failed),
})

/** One test of a report, with what it took. */
type Assertion = { duration?: null | number; fullName: string }

type VitestReport = {
  numFailedTests: number
  numPassedTests: number
  numPendingTests: number
  numTodoTests: number
  success: boolean
  testResults: { assertionResults: Assertion[]; name: string }[]
}

type SlowTest = { name: string; seconds: number }

/** What each test of a report took, with the file it is in. */
const durationsOf = ({ testResults }: VitestReport): SlowTest[] =>
  testResults.flatMap(({ assertionResults, name: file }) =>
    assertionResults.map(({ duration, fullName }) => ({
      name: `${path.relative(root, file)} : ${fullName}`,
      seconds: (duration ?? 0) / 1000,
    })),
  )

/** A suite that fails without a failed test (it does not start, it leaks) counts as one failure. */
export const countsOf = (report: VitestReport, hasEndedWell: boolean): Counts => ({
  failed: report.success && hasEndedWell ? report.numFailedTests : Math.max(1, report.numFailedTests),
  passed: report.numPassedTests,
  skipped: report.numPendingTests + report.numTodoTests,
})

const suite = (name: string, label: string, projects = name): Step => ({
  label,
  name,
  run: async (folder) => {
    const report = path.join(folder, `${name}.json`)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const hasEndedWell = await runProgram(packageProgram('vitest'), [
      'run',
      '--project',
      projects,
      ...reporters,
    ])

    const read = JSON.parse(readFileSync(report, 'utf8')) as VitestReport

    return { ...countsOf(read, hasEndedWell), durations: durationsOf(read) }
  },
})

const format: Step = {
  label: 'Mise en forme',
  name: 'format',
  run: async () =>
    (await runProgram(packageProgram('prettier'), ['--check', '--log-level', 'warn', '.'])) ? passed : failed,
}

const generated: Step = {
  label: 'Fichiers générés',
  name: 'generated',
  run: () => {
    const stale = findStaleFiles()

    stale.forEach((file) => {
      console.error(`${file} n’est plus à jour : npm run create-migration -- nom-du-changement`)
    })
    return Promise.resolve(stale.length === 0 ? passed : failed)
  },
}

const compiled: Step = {
  label: 'Compilation',
  name: 'build',
  run: async () => {
    await build({
      say: (line) => {
        console.log(line)
      },
    })
    return passed
  },
}

const steps: Step[] = [
  script('types', 'Types'),
  script('lint', 'Règles d’écriture'),
  format,
  script('rooms', 'Cloisons entre les pièces'),
  generated,
  suite('unit', 'Tests unitaires', 'unit*'),
  suite('laws', 'Lois'),
  suite('api', 'Tests de l’API et des pages'),
  compiled,
  suite('e2e', 'Tests dans un navigateur'),
]

const runStep = async ({ label, run }: Step, folder: string): Promise<Done & { line: string }> => {
  const startedAt = performance.now()

  console.log(`\n— ${label}`)
  // a step that throws at once is a failure like another
  const counts = await Promise.resolve(folder)
    .then(run)
    .catch((error: unknown) => {
      console.error(error)
      return failed
    })
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0)
  const skipped = counts.skipped > 0 ? `, ${String(counts.skipped)} ignorés` : ''
  const line = `${label} : ${String(counts.passed)} réussis, ${String(counts.failed)} échoués${skipped}, en ${seconds} s`

  console.log(`  ${line}`)
  return { ...counts, line }
}

const printSlowest = (tests: SlowTest[]): void => {
  const slowest = tests.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10)

  if (slowest.length > 0) {
    console.log('\n— Les dix tests les plus longs')
  }
  slowest.forEach(({ name, seconds }) => {
    console.log(`  ${seconds.toFixed(1)} s  ${name}`)
  })
}

const main = async (): Promise<number> => {
  const { values } = parseArgs({ options: { only: { type: 'string' } } })
  const chosen = steps.filter(({ name }) => values.only === undefined || name === values.only)
  const done: (Done & { line: string })[] = []

  if (chosen.length === 0) {
    console.error(`Étape inconnue. Choisissez parmi : ${steps.map(({ name }) => name).join(', ')}.`)
    return 1
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'webpublic-test-run-'))

  try {
    for (const step of chosen) {
      done.push(await runStep(step, folder))
    }
  } finally {
    rmSync(folder, { force: true, recursive: true })
  }
  printSlowest(done.flatMap(({ durations }) => durations ?? []))
  const sum = (key: keyof Counts): number => done.reduce((total, counts) => total + counts[key], 0)
  const skipped = sum('skipped') > 0 ? `, ${String(sum('skipped'))} skipped` : ''

  console.log('\n— Bilan')
  done.forEach(({ failed: failures, line }) => {
    console.log(`  ${failures > 0 ? '✗' : '✓'} ${line}`)
  })
  console.log(`\n${String(sum('passed'))} passed, ${String(sum('failed'))} failed${skipped}`)
  return sum('failed') > 0 ? 1 : 0
}

if (process.argv[1] === import.meta.filename) {
  process.exitCode = await main()
}
