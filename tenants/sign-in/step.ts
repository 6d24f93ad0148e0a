import type { Request, Response } from 'express'
import type { Payload } from 'payload'
import { now } from '#core/clock.ts'
import { env, platformOrigin } from '#core/env.ts'
import { readToken, signToken } from '#core/signed-token.ts'
import { slugs } from '#core/slugs.ts'
import type { User } from '#payload-types'
import { passwordMark } from './password-mark.ts'

const purpose = 'panel-step'

const lifeMs = 15 * 60 * 1000

const name = 'webpublic-etape'

const attributes = {
  httpOnly: true,
  path: '/admin',
  sameSite: 'lax',
  secure: env.publicScheme === 'https',
} as const

/** Somebody who gave the password of an account, between there and a session. */
export type Step = {
  /** Gave their code, or has just switched the second factor on. */
  isProven: boolean
  next: string
  user: User
}

/** A page of the panel, and nothing else: where to go once signed in. */
export const safeNext = (wanted: unknown): string => {
  const url = typeof wanted === 'string' ? URL.parse(wanted, platformOrigin) : null
  const isOurs = url?.origin === platformOrigin && /^\/admin(\/(?!login|logout)[\w./-]*)?$/.test(url.pathname)

  return url && isOurs ? `${url.pathname}${url.search}` : '/admin'
}

/** Keeps in the browser that the password was right, for a quarter of an hour. */
export const keepStep = (response: Response, { isProven, next, user }: Step): void => {
  const token = signToken({
    expiresAt: new Date(now().getTime() + lifeMs),
    purpose,
    value: { isProven, mark: passwordMark(purpose, user), next, user: user.id },
  })

  response.cookie(name, token, { ...attributes, maxAge: lifeMs })
}

export const dropStep = (response: Response): void => {
  response.clearCookie(name, attributes)
}

/** The stored account, with what Payload hides of it. */
export const findAccount = async ({ db }: Payload, id: string): Promise<undefined | User> =>
  (await db.findOne<User>({ collection: slugs.users, where: { id: { equals: id } } })) ?? undefined

/** Who is between their password and their session in this browser. */
export const readStep = async (payload: Payload, { headers }: Request): Promise<Step | undefined> => {
  const cookie = headers.cookie
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)
  const kept = cookie === undefined ? undefined : readToken(purpose, cookie)
  const user = kept && (await findAccount(payload, String(kept.user)))

  return user && passwordMark(purpose, user) === kept.mark
    ? { isProven: kept.isProven === true, next: safeNext(kept.next), user }
    : undefined
}
