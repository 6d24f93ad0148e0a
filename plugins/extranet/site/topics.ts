import type { Link } from '#core/theme.ts'
import { formatDate } from '#core/format.ts'
import { idOf } from '#core/references.ts'
import type { Space, SpaceMessage, SpaceTopic } from '#payload-types'
import { text } from '../labels.ts'
import { messagePermalink, topicHref } from './item-views.ts'
import { findMessages, findReadable } from './readable.ts'
import type { Visit } from './visit.ts'

/** What counting asks, without what was written. */
const countedFields = { createdAt: true, topic: true, userId: true } as const

const messagesOf = (topic: SpaceTopic, messages: SpaceMessage[]): SpaceMessage[] =>
  messages.filter((message) => idOf(message.topic) === topic.id)

const summaryOf = (topic: SpaceTopic, messages: SpaceMessage[]): string => {
  const last = messages.at(-1)

  return [
    last
      ? text('messagesSummary', { count: messages.length, day: formatDate(new Date(last.createdAt)) })
      : text('messageNone'),
    topic.isClosed ? text('isClosed') : undefined,
  ]
    .filter(Boolean)
    .join(' – ')
}

/** When somebody last wrote in a topic, or when it was opened. */
const livelyAt = ({ messages, topic }: { messages: SpaceMessage[]; topic: SpaceTopic }): string =>
  messages.at(-1)?.createdAt ?? topic.createdAt

/** The topics of a space, with how much was said, the liveliest first. */
export const findTopicLinks = async (visit: Visit, space: Space): Promise<Link[]> => {
  const topics = await findReadable(visit, visit.visitor, {
    collection: 'space-topics',
    sort: '-createdAt',
    where: { space: { equals: space.id } },
  })
  const { docs } = await findMessages(visit, visit.visitor, { select: countedFields, topics })

  return topics
    .map((topic) => ({ messages: messagesOf(topic, docs), topic }))
    .toSorted((a, b) => livelyAt(b).localeCompare(livelyAt(a)))
    .map(({ messages, topic }) => ({
      description: summaryOf(topic, messages),
      href: topicHref(space, topic),
      text: topic.title,
    }))
}

/** Topics that were opened, or in which somebody else wrote, after a moment. */
export const findNewTopicLinks = async (visit: Visit, spaces: Space[], since: Date): Promise<Link[]> => {
  const topics = await findReadable(visit, visit.visitor, { collection: 'space-topics', sort: '-createdAt' })
  const { docs } = await findMessages(visit, visit.visitor, {
    select: countedFields,
    topics,
    where: { createdAt: { greater_than: since.toISOString() } },
  })
  const byOthers = docs.filter(({ userId }) => userId !== visit.visitor.id)

  return topics.flatMap((topic) => {
    const space = spaces.find(({ id }) => id === idOf(topic.space))
    const [first, { length: count }] = [messagesOf(topic, byOthers)[0], messagesOf(topic, byOthers)]

    return space && (first || new Date(topic.createdAt) > since)
      ? [
          {
            description: count > 0 ? text('messagesNew', { count }) : text('topicNew'),
            href: first ? messagePermalink(space, topic, first) : topicHref(space, topic),
            text: topic.title,
          },
        ]
      : []
  })
}
