import type { Endpoint, PayloadRequest } from 'payload'
import { platformOrigin } from '#core/env.ts'
import { isAppError } from '#core/errors.ts'
import { isRecord } from '#core/references.ts'

/** What a form sends, or the same as JSON; a field may come several times. */
export type Fields = URLSearchParams

/** What was done, by the key of the sentence that says so, and the query of the screen to go back to. */
export type Outcome = { done: string; query: Record<string, string> }

type FormEndpoint = {
  act: (req: PayloadRequest, fields: Fields) => Promise<Outcome>
  /** What is written again on the screen when the form is refused. @default the site and the person */
  keeps?: readonly string[]
  path: `/${string}`
  /** The screen of the admin that holds the form: `/equipe`. */
  screen: `/${string}` | ((req: PayloadRequest) => `/${string}`)
}

const fieldsOfJson = (json: unknown): Fields =>
  new URLSearchParams(
    Object.entries(isRecord(json) ? json : {}).flatMap(([name, value]) =>
      [value]
        .flat()
        .filter((item): item is boolean | number | string =>
          ['boolean', 'number', 'string'].includes(typeof item),
        )
        .map((item): [string, string] => [name, String(item)]),
    ),
  )

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Sends the browser back to a screen of the admin panel. */
export const backTo = (screen: string, query: Record<string, string>): Response =>
  new Response(null, {
    headers: { Location: `${platformOrigin}/admin${screen}?${new URLSearchParams(query).toString()}` },
    status: 303,
  })

/** Before the name of each value of a refusal, in the query of the screen that says it. */
export const valuePrefix = 'valeur-'

/** As much of a value as an address holds, in characters. */
const longestValue = 500

/** What is longer is written again by whoever sent it: an address that no proxy takes would show them nothing. */
const isBearable = (value: string): boolean =>
  value.length <= longestValue && encodeURIComponent(value).length <= longestValue

const valuesInQuery = (values: Record<string, number | string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [valuePrefix + name, String(value).slice(0, longestValue)]),
  )

/**
 * `POST` of a plain form of the admin, which works without script: it goes back to its screen, which says what was
 * done or what was refused. Asked in JSON it answers in JSON, and its errors are those of every endpoint.
 */
export const formEndpoint = ({ act, keeps = ['person', 'site'], path, screen }: FormEndpoint): Endpoint => ({
  handler: async (req) => {
    const back = typeof screen === 'string' ? screen : screen(req)
    const isJson = (req.headers.get('content-type') ?? '').startsWith('application/json')
    const text = (await req.text?.()) ?? ''
    const fields = isJson ? fieldsOfJson(parseJson(text)) : new URLSearchParams(text)

    try {
      const { done, query } = await act(req, fields)

      return isJson ? Response.json({ done, ...query }) : backTo(back, { ...query, done })
    } catch (error) {
      if (isJson || !isAppError(error)) {
        throw error
      }
      return backTo(back, {
        error: error.code,
        ...valuesInQuery(error.values),
        ...Object.fromEntries(
          [...fields].filter(([name, value]) => keeps.includes(name) && isBearable(value)),
        ),
      })
    }
  },
  method: 'post',
  path,
})
