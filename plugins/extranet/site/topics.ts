import type { Link } from '#core/theme.ts'
import { formatDate } from '#core/format.ts'
import { idOf } from '#core/references.ts'
import type { Space, SpaceMessage, SpaceTopic } from '#payload-types'
import { text } from '../labels.ts'
import { topicHref } from './item-views.ts'
import { findMessages, findReadable } from './readable.ts'
import type { Visit } from './visit.ts'

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

/** The topics of a space, with how much was said. */
export const findTopicLinks = async (visit: Visit, space: Space): Promise<Link[]> => {
  const topics = await findReadable(visit, visit.visitor, {
    collection: 'space-topics',
    sort: '-createdAt',
    where: { space: { equals: space.id } },
  })
  const messages = await findMessages(visit, visit.visitor, { topics })

  return topics.map((topic) => ({
    description: summaryOf(topic, messagesOf(topic, messages)),
    href: topicHref(space, topic),
    text: topic.title,
  }))
}

/** Topics that were opened, or in which somebody else wrote, after a moment. */
export const findNewTopicLinks = async (visit: Visit, spaces: Space[], since: Date): Promise<Link[]> => {
  const topics = await findReadable(visit, visit.visitor, { collection: 'space-topics', sort: '-createdAt' })
  const messages = await findMessages(visit, visit.visitor, {
    topics,
    where: { createdAt: { greater_than: since.toISOString() } },
  })
  const byOthers = messages.filter(({ userId }) => userId !== visit.visitor.id)

  return topics.flatMap((topic) => {
    const space = spaces.find(({ id }) => id === idOf(topic.space))
    const count = messagesOf(topic, byOthers).length

    return space && (count > 0 || new Date(topic.createdAt) > since)
      ? [
          {
            description: count > 0 ? text('messagesNew', { count }) : text('topicNew'),
            href: topicHref(space, topic),
            text: topic.title,
          },
        ]
      : []
  })
}
