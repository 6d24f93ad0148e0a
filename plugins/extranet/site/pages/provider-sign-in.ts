import { now } from '#core/clock.ts'
import { env } from '#core/env.ts'
import { readToken, signToken } from '#core/signed-token.ts'
import { slugs } from '#core/slugs.ts'
import { giveToOwner } from '#tenants/users/claim-account.ts'
import type { User } from '#payload-types'
import { text } from '../../labels.ts'
import {
  identify,
  isRefusal,
  leaveForProvider,
  type Departure,
  type Identity,
} from '../../provider/provider.ts'
import { askCodeOrOpen, findHolder, safeNext } from '../admit.ts'
import { departureCookie, dropCookie, identityCookie, readCookie, setCookie } from '../cookies.ts'
import { visitorNonce } from '../form-token.ts'
import { queryOf, type Call } from '../visit.ts'
import { sendSignIn } from './sign-in-pages.tsx'

const purpose = 'extranet-departure'

/** To find one’s password at the provider, and the telephone that it wants. */
const departureMs = 15 * 60 * 1000

type Kept = Departure & { next: string; site: string }

/** Only we wrote what it holds: it was signed. */
const readDeparture = ({ request, site }: Call): Kept | undefined => {
  const kept = readToken(purpose, readCookie(request, departureCookie(site)) ?? '') as Kept | undefined

  return kept?.site === site.id ? kept : undefined
}

type Words = Parameters<typeof text>[0]

/** The sign-in page again, with the reason: the password is still a way in. */
const refuse = (
  call: Call,
  words: Words,
  { next = '/espace', status = 401, ...values }: { email?: string; next?: string; status?: number } = {},
): Promise<void> => {
  const { site } = call
  const sentence = text(words, { provider: env.openIdProvider?.label, site: site.name, ...values })

  return sendSignIn(call, {
    next,
    nonce: visitorNonce(call),
    refusal: { sentence, status },
  })
}

/** Sends to the provider, and keeps in the browser what it must show when it comes back. */
export const signInByProvider = async (call: Call): Promise<void> => {
  const { payload, response, site } = call
  const next = safeNext(queryOf(call).get('suite') ?? '')
  const leaving = await leaveForProvider(site.address).catch((error: unknown) => {
    payload.logger.error({ err: error, msg: 'the OpenID Connect provider does not answer' })
  })

  if (!leaving) {
    return refuse(call, 'providerDown', { next, status: 503 })
  }
  const value: Kept = { ...leaving.departure, next, site: site.id }
  const expiresAt = new Date(now().getTime() + departureMs)

  setCookie(response, departureCookie(site), signToken({ expiresAt, purpose, value }), departureMs)
  response.redirect(303, leaving.href)
}

/** The account of an address; the provider creates none. */
const findByEmail = async ({ payload }: Call, email: string): Promise<string | undefined> => {
  const account = await payload.db.findOne<User>({
    collection: slugs.users,
    where: { email: { equals: email } },
  })
  // the provider vouches for the address: whoever else has the password of this account loses it
  return account ? (await giveToOwner(payload, account)).id : undefined
}

const admitIdentity = async (
  call: Call,
  { email, idToken, isVerified }: Identity,
  next: string,
): Promise<void> => {
  const { response, settings, site } = call

  if (email === '' || !isVerified) {
    return refuse(call, 'providerUnverified', { next, status: 403 })
  }
  const holder = await findHolder(call, await findByEmail(call, email))

  if (!holder) {
    return refuse(call, 'providerNoMandate', { email, next, status: 403 })
  }
  setCookie(response, identityCookie(site), idToken, settings.sessionHours * 60 * 60 * 1000)
  return askCodeOrOpen(call, holder, { next, nonce: visitorNonce(call) })
}

/** Who came back; or what to tell whoever did. */
const identifyOrExplain = async (
  { payload }: Call,
  departure: Departure,
  query: URLSearchParams,
): Promise<Identity | Words> => {
  try {
    return await identify(departure, query)
  } catch (error) {
    if (isRefusal(error)) {
      return 'providerDenied'
    }
    payload.logger.warn({ err: error, msg: 'a sign-in by the OpenID Connect provider was refused' })
    return 'providerRefused'
  }
}

/** Back from the provider, by way of the platform: from signing in, or from signing out. */
export const returnFromProvider = async (call: Call): Promise<void> => {
  const { response, site } = call
  const query = queryOf(call)
  const departure = readDeparture(call)
  dropCookie(response, departureCookie(site))

  if (!query.has('code') && !query.has('error')) {
    response.redirect(303, '/espace/connexion')
    return
  }
  if (!departure) {
    return refuse(call, 'providerExpired')
  }
  const { next } = departure
  const identity = await identifyOrExplain(call, departure, query)

  return typeof identity === 'string' ? refuse(call, identity, { next }) : admitIdentity(call, identity, next)
}
