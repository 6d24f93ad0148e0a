import { now } from '#core/clock.ts'
import { env } from '#core/env.ts'
import { readToken, signToken } from '#core/signed-token.ts'

const purpose = 'known-device'

/** Half a year without signing in, and the device is a new one. */
const lifeMs = 180 * 24 * 60 * 60 * 1000

const isSecure = env.publicScheme === 'https'

const name = `${isSecure ? '__Host-' : ''}webpublic-appareil`

/**
 * The cookie by which a browser shows that somebody signed in from it: the guesses of others do not lock them out there.
 * It opens nothing, and names one account.
 */
export const deviceCookie = (userId: string): string => {
  const token = signToken({
    expiresAt: new Date(now().getTime() + lifeMs),
    purpose,
    value: { user: userId },
  })

  return `${name}=${token}; Path=/; Max-Age=${String(lifeMs / 1000)}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
}

/** Whose device the cookies of a request show it to be. */
export const deviceOwner = (cookies: null | string | undefined): string | undefined => {
  const value = cookies
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)
  const user = value === undefined ? undefined : readToken(purpose, value)?.user

  return typeof user === 'string' ? user : undefined
}
