import { now } from '#core/clock.ts'
import { platformOrigin } from '#core/env.ts'
import { isRecord } from '#core/references.ts'
import { privateAddress, type SafeFetch } from '#core/safe-fetch.ts'
import type { Verdict } from './faults.ts'

export type Asker = {
  ask: (address: string) => Promise<Verdict>
  /** Whether anything outside answered: without it, it is this server that reaches nobody. */
  isConnected: () => boolean
}

/** So that who is asked knows by whom, and where to complain. */
const headers = { 'User-Agent': `Webpublic-liens/1.0 (+${platformOrigin})` }

/** Browsers warn of these. A chain that is incomplete is not one: they complete it. */
const refusedCertificates = new Set([
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])

const untold = new Set(['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'])

const verdictOfError = (error: unknown): Verdict => {
  const cause = error instanceof Error ? error.cause : undefined
  const code = isRecord(cause) ? String(cause.code) : ''

  if (code === privateAddress) {
    return 'private'
  }
  if (refusedCertificates.has(code)) {
    return 'certificate'
  }
  return untold.has(code) ? 'unknown' : 'unreachable'
}

/** A server that refuses robots (401, 403, 429…) has something at this address. */
const verdictOfStatus = (status: number): Verdict => {
  if (status === 404 || status === 410) {
    return 'gone'
  }
  return status >= 500 ? 'failing' : 'fine'
}

/**
 * Asks addresses outside, each once a night, one at a time for each server; a server that does not answer is asked
 * nothing more. After the deadline nobody is asked.
 */
export const createAsker = (fetch: SafeFetch, deadline: Date): Asker => {
  const asked = new Map<string, Promise<Verdict>>()
  const lastOf = new Map<string, Promise<unknown>>()
  const silent = new Set<string>()
  let hasAnswer = false

  const statusOf = async (address: string, method: 'GET' | 'HEAD'): Promise<number> => {
    const { body, status } = await fetch(address, { headers, method })

    hasAnswer = true
    await body?.cancel()
    return status
  }

  // some servers know no HEAD, and some of them hang up on it
  const visit = async (address: string): Promise<Verdict> => {
    try {
      const status = await statusOf(address, 'HEAD').catch(() => 500)
      return verdictOfStatus(status < 400 ? status : await statusOf(address, 'GET'))
    } catch (error) {
      return verdictOfError(error)
    }
  }

  const askOne = async (address: string, host: string): Promise<Verdict> => {
    if (silent.has(host)) {
      return 'unreachable'
    }
    if (now() >= deadline) {
      return 'unknown'
    }
    const verdict = await visit(address)

    if (verdict === 'unreachable') {
      silent.add(host)
    }
    return verdict
  }

  return {
    ask: (address) => {
      const url = URL.parse(address)

      if (!url) {
        return Promise.resolve('unreachable')
      }
      url.hash = ''
      const known = asked.get(url.href)

      if (known) {
        return known
      }
      const turn = lastOf.get(url.host) ?? Promise.resolve()
      const verdict = turn.then(() => askOne(url.href, url.host))

      asked.set(url.href, verdict)
      lastOf.set(url.host, verdict)
      return verdict
    },
    isConnected: () => hasAnswer,
  }
}
