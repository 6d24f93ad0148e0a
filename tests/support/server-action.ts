import { createLocalReq, executeAuthStrategies, type PayloadRequest } from 'payload'
import { guardServerAction } from '#tenants/guard/server-actions.ts'
import type { Actor } from './call.ts'
import { platform } from './platform.ts'

/** A request of the admin panel, in the name of a person or of nobody. */
export const requestOf = async ({ token }: Actor): Promise<PayloadRequest> => {
  const { payload } = await platform()
  const headers = new Headers(token === undefined ? {} : { Authorization: `JWT ${token}` })
  const { user } = await executeAuthStrategies({ headers, payload })

  return createLocalReq({ req: { headers }, ...(user && { user }) }, payload)
}

export type ActionReply = { args?: Record<string, unknown>; status: number }

/** Calls a server action of the panel as far as its guard: what it would be told, or the status of the refusal. */
export const act = async (actor: Actor, name: unknown, args: unknown): Promise<ActionReply> => {
  try {
    return { args: (await guardServerAction(await requestOf(actor), { args, name })).args, status: 200 }
  } catch (error) {
    return { status: (error as { status?: number }).status ?? 500 }
  }
}
