import type { Payload, Where } from 'payload'
import { now } from '#core/clock.ts'
import type { Site } from '#core/front.ts'
import { readToken, signToken } from '#core/signed-token.ts'
import { findOnSite } from '#collections/views/find-on-site.ts'
import type { SpaceSubscription } from '#payload-types'
import { extranetSlugs } from '../collections/slugs.ts'

type Reader = { payload: Payload; site: Pick<Site, 'id'> }

/** Who follows what. */
export type Follower = { topicId: string; userId: string }

const purpose = 'extranet-unsubscribe'

/** A mail may be read late: its link lives as long as the messages that it announces. */
const linkLifeMs = 730 * 24 * 60 * 60 * 1000

const whereFollower = ({ topicId, userId }: Follower): Where => ({
  and: [{ topic: { equals: topicId } }, { userId: { equals: userId } }],
})

export const findSubscription = async (
  reader: Reader,
  follower: Follower,
): Promise<SpaceSubscription | undefined> => {
  const { docs } = await findOnSite(reader, {
    collection: extranetSlugs.subscriptions,
    limit: 1,
    where: whereFollower(follower),
  })
  return docs[0]
}

/** Asks for a mail when somebody writes. Asking twice changes nothing. */
export const subscribe = async (reader: Reader, follower: Follower): Promise<void> => {
  const { payload, site } = reader
  const { topicId, userId } = follower

  if (await findSubscription(reader, follower)) {
    return
  }
  await payload
    .create({
      collection: extranetSlugs.subscriptions,
      data: { readAt: now().toISOString(), tenant: site.id, topic: topicId, userId },
      depth: 0,
      overrideAccess: true,
    })
    .catch(async (error: unknown) => {
      // two windows at once: the index lets one of them write, and the subscription is there
      if (!(await findSubscription(reader, follower))) {
        throw error
      }
    })
}

/** Stops the mails. Stopping twice changes nothing. */
export const unsubscribe = async ({ payload, site }: Reader, follower: Follower): Promise<void> => {
  await payload.delete({
    collection: extranetSlugs.subscriptions,
    depth: 0,
    overrideAccess: true,
    where: { and: [{ tenant: { equals: site.id } }, whereFollower(follower)] },
  })
}

const markSubscription = async (
  { payload }: Pick<Reader, 'payload'>,
  { id }: SpaceSubscription,
  mark: Partial<Pick<SpaceSubscription, 'mailedAt' | 'readAt'>>,
): Promise<void> => {
  await payload.db.updateOne({
    collection: extranetSlugs.subscriptions,
    data: mark,
    id,
    returning: false,
  })
}

/** A mail left: no other does until the person comes back. */
export const markMailed = (reader: Reader, subscription: SpaceSubscription): Promise<void> =>
  markSubscription(reader, subscription, { mailedAt: now().toISOString() })

/** The person came back, if they follow the topic: what comes next may be told again. */
export const markRead = async (reader: Reader, follower: Follower): Promise<void> => {
  const subscription = await findSubscription(reader, follower)

  if (subscription) {
    await markSubscription(reader, subscription, { mailedAt: null, readAt: now().toISOString() })
  }
}

/** Path by which whoever holds the mail stops it, without signing in. It does nothing else. */
export const unsubscribePath = (site: Pick<Site, 'id'>, { topicId, userId }: Follower): string => {
  const token = signToken({
    expiresAt: new Date(now().getTime() + linkLifeMs),
    purpose,
    value: { site: site.id, topic: topicId, user: userId },
  })
  return `/espace/desabonnement/${token}`
}

/** Whose mails a link of ours stops; `undefined` when it is not ours, too old, or of another site. */
export const readUnsubscribe = (site: Pick<Site, 'id'>, token: string): Follower | undefined => {
  const value = readToken(purpose, token)

  return value?.site === site.id && typeof value.topic === 'string' && typeof value.user === 'string'
    ? { topicId: value.topic, userId: value.user }
    : undefined
}
