/**
 * Runs the laws and the API tests on MongoDB: the one that TEST_MONGO_URL names, or else an in-memory server that
 * speaks its protocol (Java and Maven needed).
 *
 * Safe to run twice: each process of a run has a database of its own. Writes `node_modules/.cache/mongo-java-server/`.
 * What follows the command goes to Vitest: `npm run test:mongo -- tests/laws`
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoServerMissing, startMongoServer } from '#tests/support/mongo/server.ts'

type VitestReport = {
  numFailedTests: number
  numPassedTests: number
  numPendingTests: number
  numTodoTests: number
}

const root = path.resolve(import.meta.dirname, '..')

/** Runs Vitest and shows its lines; gives its exit code. */
const runVitest = (url: string, report: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      path.join(root, 'node_modules', '.bin', 'vitest'),
      [
        ...['run', '--project', 'laws', '--project', 'api'],
        ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`],
        ...process.argv.slice(2),
      ],
      { cwd: root, env: { ...process.env, TEST_MONGO_URL: url }, stdio: 'inherit' },
    )

    child.once('error', reject)
    child.once('exit', (code) => {
      resolve(code ?? 1)
    })
  })

/** The last line of a run. A run that breaks before its report counts as one failure. */
export const summarize = (report: VitestReport | undefined): string =>
  report
    ? `${String(report.numPassedTests)} passed, ${String(report.numFailedTests)} failed, ${String(report.numPendingTests + report.numTodoTests)} skipped`
    : '0 passed, 1 failed, 0 skipped'

const readReport = (file: string): VitestReport | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  } catch {
    return undefined
  }
}

const main = async (): Promise<number> => {
  const given = process.env.TEST_MONGO_URL
  const server = given ? undefined : await startMongoServer()
  const url = given ?? server?.url ?? ''
  const level = given ? 'MongoDB' : 'MongoDB protocol (in-memory server)'
  const folder = mkdtempSync(path.join(tmpdir(), 'webpublic-test-mongo-'))
  const reportFile = path.join(folder, 'report.json')

  try {
    console.log(`Database: ${level}`)
    const code = await runVitest(url, reportFile)

    console.log(`Laws and API tests on: ${level}`)
    console.log(
      url.includes('replicaSet=')
        ? 'Transactions: tested.'
        : 'Transactions: not tested, their tests are skipped (no replicaSet in the address).',
    )
    console.log(summarize(readReport(reportFile)))
    return code
  } finally {
    await server?.stop()
    rmSync(folder, { force: true, recursive: true })
  }
}

if (process.argv[1] === import.meta.filename) {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof MongoServerMissing)) {
      throw error
    }
    console.error(error.message)
    process.exitCode = 1
  }
}
