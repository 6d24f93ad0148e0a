import { pageSize } from '#collections/views/list-view.ts'
import type { Space, SpaceMessage, SpaceTopic } from '#payload-types'
import { paged, topicHref } from './item-views.ts'
import { findOwnSpace } from './pages/space.tsx'
import { findMessages, findReadable } from './readable.ts'
import { param, type Visit } from './visit.ts'

/** A topic at its address: it belongs to the space that the address names. */
export type Discussion = { space: Space; topic: SpaceTopic }

export const findDiscussion = async (visit: Visit): Promise<Discussion | undefined> => {
  const space = await findOwnSpace(visit)
  const [topic] = space
    ? await findReadable(visit, visit.visitor, {
        collection: 'space-topics',
        where: { and: [{ space: { equals: space.id } }, { id: { equals: param(visit, 'topic') } }] },
      })
    : []

  return space && topic ? { space, topic } : undefined
}

/** The messages of one page, and how many pages there are. */
export type MessagePage = { current: number; messages: SpaceMessage[]; total: number }

/** The page asked for, or the last one when it is gone with its messages. */
export const readPage = async (visit: Visit, topic: SpaceTopic, current: number): Promise<MessagePage> => {
  const { docs, total } = await findMessages(visit, visit.visitor, {
    limit: pageSize,
    page: current,
    topics: [topic],
  })
  const last = Math.max(1, Math.ceil(total / pageSize))

  return current > last ? readPage(visit, topic, last) : { current, messages: docs, total: last }
}

/** Where a message stands today: the page that shows it, at its place. That of its topic once it was taken back. */
export const messageHref = async (
  visit: Visit,
  { space, topic }: Discussion,
  messageId: string,
): Promise<string> => {
  const { docs } = await findMessages(visit, visit.visitor, { select: { createdAt: true }, topics: [topic] })
  const rank = docs.findIndex(({ id }) => id === messageId)
  const page = Math.floor(rank / pageSize) + 1

  return rank === -1
    ? topicHref(space, topic)
    : `${paged(topicHref(space, topic), page)}#message-${messageId}`
}
