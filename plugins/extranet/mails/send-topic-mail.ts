import type { PayloadRequest } from 'payload'
import { now } from '#core/clock.ts'
import { parisDay } from '#core/format.ts'
import type { SendMail } from '#core/mail.ts'
import { idOf } from '#core/references.ts'
import { text } from '../labels.ts'
import { messagePermalink } from '../site/item-views.ts'
import { findMessages, findReadable, findSpaces } from '../site/readable.ts'
import { findSubscription, markMailed, unsubscribePath, type Follower } from '../site/subscriptions.ts'
import { findOwnRows, memberOf } from '../site/visitor.ts'
import type { Recipient } from './recipient.ts'

type Reader = Parameters<typeof findSubscription>[0]

/** The topic, the first message that its follower has not seen, and where it is; nothing that they may not read today. */
const findNews = async (reader: Reader, { topicId, userId }: Follower, readAt: string) => {
  const asking = {
    members: (await findOwnRows(reader, userId)).map(memberOf),
    today: parisDay(now()),
  }
  const topics = await findReadable(reader, asking, {
    collection: 'space-topics',
    where: { id: { equals: topicId } },
  })
  const { docs } = await findMessages(reader, asking, {
    limit: 1,
    topics,
    where: { and: [{ createdAt: { greater_than: readAt } }, { userId: { not_equals: userId } }] },
  })
  const [[topic], [message]] = [topics, docs]
  const space = topic && (await findSpaces(reader, asking)).find(({ id }) => id === idOf(topic.space))

  return topic && message && space
    ? { path: messagePermalink(space, topic, message), title: topic.title }
    : undefined
}

/**
 * Tells somebody that a topic they follow has something new: its title and a link, never what was written. Once, until
 * they come back to read; never when they have read it meanwhile, or may not read it any more.
 */
export const sendTopicMail = async (
  { req: { payload }, send }: { req: PayloadRequest; send: SendMail },
  { address, email, siteName }: Recipient,
  { siteId, ...follower }: Follower & { siteId: string },
): Promise<void> => {
  const reader = { payload, site: { id: siteId } }
  const subscription = await findSubscription(reader, follower)
  const news =
    subscription && !subscription.mailedAt ? await findNews(reader, follower, subscription.readAt) : undefined

  if (!subscription || !news) {
    return
  }
  const unsubscribeAddress = `${address}${unsubscribePath(reader.site, follower)}`

  await send({
    headers: {
      'List-Unsubscribe': `<${unsubscribeAddress}>`,
      // RFC 8058
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    subject: text('topicMailSubject', { title: news.title }),
    text: text('topicMailBody', {
      address: `${address}${news.path}`,
      site: siteName,
      title: news.title,
      unsubscribeAddress,
    }),
    to: email,
  })
  await markMailed(reader, subscription)
}
