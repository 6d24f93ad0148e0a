import type { Request, Response } from 'express'
import { env } from '#core/env.ts'
import type { Site } from '#core/front.ts'

const isSecure = env.publicScheme === 'https'

/**
 * `__Host-`: the browser itself refuses the cookie when it is for another host, or not over https. It asks for the
 * path `/`, so a sub-site found under the host of its parent is told from it by the name: `espace.mediatheque`.
 */
const nameOf = (name: string, { base }: Site): string =>
  `${isSecure ? '__Host-' : ''}${name}${base.replace('/', '.')}`

export const sessionCookie = (site: Site): string => nameOf('espace', site)

/** Before anyone has signed in: binds a form to the browser that was shown it. */
export const visitorCookie = (site: Site): string => nameOf('espace-visiteur', site)

/** While one is at the provider: what to show it on the way back. */
export const departureCookie = (site: Site): string => nameOf('espace-depart', site)

/** What the provider said of the person: it asks for it to end their session there. */
export const identityCookie = (site: Site): string => nameOf('espace-identite', site)

const attributes = { httpOnly: true, path: '/', sameSite: 'lax', secure: isSecure } as const

export const readCookie = ({ headers }: Pick<Request, 'headers'>, name: string): string | undefined =>
  headers.cookie
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)

export const setCookie = (response: Response, name: string, value: string, maxAgeMs: number): void => {
  response.cookie(name, value, { ...attributes, maxAge: maxAgeMs })
}

export const dropCookie = (response: Response, name: string): void => {
  response.clearCookie(name, attributes)
}
