import type { PersonalPage } from '#core/front.ts'
import { formatNumber } from '#core/format.ts'
import { pageOf } from '#collections/views/list-view.ts'
import { longestMessage } from '../../collections/messages/index.ts'
import { extranetSlugs } from '../../collections/slugs.ts'
import { text } from '../../labels.ts'
import { findDiscussion, messageHref, type Discussion } from '../discussion.ts'
import { fieldOf, refuseForgedForm } from '../form-token.ts'
import { paged, topicHref } from '../item-views.ts'
import { messagePace, mostMessages, paceMinutes } from '../message-pace.ts'
import { cleanMessage } from '../message-text.ts'
import { findMessages } from '../readable.ts'
import { queryOf, type Visit } from '../visit.ts'
import { drawTopic, type RefusedMessage } from './topic.tsx'

/** As much as the parser of forms lets through: what is too long is given back whole to be shortened. */
const longestTyped = 200_000

const refusalOf = ({ topic }: Discussion, message: string, userId: string): RefusedMessage | undefined => {
  const refuse = (status: number, sentence: string): RefusedMessage => ({ sentence, status, text: message })

  if (topic.isClosed) {
    return refuse(409, text('topicClosedMeanwhile'))
  }
  if (message === '') {
    return refuse(422, text('messageMissing'))
  }
  if (message.length > longestMessage) {
    return refuse(
      422,
      text('messageTooLong', { length: formatNumber(message.length), max: formatNumber(longestMessage) }),
    )
  }
  return messagePace.take(userId) === undefined
    ? undefined
    : refuse(429, text('messageTooFast', { max: mostMessages, minutes: paceMinutes }))
}

/** Adds a message to a topic, or gives it back with the reason. */
export const writeMessage = async (visit: Visit): Promise<PersonalPage | undefined> => {
  const { nonce, payload, request, response, site, visitor } = visit
  refuseForgedForm(request, site, nonce)
  const discussion = await findDiscussion(visit)

  if (!discussion) {
    return undefined
  }
  const message = cleanMessage(fieldOf(request, 'message', longestTyped))
  const refused = refusalOf(discussion, message, visitor.id)

  if (refused) {
    return drawTopic(visit, discussion, refused)
  }
  const { id } = await payload.create({
    collection: extranetSlugs.messages,
    data: {
      person: visitor.name,
      tenant: site.id,
      text: message,
      topic: discussion.topic.id,
      userId: visitor.id,
    },
    depth: 0,
    overrideAccess: true,
  })
  response.redirect(303, await messageHref(visit, discussion, id))
  return undefined
}

/** Takes back a message of one's own. Another's is « not found », like one that does not exist. */
export const withdrawMessage = async (visit: Visit): Promise<PersonalPage | undefined> => {
  const { nonce, payload, request, response, site, visitor } = visit
  refuseForgedForm(request, site, nonce)
  const discussion = await findDiscussion(visit)

  if (!discussion) {
    return undefined
  }
  const { space, topic } = discussion
  const { docs } = await findMessages(visit, visitor, {
    topics: [topic],
    where: { id: { equals: fieldOf(request, 'message') } },
  })
  const own = docs.find(({ userId }) => userId === visitor.id)

  if (own) {
    // by a query, that bears a second click: the message is gone, and nothing is wrong
    await payload.delete({
      collection: extranetSlugs.messages,
      depth: 0,
      overrideAccess: true,
      where: { id: { equals: own.id } },
    })
    response.redirect(303, paged(topicHref(space, topic), pageOf(queryOf(visit))))
  }
  return undefined
}
