import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { cpuSeconds } from './process-figures.ts'

const run = promisify(execFile)

/** One measure: how many answers a second, how long they took, what they cost the server. */
export type Measure = { cpuMsPerRequest: number; p50Ms: number; p99Ms: number; requestsPerSecond: number }

export type Target = { hosts: string[]; pathName: string; pid: number; port: number }

/** A browser: statistics count its pages, which they do not of a client without a name. */
const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

/** Requests of a browser, to each host in turn, over kept connections. */
const luaOf = ({ hosts, pathName }: Target): string => `
local requests = {}
local hosts = { ${hosts.map((host) => JSON.stringify(host)).join(', ')} }
local index = 0
init = function()
  for i, host in ipairs(hosts) do
    requests[i] = wrk.format("GET", ${JSON.stringify(pathName)}, { ["Host"] = host, ["Accept-Encoding"] = "gzip, deflate, br", ["Accept"] = "text/html", ["User-Agent"] = ${JSON.stringify(userAgent)} })
  end
end
request = function()
  index = index % #requests + 1
  return requests[index]
end
done = function(summary, latency)
  io.write(string.format("RESULT %d %d %d %f %f\\n", summary.requests, summary.duration, summary.errors.status + summary.errors.read + summary.errors.timeout, latency:percentile(50), latency:percentile(99)))
end
`

/**
 * Asks the target with wrk (Debian package) over 16 connections.
 *
 * @throws when an answer is not a success: a bench of errors measures nothing.
 */
export const load = async (
  target: Target,
  { folder, seconds }: { folder: string; seconds: number },
): Promise<Measure> => {
  const script = path.join(folder, 'requests.lua')

  writeFileSync(script, luaOf(target))
  const before = cpuSeconds(target.pid)
  const { stdout } = await run('wrk', [
    '-t1',
    '-c16',
    `-d${String(seconds)}s`,
    '-s',
    script,
    `http://127.0.0.1:${String(target.port)}`,
  ])
  const cpu = cpuSeconds(target.pid) - before
  const [requests = 0, microseconds = 1, errors = 0, p50 = 0, p99 = 0] = (
    /RESULT (.*)/.exec(stdout)?.[1] ?? ''
  )
    .split(' ')
    .map(Number)

  if (errors > 0) {
    throw new Error(`${String(errors)} errors out of ${String(requests)}\n${stdout}`)
  }
  return {
    cpuMsPerRequest: (cpu * 1000) / requests,
    p50Ms: p50 / 1000,
    p99Ms: p99 / 1000,
    requestsPerSecond: requests / (microseconds / 1_000_000),
  }
}
