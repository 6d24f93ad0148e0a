import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { vi } from 'vitest'
import { projectRoot } from '#core/env.ts'
import { freePort } from './free-port.ts'
import { exchange } from './http-client.ts'
import { newFolder } from './program.ts'

/** The examples of a page of documentation, in their order. */
export const examplesOf = (language: string): string[] =>
  [
    ...readFileSync(path.join(projectRoot, 'docs', 'operations.md'), 'utf8').matchAll(
      new RegExp(`^\`\`\`${language}\n(.+?)^\`\`\`$`, 'gms'),
    ),
  ].map(([, example = '']) => example)

const isThere = (command: string, flag: string): boolean => spawnSync(command, [flag]).status === 0

export const hasNginx = isThere('nginx', '-v')
export const hasVarnish = isThere('varnishd', '-V')

export type Proxy = { port: number; stop: () => Promise<void> }

const untilOpen = async (child: ChildProcess, port: number): Promise<Proxy> => {
  await vi.waitFor(() => exchange({ host: 'nobody.test', method: 'GET', path: '/healthz', port }), {
    interval: 100,
    timeout: 20_000,
  })
  return {
    port,
    stop: async () => {
      const ended = once(child, 'exit')

      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Puts the ports of a test in the place of those of an example, in their order. */
const withPorts = (example: string, pattern: RegExp, ports: number[]): string => {
  const left = [...ports]

  return example.replace(pattern, (_whole, before: string, after: string) => {
    return `${before}${String(left.shift() ?? ports.at(-1))}${after}`
  })
}

/** Runs an example of nginx before these ports, on a port of its own, without TLS. */
export const startNginx = async (example: string, ports: number[]): Promise<Proxy> => {
  const [folder, port] = [newFolder(), await freePort()]
  const server = withPorts(example, /(127\.0\.0\.1:)\d+()/g, ports)
    .replace(/listen 443 ssl;/, `listen 127.0.0.1:${String(port)};`)
    .replace(/^ *ssl_certificate.*\n/gm, '')
    .replace(/server_name .+;/, 'server_name _;')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n')
  const file = path.join(folder, 'nginx.conf')

  writeFileSync(
    file,
    `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http { access_log off; ${temporary}
${server}}`,
  )
  return untilOpen(spawn('nginx', ['-p', folder, '-c', file], { stdio: 'ignore' }), port)
}

/** Runs an example of Varnish before these ports, on a port of its own. */
export const startVarnish = async (
  example: string,
  ports: number[],
  platformHost: string,
): Promise<Proxy> => {
  const [folder, port] = [newFolder(), await freePort()]
  const file = path.join(folder, 'default.vcl')

  writeFileSync(
    file,
    withPorts(example, /(\.port = ")\d+(")/g, ports).replace(
      String.raw`admin\.exemple\.fr`,
      platformHost.replaceAll('.', String.raw`\.`),
    ),
  )
  const child = spawn(
    'varnishd',
    [
      '-F',
      '-j',
      'none',
      '-a',
      `127.0.0.1:${String(port)}`,
      '-f',
      file,
      '-n',
      path.join(folder, 'work'),
      '-s',
      'malloc,16m',
      '-T',
      'none',
    ],
    { stdio: 'ignore' },
  )
  return untilOpen(child, port)
}
