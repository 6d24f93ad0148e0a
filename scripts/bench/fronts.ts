import { execFileSync, fork, spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { ask, keep, readiness, untilAnswers } from './processes.ts'

const root = path.resolve(import.meta.dirname, '../..')

type Written = { hosts: string[]; largeHost: string }

/** Writes the sites of a bench into `folder`. */
export const makeSites = (folder: string, count: number): Written => {
  const lines = execFileSync(process.execPath, [path.join(root, 'scripts/bench/sites.ts'), String(count)], {
    cwd: root,
    env: { ...process.env, DATA_DIR: folder, NODE_ENV: 'production', PAYLOAD_LOG_LEVEL: 'error' },
    maxBuffer: 1e8,
  })
    .toString()
    .split('\n')
  const after = (word: string): string[] =>
    lines.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []))

  return { hosts: after('HOST'), largeHost: after('LARGE')[0] ?? '' }
}

type Front = { child: ChildProcess; port: number; readyMs: number }

/** Starts the compiled server on the sites of `folder`. */
export const startFront = async (
  folder: string,
  { cacheMiB, port }: { cacheMiB: string; port: number },
): Promise<Front> => {
  const startedAt = performance.now()
  const child = keep(
    fork(path.join(root, 'dist/server.js'), [], {
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
    }),
  )

  await readiness(child)
  return { child, port, readyMs: performance.now() - startedAt }
}

/** Hop-by-hop headers are each server's own. */
const isOwn = (name: string): boolean => /^(date|connection|keep-alive|transfer-encoding)$/i.test(name)

/** Keeps the bytes of a front's home page for the servers that it is compared with. */
export const keepPage = async (
  folder: string,
  { host, port }: { host: string; port: number },
): Promise<void> => {
  const { body, response } = await ask({ host, pathName: '/', port })
  const headers = response.rawHeaders.flatMap((name, index, all) =>
    index % 2 === 0 && !isOwn(name) ? [name, all[index + 1] ?? ''] : [],
  )

  mkdirSync(path.join(folder, 'pages'), { recursive: true })
  writeFileSync(
    path.join(folder, 'pages', `${host}.json`),
    JSON.stringify({ body: body.toString('base64'), headers }),
  )
  mkdirSync(path.join(folder, 'static', host), { recursive: true })
  // compressed already: nginx sends as many bytes as the others
  writeFileSync(path.join(folder, 'static', host, 'index.html.gz'), gzipSync(body))
  writeFileSync(path.join(folder, 'static', host, 'index.html'), body)
}

/** Starts the server that adds nothing to the bytes it sends. */
export const startBare = async (folder: string, port: number): Promise<ChildProcess> => {
  const child = keep(
    fork(path.join(root, 'scripts/bench/bare-server.ts'), [String(port), path.join(folder, 'pages')]),
  )

  await readiness(child)
  return child
}

const nginxConf = (folder: string, port: number): string => `
daemon off; user root; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log; worker_processes 1;
events { worker_connections 256; }
http { access_log off; open_file_cache max=2000; default_type text/html; keepalive_requests 100000000;
  server { listen 127.0.0.1:${String(port)}; root ${folder}/static/$host; index index.html; gzip_static on; } }
`

/** Starts nginx on the kept pages. */
export const startNginx = async (folder: string, port: number): Promise<ChildProcess> => {
  writeFileSync(path.join(folder, 'nginx.conf'), nginxConf(folder, port))
  const child = keep(spawn('nginx', ['-c', path.join(folder, 'nginx.conf')], { stdio: 'ignore' }))

  await untilAnswers(port)
  return child
}
