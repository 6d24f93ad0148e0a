/**
 * Measures the front side by side with a bare Node server and nginx that send the same bytes, and with WordPress, in one
 * run: what counts is the ratio, not the machine. Needs `wrk` (Debian); nginx and WordPress are measured when they are
 * installed (`nginx wordpress wordpress-theme-twentytwentyone mariadb-server php-fpm php-mysql php-gd`).
 *
 * Safe to run twice. Writes a temporary folder, and `docs/performance.md` with --write.
 * `--sites 500` (how many there are), `--seconds 4` (how long each measure lasts), `--editing` (saves and screens too).
 */
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { editingTable, measureEditing } from './bench/editing.ts'
import { keepPage, makeSites, startBare, startFront, startNginx } from './bench/fronts.ts'
import { measure, type Row } from './bench/measure.ts'
import { isInstalled, stop } from './bench/processes.ts'
import { ratios, table } from './bench/report.ts'
import { isWordPressInstalled, startWordPress } from './bench/wordpress.ts'
import { freePort } from '#tests/support/free-port.ts'
import { build } from './build.ts'

const root = path.resolve(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    editing: { type: 'boolean' },
    seconds: { default: '4', type: 'string' },
    sites: { default: '500', type: 'string' },
    write: { type: 'boolean' },
  },
})
const seconds = Number(values.seconds)
const folder = mkdtempSync(path.join(tmpdir(), 'bench-'))
const rows: Row[] = []

const say = (line: string): void => {
  console.log(line)
}

type Measured = { child: ChildProcess; hosts: string[]; pathName?: string; port: number }

const add = async (name: string, measured: Measured): Promise<void> => {
  const row = await measure(name, { ...measured, folder, seconds })

  rows.push(row)
  say(`${name}, ${String(row.sites)} sites : ${row.measure.requestsPerSecond.toFixed(0)} réponses/s`)
}

/** What a site of thirty years must not slow down. */
const pagesOfOneSite = [
  ['accueil', '/'],
  ['actualités', '/actualites'],
  ['recherche', '/recherche?q=mairie'],
] as const

const measureCached = async (hosts: string[], counts: number[]) => {
  const front = await startFront(folder, { cacheMiB: '256', port: await freePort() })

  say(`Prêt en ${(front.readyMs / 1000).toFixed(1)} s avec ${String(hosts.length)} sites`)
  for (const host of hosts) {
    await keepPage(folder, { host, port: front.port })
  }
  const bare = { port: await freePort() }
  const bareChild = await startBare(folder, bare.port)

  for (const count of counts) {
    await add('Node nu', { child: bareChild, hosts: hosts.slice(0, count), port: bare.port })
    await add('Webpublic, en cache', { child: front.child, hosts: hosts.slice(0, count), port: front.port })
  }
  await stop(bareChild)
  const editing = values.editing
    ? await measureEditing({ child: front.child, folder, host: hosts[0] ?? '', port: front.port })
    : undefined

  await stop(front.child)
  return { editing, readyMs: front.readyMs }
}

const measureNginx = async (hosts: string[], counts: number[]): Promise<void> => {
  const port = await freePort()
  const child = await startNginx(folder, port)

  for (const count of counts) {
    await add('nginx, fichiers précompressés', { child, hosts: hosts.slice(0, count), port })
  }
  await stop(child)
}

const measureUncached = async (hosts: string[], counts: number[], largeHost: string): Promise<void> => {
  const { child, port } = await startFront(folder, { cacheMiB: '0', port: await freePort() })

  for (const count of counts) {
    await add('Webpublic, sans cache', { child, hosts: hosts.slice(0, count), port })
  }
  for (const [label, pathName] of pagesOfOneSite) {
    await add(`${label}, site ordinaire`, { child, hosts: hosts.slice(0, 1), pathName, port })
    await add(`${label}, 10 000 actualités`, { child, hosts: [largeHost], pathName, port })
  }
  await stop(child)
}

const measureWordPress = async (): Promise<void> => {
  const wordpress = await startWordPress(folder, { cached: await freePort(), uncached: await freePort() })
  const hosts = ['commune.localhost']

  await add('WordPress, sans cache', { child: wordpress.php, hosts, port: wordpress.uncachedPort })
  await add('WordPress, cache de nginx', { child: wordpress.nginx, hosts, port: wordpress.cachedPort })
  await wordpress.stop()
}

const publish = (report: string): void => {
  const file = path.join(root, 'docs/performance.md')
  const text = readFileSync(file, 'utf8')

  writeFileSync(file, text.replace(/(<!-- bench -->)[\s\S]*?(<!-- \/bench -->)/, `$1\n\n${report}\n\n$2`))
}

if (!isInstalled('wrk')) {
  console.error('Le banc d’essai a besoin de wrk : apt-get install wrk')
  process.exit(1)
}
await build({ say })
say(`Écriture de ${values.sites} sites…`)
const { hosts, largeHost } = makeSites(folder, Number(values.sites))
const counts = [10, 184, 500].filter((count) => count <= hosts.length)
const { editing, readyMs } = await measureCached(hosts, counts)

if (isInstalled('nginx')) {
  await measureNginx(hosts, counts)
}
await measureUncached(hosts, counts, largeHost)
if (isWordPressInstalled()) {
  await measureWordPress()
}
const machine = `Prêt en ${(readyMs / 1000).toFixed(1)} s avec ${String(hosts.length)} sites. Machine : ${String(cpus().length)} cœurs, ${cpus()[0]?.model ?? ''}, Node ${process.version}. Page d’accueil, médiane de trois mesures de ${values.seconds} s, 16 connexions, chaque site demandé une fois avant, statistiques actives.`
const report = [table(rows), ratios(rows), editing && editingTable(editing), machine]
  .filter(Boolean)
  .join('\n\n')

say(`\n${report}`)
if (values.write) {
  publish(report)
}
rmSync(folder, { force: true, recursive: true })
process.exit(0)
