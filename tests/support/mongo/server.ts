import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** Why the server could not be started, in one sentence for whoever runs the tests. */
export class MongoServerMissing extends Error {
  override name = 'MongoServerMissing'
}

type MongoServer = { stop: () => Promise<void>; url: string }

const pom = path.join(import.meta.dirname, 'pom.xml')
const launcher = path.join(import.meta.dirname, 'MongoServerLauncher.java')
const jars = path.resolve(import.meta.dirname, '../../../node_modules/.cache/mongo-java-server')
const fetchedPom = path.join(jars, 'pom.xml')

const run = (command: string, args: string[], failure: string): void => {
  try {
    execFileSync(command, args, { stdio: 'pipe' })
  } catch (cause) {
    throw new MongoServerMissing(failure, { cause })
  }
}

const isFetched = (): boolean =>
  existsSync(fetchedPom) && readFileSync(fetchedPom, 'utf8') === readFileSync(pom, 'utf8')

/** Asks Maven for what the pom names, once: the pom beside the jars says which one they come from. */
const fetchJars = (): void => {
  if (isFetched()) {
    return
  }
  run('mvn', ['--version'], 'mvn is missing: install Maven (Debian: apt-get install maven).')
  rmSync(jars, { force: true, recursive: true })
  run(
    'mvn',
    ['-q', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`],
    'Maven does not serve the artifact that tests/support/mongo/pom.xml names.',
  )
  cpSync(pom, fetchedPom)
}

/**
 * Starts a server that speaks the MongoDB protocol, in memory, on a free port of this machine. It is not MongoDB: it
 * has no transactions, among others.
 *
 * @throws MongoServerMissing when Java, Maven or the artifact is.
 */
export const startMongoServer = async (): Promise<MongoServer> => {
  run(
    'java',
    ['-version'],
    'java is missing: install a JDK of version 17 or later (Debian: apt-get install default-jdk-headless).',
  )
  fetchJars()
  const server = spawn('java', ['-cp', path.join(jars, '*'), launcher, '0'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const ended = new Promise<void>((resolve) =>
    server.once('exit', () => {
      resolve()
    }),
  )
  const port = await new Promise<string>((resolve, reject) => {
    createInterface(server.stdout).once('line', resolve)
    server.once('exit', () => {
      reject(new MongoServerMissing('The server that speaks the MongoDB protocol did not start.'))
    })
  })

  return {
    stop: () => {
      server.stdin.end()
      return ended
    },
    url: `mongodb://127.0.0.1:${port}`,
  }
}
