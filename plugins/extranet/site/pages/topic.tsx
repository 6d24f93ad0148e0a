import { Fragment } from 'react'
import type { PersonalPage } from '#core/front.ts'
import type { ThemeParts } from '#core/theme.ts'
import { formatDate, formatNumber, formatTime } from '#core/format.ts'
import type { Space, SpaceMessage, SpaceTopic } from '#payload-types'
import { longestMessage } from '../../collections/messages/index.ts'
import { text } from '../../labels.ts'
import { spaceHref, topicHref } from '../item-views.ts'
import { FormToken, memberPage } from '../layout.tsx'
import { paragraphsOf } from '../message-text.ts'
import { findMessages, findReadable } from '../readable.ts'
import { param, type Visit } from '../visit.ts'
import { findOwnSpace } from './space.tsx'

/** A topic at its address: it belongs to the space that the address names. */
export type Discussion = { space: Space; topic: SpaceTopic }

/** A message that was not taken, given back to its author with the reason. */
export type RefusedMessage = { sentence: string; status: number; text: string }

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

const Paragraphs = ({ message }: { message: string }) =>
  paragraphsOf(message).map((lines, rank) => (
    <p key={rank}>
      {lines.map((line, row) => (
        <Fragment key={row}>
          {row > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </p>
  ))

const momentOf = ({ createdAt }: SpaceMessage): string => {
  const moment = new Date(createdAt)
  return text('moment', { day: formatDate(moment), time: formatTime(moment) })
}

type Shown = { discussion: Discussion; parts: ThemeParts; visit: Visit }

/** Unfolded first: no script asks « are you sure ». */
const WithdrawForm = ({
  discussion: { space, topic },
  message,
  parts: { Button },
  visit,
}: Shown & { message: SpaceMessage }) => (
  <details>
    <summary>{text('messageWithdraw')}</summary>
    <form action={`${topicHref(space, topic)}/retrait`} className="stacked-form" method="post">
      <FormToken nonce={visit.nonce} />
      <input name="message" type="hidden" value={message.id} />
      <p>{text('messageEraseWords')}</p>
      <p>
        <Button variant="quiet">{text('messageErase')}</Button>
      </p>
    </form>
  </details>
)

const Message = (shown: Shown & { message: SpaceMessage }) => {
  const { message, visit } = shown

  return (
    <>
      <h3 id={`message-${message.id}`}>
        {message.person}, <time dateTime={message.createdAt}>{momentOf(message)}</time>
      </h3>
      <Paragraphs message={message.text} />
      {message.userId === visit.visitor.id && <WithdrawForm {...shown} />}
    </>
  )
}

const AnswerForm = ({
  discussion: { space, topic },
  parts: { Button, Field },
  refused,
  visit,
}: Shown & { refused: RefusedMessage | undefined }) => (
  <form action={topicHref(space, topic)} aria-labelledby="ecrire" className="stacked-form" method="post">
    <h2 id="ecrire">{text('messageTitle')}</h2>
    <FormToken nonce={visit.nonce} />
    <Field
      hint={text('messageHint', { max: formatNumber(longestMessage) })}
      id="message"
      label={text('messageLabel')}
      {...(refused ? { error: refused.sentence } : {})}
    >
      <textarea defaultValue={refused?.text} name="message" required rows={8} />
    </Field>
    <p>
      <Button>{text('messageSend')}</Button>
    </p>
  </form>
)

/** A closed topic has no form: what was typed in one that was still open is there to be copied. */
const Closed = ({
  parts: { Notice, Prose },
  refused,
}: {
  parts: ThemeParts
  refused: RefusedMessage | undefined
}) => (
  <>
    <Notice tone="information">
      <p>{text('topicClosed')}</p>
    </Notice>
    {refused && (
      <Prose>
        <h2 id="message">{text('messageUnsent')}</h2>
        <Paragraphs message={refused.text} />
      </Prose>
    )}
  </>
)

/** The messages of a topic, the oldest first, and the form to answer. */
export const drawTopic = async (
  visit: Visit,
  discussion: Discussion,
  refused?: RefusedMessage,
): Promise<PersonalPage> => {
  const { space, topic } = discussion
  const messages = await findMessages(visit, visit.visitor, { topics: [topic] })

  return memberPage(visit, {
    body: (parts) => {
      const { ErrorSummary, Prose } = parts
      return (
        <>
          <ErrorSummary errors={refused ? [{ href: '#message', text: refused.sentence }] : []} />
          <Prose>
            <h2>{text('messages')}</h2>
            {messages.length === 0 && <p>{text('messageNone')}</p>}
            {messages.map((message) => (
              <Message key={message.id} {...{ discussion, message, parts, visit }} />
            ))}
          </Prose>
          {topic.isClosed ? (
            <Closed {...{ parts, refused }} />
          ) : (
            <AnswerForm {...{ discussion, parts, refused, visit }} />
          )}
        </>
      )
    },
    breadcrumb: [{ href: spaceHref(space), text: space.title }],
    ...(refused ? { status: refused.status } : {}),
    title: topic.title,
  })
}

export const topicPage = async (visit: Visit): Promise<PersonalPage | undefined> => {
  const discussion = await findDiscussion(visit)
  return discussion && drawTopic(visit, discussion)
}
