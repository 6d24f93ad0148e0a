import { isRecord } from '#core/references.ts'
import { multipart, type TestFile } from './files.ts'
import { exchange, type Answer } from './http-client.ts'
import { platform } from './platform.ts'

/** Someone who asks: an account by its token, or nobody. */
export type Actor = { id?: string; token?: string }

export type Reply = Answer & {
  /** Code of the first error that has one. */
  code: string | undefined
  /** `doc` of a write, or the document itself of a read. */
  doc: Record<string, unknown>
  /** Rows of a list, or documents of a bulk write. */
  docs: Record<string, unknown>[]
}

const listIn = (json: unknown, key: string): Record<string, unknown>[] => {
  const list: unknown = isRecord(json) ? json[key] : undefined
  return Array.isArray(list) ? list.filter(isRecord) : []
}

const codeIn = (json: unknown): string | undefined => {
  const data = listIn(json, 'errors')[0]?.data
  return isRecord(data) && typeof data.code === 'string' ? data.code : undefined
}

const docIn = (json: unknown): Record<string, unknown> => {
  const doc = isRecord(json) ? (json.doc ?? json) : {}
  return isRecord(doc) ? doc : {}
}

const reply = (answer: Answer): Reply => ({
  ...answer,
  code: codeIn(answer.json),
  doc: docIn(answer.json),
  docs: listIn(answer.json, 'docs'),
})

const authorization = ({ token }: Actor): Record<string, string> =>
  token === undefined ? {} : { Authorization: `JWT ${token}` }

/** Asks the platform's API, as a person or as nobody. */
export const call = async (
  method: string,
  path: string,
  body?: unknown,
  actor: Actor = {},
  headers: Record<string, string> = {},
): Promise<Reply> => {
  const { port } = await platform()

  return reply(
    await exchange({
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...authorization(actor),
        ...headers,
      },
      host: 'localhost',
      method,
      path,
      port,
    }),
  )
}

/** Asks with a body that no program of ours would write. */
export const callRaw = async (
  method: string,
  path: string,
  body: string,
  actor: Actor,
  type = 'application/json',
): Promise<Reply> => {
  const { port } = await platform()
  const headers = { 'Content-Type': type, ...authorization(actor) }

  return reply(await exchange({ body, headers, host: 'localhost', method, path, port }))
}

/** Sends a document with its file. */
export const sendFile = async (
  method: string,
  path: string,
  data: object,
  file: TestFile,
  actor: Actor = {},
): Promise<Reply> => {
  const { port } = await platform()
  const { body, type } = multipart(data, file)

  return reply(
    await exchange({
      body,
      headers: { 'Content-Type': type, ...authorization(actor) },
      host: 'localhost',
      method,
      path,
      port,
    }),
  )
}

/** Visits a public address of a site, by its host. */
export const visit = async (
  { host }: { host: string },
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> => exchange({ headers, host, method, path, port: (await platform()).port })
