import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server'
import type { Payload } from 'payload'
import { now } from '#core/clock.ts'
import type { Site } from '#core/front.ts'
import type { Passkey } from '#payload-types'
import { extranetSlugs } from '../collections/slugs.ts'
import { algorithms, hostOf, readAnswer, verifyEnrolment, verifySignature, type Sent } from './answers.ts'
import { drawChallenge } from './challenge.ts'

/** A person has a telephone, a computer, a spare: not more. */
export const mostPasskeys = 10

type Place = { payload: Payload; site: Site }

type Owner = { email: string; id: string }

/** The keys of a person on this site, oldest first. */
export const findPasskeys = async ({ payload, site }: Place, userId: string): Promise<Passkey[]> => {
  const { docs } = await payload.db.find<Passkey>({
    collection: extranetSlugs.passkeys,
    pagination: false,
    sort: 'createdAt',
    where: { and: [{ userId: { equals: userId } }, { host: { equals: hostOf(site) } }] },
  })
  return docs
}

const findPasskey = ({ payload, site }: Place, credentialId: string): Promise<null | Passkey> =>
  payload.db.findOne<Passkey>({
    collection: extranetSlugs.passkeys,
    where: { and: [{ credentialId: { equals: credentialId } }, { host: { equals: hostOf(site) } }] },
  })

/** What the page asks the browser, to sign in: any key that it has for this site. */
export const signInOptions = (site: Site, nonce: string) =>
  generateAuthenticationOptions({
    challenge: drawChallenge(nonce),
    rpID: hostOf(site),
    userVerification: 'required',
  })

/** What the page asks the browser, to make a key: one that knows whose it is, and asks who is there. */
export const enrolmentOptions = (site: Site, nonce: string, { email, id }: Owner, keys: Passkey[]) =>
  generateRegistrationOptions({
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    challenge: drawChallenge(nonce),
    excludeCredentials: keys.map(({ credentialId }) => ({ id: credentialId })),
    rpID: hostOf(site),
    rpName: site.name,
    supportedAlgorithmIDs: algorithms,
    userID: new TextEncoder().encode(id),
    userName: email,
  })

/** Keeps the key that a browser made for a person. `false`: it does not answer this session, or is known already. */
export const addPasskey = async (
  place: Place,
  sent: Sent,
  { email, id: userId, name }: Owner & { name: string },
): Promise<boolean> => {
  const { payload, site } = place
  const answer = await readAnswer(sent)
  const made = answer && (await verifyEnrolment(site, answer))

  if (
    !made ||
    (await findPasskey(place, made.id)) ||
    (await findPasskeys(place, userId)).length >= mostPasskeys
  ) {
    return false
  }
  await payload.create({
    collection: extranetSlugs.passkeys,
    data: {
      challengedAt: answer.challengedAt,
      counter: made.counter,
      credentialId: made.id,
      email,
      host: hostOf(site),
      name,
      publicKey: Buffer.from(made.publicKey).toString('base64url'),
      usedAt: now().toISOString(),
      userId,
    },
    depth: 0,
    overrideAccess: true,
  })
  return true
}

/** Removes a key of a person. Another's is left alone, like one that does not exist. */
export const removePasskey = async ({ payload, site }: Place, userId: string, id: string): Promise<void> => {
  await payload.delete({
    collection: extranetSlugs.passkeys,
    depth: 0,
    overrideAccess: true,
    where: {
      and: [{ id: { equals: id } }, { userId: { equals: userId } }, { host: { equals: hostOf(site) } }],
    },
  })
}

/**
 * Whose key signed a challenge of this browser; the same answer serves once: the key remembers when the challenge was
 * drawn, in one step, and answers none drawn before.
 */
export const findOwnerByPasskey = async (place: Place, sent: Sent): Promise<string | undefined> => {
  const { payload, site } = place
  const answer = await readAnswer(sent)
  const key = answer && (await findPasskey(place, answer.credentialId))
  const counter =
    key &&
    (await verifySignature(site, answer, {
      counter: key.counter,
      id: key.credentialId,
      publicKey: new Uint8Array(Buffer.from(key.publicKey, 'base64url')),
    }))

  if (!key || counter === undefined) {
    return undefined
  }
  const claimed: unknown = await payload.db.updateOne({
    collection: extranetSlugs.passkeys,
    data: { challengedAt: answer.challengedAt, counter, usedAt: now().toISOString() },
    options: { atomic: true },
    where: { and: [{ id: { equals: key.id } }, { challengedAt: { less_than: answer.challengedAt } }] },
  })
  return claimed === null ? undefined : key.userId
}
