import type { Request, Response } from 'express'
import type { Payload } from 'payload'
import { giveBackSignInTurn, takeSignInTurn } from '#core/sign-in-pace.ts'
import { isRecord } from '#core/references.ts'
import { factorStateOf } from './factor-state.ts'
import { openPanelSession } from './session.ts'
import { dropStep, keepStep, type Step } from './step.ts'

export type Call = { payload: Payload; request: Request; response: Response }

/** One field of a form, never longer than a form of ours needs. */
export const fieldOf = ({ body }: Request, name: string): string => {
  const value: unknown = isRecord(body) ? body[name] : undefined
  return typeof value === 'string' ? value.slice(0, 500) : ''
}

/**
 * Goes on from a right password: to the code, to switching the second factor on, to another password, or in. A session
 * is opened here and nowhere else.
 */
export const advance = async ({ payload, response }: Call, step: Step): Promise<void> => {
  const state = await factorStateOf(payload, step.user)
  const wanted = step.isProven
    ? undefined
    : { asked: '/admin/login/code', missing: '/admin/login/verification', none: undefined }[state]
  const place = wanted ?? (step.user.isPasswordGiven ? '/admin/login/mot-de-passe' : undefined)

  if (place !== undefined) {
    keepStep(response, { ...step, isProven: step.isProven || state === 'none' })
    response.redirect(303, place)
    return
  }
  const { cookies } = await openPanelSession(payload, step.user)

  dropStep(response)
  response.append('Set-Cookie', cookies)
  response.redirect(303, step.next)
}

/** Counts an attempt of a line before it is judged; whether there was a turn left. Says how long to wait otherwise. */
export const takeTurn = async ({ payload, request, response }: Call): Promise<number | undefined> => {
  const waitSeconds = await takeSignInTurn(payload, request)

  if (waitSeconds !== undefined) {
    response.set('Retry-After', String(waitSeconds))
  }
  return waitSeconds
}

export const giveTurnBack = ({ payload, request }: Call): Promise<void> =>
  giveBackSignInTurn(payload, request)
