import { setTimeout } from 'node:timers/promises'
import { getPayload, type SanitizedConfig } from 'payload'
import { env } from '#core/env.ts'
import { inTurn } from '#core/lease.ts'
import { isRecord } from '#core/references.ts'
import { tenantText } from '#tenants/labels.ts'

type Answer = (request: Request) => Promise<Response>

/** How long, at most, a creation that was overtaken waits at its first try, in milliseconds. */
const firstWaitMs = 25

/** A save waits so long for the one before it, in milliseconds; then it goes on. */
const patienceMs = 10_000

/** A creation that another overtook begins again so many times. */
const maxTries = 20

const documentPath = /^\/api\/([a-z\d-]+\/[\da-f-]{24,36})$/

const isJson = (request: Request): boolean =>
  request.headers.get('content-type')?.startsWith('application/json') === true

/** Two saves of one document, each of its own field: the second reads what the first wrote. */
const saveInTurn = async (
  config: Promise<SanitizedConfig> | SanitizedConfig,
  document: string,
  save: () => Promise<Response>,
): Promise<Response> => {
  const options = { forget: true, patienceMs }

  return (await inTurn(await getPayload({ config }), `save:${document}`, save, options)) ?? save()
}

const listIn = (value: unknown, key: string): unknown[] => {
  const list = isRecord(value) ? value[key] : undefined
  return Array.isArray(list) ? list : []
}

/** Addresses that a document takes from its title, which the database holds unique on a site. */
const ownAddresses = new Set<unknown>(['path', 'slug'])

/** Another creation took the address between the look and the write: `sayConflict` of `tenants/guard/` names it. */
const isOvertaken = async (response: Response): Promise<boolean> => {
  if (response.status !== 400) {
    return false
  }
  const [first] = listIn(await response.clone().json(), 'errors')

  return listIn(isRecord(first) ? first.data : undefined, 'errors').some(
    (one) =>
      isRecord(one) &&
      ownAddresses.has(one.path) &&
      one.message === tenantText('alreadyOnSite', { field: one.label }),
  )
}

/** What makes an address of a title looks again for a free one. */
const untilFree = async (request: Request, create: Answer): Promise<Response> => {
  const body = await request.text()
  const again = (): Promise<Response> =>
    create(new Request(request.url, { body, headers: request.headers, method: request.method }))
  let response = await again()

  for (let tries = 1; tries < maxTries && (await isOvertaken(response)); tries += 1) {
    // those who were overtaken together do not come back together
    await setTimeout(Math.random() * firstWaitMs * tries)
    response = await again()
  }
  return response
}

/**
 * Where the database keeps no two writers apart, MongoDB without transactions, the API does: saves of one document take
 * turns, whichever processes they reach, and a creation that lost a race begins again.
 */
export const oneAtATime =
  (config: Promise<SanitizedConfig> | SanitizedConfig, path: string, answer: Answer): Answer =>
  (request) => {
    const document = documentPath.exec(path)?.[1]

    if (env.isShared && document !== undefined && request.method === 'PATCH') {
      return saveInTurn(config, document, () => answer(request))
    }
    return document === undefined && request.method === 'POST' && isJson(request)
      ? untilFree(request, answer)
      : answer(request)
  }
