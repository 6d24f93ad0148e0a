import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inject, vi } from 'vitest'
import { exchange, type Answer } from '../http-client.ts'

export type Account = { email: string; password: string }

/** A site as a visitor and a tester see it. */
export type Served = { host: string; origin: string }

export const installation = inject('installation')

export const platformOrigin = `http://localhost:${String(installation.port)}`

/** A site of the demonstration: tests read it and change nothing of it. */
export const demoSite = (slug: string): Served => {
  const host = `${slug}.localhost`
  return { host, origin: `http://${host}:${String(installation.port)}` }
}

/** An account of the demonstration, by its address. */
export const demoAccount = (email: string): Account => {
  const accounts = JSON.parse(
    readFileSync(path.join(installation.dataFolder, 'demo', 'accounts.json'), 'utf8'),
  ) as Account[]
  const account = accounts.find((candidate) => candidate.email === email)

  if (!account) {
    throw new Error(`no demonstration account: ${email}`)
  }
  return account
}

/** Asks a public address as a visitor without browser. */
export const visit = (
  { host }: Pick<Served, 'host'>,
  address: string,
  headers: Record<string, string> = {},
): Promise<Answer> => exchange({ headers, host, method: 'GET', path: address, port: installation.port })

/** Waits until a public address answers as the test expects; says how long it took. */
export const untilServed = async (
  site: Pick<Served, 'host'>,
  address: string,
  isExpected: (answer: Answer) => boolean,
): Promise<number> => {
  const startedAt = performance.now()

  await vi.waitUntil(async () => isExpected(await visit(site, address)), { interval: 10, timeout: 10_000 })
  return performance.now() - startedAt
}
