/**
 * Measures the front side by side with a bare Node server and nginx that send the same bytes, in one run: what
 * counts is the ratio, not the machine. Needs `wrk` (Debian); nginx is measured when it is there.
 *
 * Safe to run twice. Writes a temporary folder, and `docs/performance.md` with --write.
 * `--sites 500` (how many there are), `--seconds 5` (how long each measure lasts).
 */
import { execFileSync, fork, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build } from './build.ts'
import { load, type Measure } from './bench/load.ts'
import { residentMiB } from './bench/process-figures.ts'

type Row = { measure: Measure; memoryMiB: number; name: string; sites: number }

const root = path.resolve(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    seconds: { default: '5', type: 'string' },
    sites: { default: '500', type: 'string' },
    write: { type: 'boolean' },
  },
})
const siteCount = Number(values.sites)
const seconds = Number(values.seconds)
const folder = mkdtempSync(path.join(tmpdir(), 'bench-'))

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')

  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  server.close()
  return port
}

const ports = {
  bare: await freePort(),
  cached: await freePort(),
  nginx: await freePort(),
  uncached: await freePort(),
}

const say = (line: string): void => {
  console.log(line)
}

const isInstalled = (command: string): boolean => {
  try {
    execFileSync('which', [command])
    return true
  } catch {
    return false
  }
}

type Written = { hosts: string[]; largeHost: string }

const makeSites = (): Written => {
  const lines = execFileSync(
    process.execPath,
    [path.join(root, 'scripts/bench/sites.ts'), String(siteCount)],
    {
      cwd: root,
      env: { ...process.env, DATA_DIR: folder, NODE_ENV: 'production', PAYLOAD_LOG_LEVEL: 'error' },
      maxBuffer: 1e8,
    },
  )
    .toString()
    .split('\n')
  const after = (word: string): string[] =>
    lines.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []))

  return { hosts: after('HOST'), largeHost: after('LARGE')[0] ?? '' }
}

/** A child that ends before it is ready has said why. */
const readiness = async (child: ChildProcess): Promise<void> => {
  const early = once(child, 'exit').then(() => {
    throw new Error('the server did not start')
  })

  await Promise.race([once(child, 'message'), early])
  early.catch(() => undefined)
}

const startFront = async (
  port: number,
  cacheMiB: string,
): Promise<{ child: ChildProcess; readyMs: number }> => {
  const startedAt = performance.now()
  const child = fork(path.join(root, 'dist/server.js'), [], {
    cwd: root,
    env: {
      ...process.env,
      CACHE_MIB: cacheMiB,
      DATA_DIR: folder,
      LISTEN_HOST: '127.0.0.1',
      NODE_ENV: 'production',
      PAYLOAD_LOG_LEVEL: 'error',
      PORT: String(port),
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })

  children.push(child)
  await readiness(child)
  return { child, readyMs: performance.now() - startedAt }
}

const pidOf = ({ pid }: ChildProcess): number => {
  if (pid === undefined) {
    throw new Error('process without pid')
  }
  return pid
}

/** Hop-by-hop headers are each server's own. */
const isOwn = (name: string): boolean => /^(date|connection|keep-alive|transfer-encoding)$/i.test(name)

type Asked = { body: Buffer; response: IncomingMessage }

/** Asks a page as a browser does. */
const ask = async (port: number, host: string, pathName: string): Promise<Asked> => {
  const request = get({
    headers: { 'Accept-Encoding': 'gzip, deflate, br', Host: host },
    host: '127.0.0.1',
    path: pathName,
    port,
  })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []

  response.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(response, 'end')
  return { body: Buffer.concat(chunks), response }
}

/** Keeps the bytes of a page for the servers that the front is compared with. */
const keepPage = async (host: string): Promise<void> => {
  const { body, response } = await ask(ports.cached, host, '/')
  const headers = response.rawHeaders.flatMap((name, index, all) =>
    index % 2 === 0 && !isOwn(name) ? [name, all[index + 1] ?? ''] : [],
  )

  writeFileSync(
    path.join(folder, 'pages', `${host}.json`),
    JSON.stringify({ body: body.toString('base64'), headers }),
  )
  mkdirSync(path.join(folder, 'static', host), { recursive: true })
  // compressed already: nginx sends as many bytes as the others
  writeFileSync(path.join(folder, 'static', host, 'index.html.gz'), gzipSync(body))
  writeFileSync(path.join(folder, 'static', host, 'index.html'), body)
}

const startBare = async (): Promise<ChildProcess> => {
  const child = fork(path.join(root, 'scripts/bench/bare-server.ts'), [
    String(ports.bare),
    path.join(folder, 'pages'),
  ])

  children.push(child)
  await readiness(child)
  return child
}

const nginxConf = (): string => `
daemon off; user root; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log; worker_processes 1;
events { worker_connections 256; }
http { access_log off; open_file_cache max=2000; default_type text/html; keepalive_requests 100000000;
  server { listen 127.0.0.1:${String(ports.nginx)}; root ${folder}/static/$host; index index.html; gzip_static on; } }
`

const startNginx = async (): Promise<ChildProcess> => {
  writeFileSync(path.join(folder, 'nginx.conf'), nginxConf())
  const child = spawn('nginx', ['-c', path.join(folder, 'nginx.conf')], { stdio: 'ignore' })

  children.push(child)

  for (let tries = 0; tries < 50; tries += 1) {
    const request = get({ host: '127.0.0.1', port: ports.nginx })
    const answered = await Promise.race([once(request, 'response'), once(request, 'error')]).then(
      ([first]: unknown[]) => !(first instanceof Error),
      () => false,
    )
    if (answered) {
      break
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 100)
    })
  }
  return child
}

const children: ChildProcess[] = []

// a bench that fails leaves no server behind
process.on('exit', () => {
  children.forEach((child) => child.kill())
})

const rows: Row[] = []

/** Of three runs, the one whose answers cost neither the most nor the least. */
const median = (runs: Measure[]): Measure => {
  const [, middle] = runs.toSorted((a, b) => a.cpuMsPerRequest - b.cpuMsPerRequest)

  if (!middle) {
    throw new Error('fewer than two runs')
  }
  return middle
}

const measure = async (
  name: string,
  child: ChildProcess,
  port: number,
  hosts: string[],
  pathName = '/',
): Promise<void> => {
  const pid = pidOf(child)
  const target = { hosts, pathName, pid, port }

  // what a site loads once, it has loaded: the first answer of each is not what is measured
  for (const host of hosts) {
    await ask(port, host, pathName)
  }
  await load(target, { folder, seconds: 2 })
  const runs: Measure[] = []

  while (runs.length < 3) {
    runs.push(await load(target, { folder, seconds }))
  }
  const figures = median(runs)

  rows.push({ measure: figures, memoryMiB: residentMiB(pid), name, sites: hosts.length })
  say(`${name}, ${String(hosts.length)} sites : ${figures.requestsPerSecond.toFixed(0)} réponses/s`)
}

/** What a site of thirty years must not slow down. */
const pagesOfOneSite = [
  ['accueil', '/'],
  ['actualités', '/actualites'],
  ['recherche', '/recherche?q=mairie'],
] as const

const table = (): string => {
  const bareOf = (sites: number): number | undefined =>
    rows.find((row) => row.name === 'Node nu' && row.sites === sites)?.measure.requestsPerSecond
  const line = ({ measure: m, memoryMiB, name, sites }: Row): string => {
    const bare = bareOf(sites)
    const ratio = bare === undefined ? '' : (m.requestsPerSecond / bare).toFixed(2)
    const cells = [
      name,
      sites,
      m.requestsPerSecond.toFixed(0),
      ratio,
      m.p50Ms.toFixed(2),
      m.p99Ms.toFixed(2),
      m.cpuMsPerRequest.toFixed(3),
      memoryMiB,
    ]
    return `| ${cells.join(' | ')} |`
  }

  return [
    '| serveur | sites en rotation | réponses/s | rapport à Node nu | p50 (ms) | p99 (ms) | CPU par réponse (ms) | mémoire (Mio) |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(line),
  ].join('\n')
}

if (!isInstalled('wrk')) {
  console.error('Le banc d’essai a besoin de wrk : apt-get install wrk')
  process.exit(1)
}
mkdirSync(path.join(folder, 'pages'), { recursive: true })
await build({ say })
say(`Écriture de ${String(siteCount)} sites…`)
const { hosts, largeHost } = makeSites()
const counts = [10, 184, 500].filter((count) => count <= hosts.length)
const cached = await startFront(ports.cached, '256')

say(`Prêt en ${(cached.readyMs / 1000).toFixed(1)} s avec ${String(hosts.length)} sites`)
for (const host of hosts) {
  await keepPage(host)
}
const bare = await startBare()

for (const count of counts) {
  await measure('Node nu', bare, ports.bare, hosts.slice(0, count))
  await measure('Webpublic, en cache', cached.child, ports.cached, hosts.slice(0, count))
}
if (isInstalled('nginx')) {
  const nginx = await startNginx()

  for (const count of counts) {
    await measure('nginx, fichiers précompressés', nginx, ports.nginx, hosts.slice(0, count))
  }
  nginx.kill()
}
bare.kill()
cached.child.kill()
const uncached = await startFront(ports.uncached, '0')

for (const count of counts) {
  await measure('Webpublic, sans cache', uncached.child, ports.uncached, hosts.slice(0, count))
}
for (const [label, pathName] of pagesOfOneSite) {
  await measure(`${label}, site ordinaire`, uncached.child, ports.uncached, hosts.slice(0, 1), pathName)
  await measure(`${label}, 10 000 actualités`, uncached.child, ports.uncached, [largeHost], pathName)
}
uncached.child.kill()
const report = `${table()}\n\nPrêt en ${(cached.readyMs / 1000).toFixed(1)} s avec ${String(hosts.length)} sites. Machine : ${String(cpus().length)} cœurs, ${cpus()[0]?.model ?? ''}, Node ${process.version}. Page d’accueil, médiane de trois mesures de ${String(seconds)} s, 16 connexions, chaque site demandé une fois avant, statistiques actives.`

console.log(`\n${report}`)
if (values.write) {
  const file = path.join(root, 'docs/performance.md')
  const text = readFileSync(file, 'utf8')

  writeFileSync(file, text.replace(/(<!-- bench -->)[\s\S]*?(<!-- \/bench -->)/, `$1\n\n${report}\n\n$2`))
}
rmSync(folder, { force: true, recursive: true })
process.exit(0)
