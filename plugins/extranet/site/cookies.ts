import type { Request, Response } from 'express'
import { env } from '#core/env.ts'

const isSecure = env.publicScheme === 'https'

/** `__Host-`: the browser itself refuses the cookie when it is for another host, or not over https. */
const nameOf = (name: string): string => (isSecure ? `__Host-${name}` : name)

export const sessionCookie = nameOf('espace')

/** Before anyone has signed in: binds a form to the browser that was shown it. */
export const visitorCookie = nameOf('espace-visiteur')

/** While one is at the provider: what to show it on the way back. */
export const departureCookie = nameOf('espace-depart')

/** What the provider said of the person: it asks for it to end their session there. */
export const identityCookie = nameOf('espace-identite')

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
