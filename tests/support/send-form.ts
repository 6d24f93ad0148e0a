import type { Actor } from './call.ts'
import { exchange, type Answer } from './http-client.ts'
import { platform } from './platform.ts'

/** Sends a form to the platform as a browser without script does. */
export const sendForm = async (
  path: string,
  fields: Record<string, string>,
  { token }: Actor = {},
  headers: Record<string, string> = {},
): Promise<Answer> =>
  exchange({
    body: new URLSearchParams(fields).toString(),
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      ...(token === undefined ? {} : { Authorization: `JWT ${token}` }),
      ...headers,
    },
    host: 'localhost',
    method: 'POST',
    path,
    port: (await platform()).port,
  })
