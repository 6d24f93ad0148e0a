import { Fragment } from 'react'
import type { PersonalPage } from '#core/front.ts'
import type { ThemeParts } from '#core/theme.ts'
import { formatDate, formatNumber, formatTime } from '#core/format.ts'
import { pageOf } from '#collections/views/list-view.ts'
import type { SpaceMessage } from '#payload-types'
import { longestMessage } from '../../collections/messages/index.ts'
import { text } from '../../labels.ts'
import { findDiscussion, messageHref, readPage, type Discussion, type MessagePage } from '../discussion.ts'
import { paged, spaceHref, topicHref } from '../item-views.ts'
import { FormToken, memberPage } from '../layout.tsx'
import { paragraphsOf } from '../message-text.ts'
import { findSubscription, markRead } from '../subscriptions.ts'
import { param, queryOf, type Visit } from '../visit.ts'
import { SubscriptionForm } from './subscription.tsx'

/** A message that was not taken, given back to its author with the reason. */
export type RefusedMessage = { sentence: string; status: number; text: string }

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

type Shown = { current: number; discussion: Discussion; parts: ThemeParts; visit: Visit }

/** Unfolded first: no script asks « are you sure ». */
const WithdrawForm = ({
  current,
  discussion: { space, topic },
  message,
  parts: { Button },
  visit,
}: Shown & { message: SpaceMessage }) => (
  <details>
    <summary>{text('messageWithdraw')}</summary>
    <form
      action={paged(`${topicHref(space, topic)}/retrait`, current)}
      className="stacked-form"
      method="post"
    >
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
    <article className="message" id={`message-${message.id}`}>
      <h3>{message.person}</h3>
      <p className="meta">
        <time dateTime={message.createdAt}>{momentOf(message)}</time>
      </p>
      <Paragraphs message={message.text} />
      {message.userId === visit.visitor.id && <WithdrawForm {...shown} />}
    </article>
  )
}

const AnswerForm = ({
  current,
  discussion: { space, topic },
  parts: { Button, Field },
  refused,
  visit,
}: Shown & { refused: RefusedMessage | undefined }) => (
  <form
    action={paged(topicHref(space, topic), current)}
    aria-labelledby="ecrire"
    className="stacked-form"
    method="post"
  >
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

/** The messages of one page, the oldest first, and the way to the others. */
const Messages = ({ page, ...shown }: Shown & { page: MessagePage }) => {
  const { current, discussion, parts } = shown
  const href = topicHref(discussion.space, discussion.topic)

  return (
    <>
      <parts.Prose>
        <h2>{text('messages')}</h2>
        {current < page.total && (
          <p className="inline-links">
            <a href={`${paged(href, page.total)}#ecrire`}>{text('messageLast')}</a>
          </p>
        )}
        {page.messages.length === 0 && <p>{text('messageNone')}</p>}
        {page.messages.map((message) => (
          <Message key={message.id} {...shown} message={message} />
        ))}
      </parts.Prose>
      <parts.Pagination
        pagination={{ current, hrefOf: (wanted) => paged(href, wanted), total: page.total }}
      />
    </>
  )
}

/** A page of the messages of a topic, the form to answer, and that to be told of what follows. */
export const drawTopic = async (
  visit: Visit,
  discussion: Discussion,
  refused?: RefusedMessage,
): Promise<PersonalPage> => {
  const { space, topic } = discussion
  const page = await readPage(visit, topic, pageOf(queryOf(visit)))
  const subscription = await findSubscription(visit, { topicId: topic.id, userId: visit.visitor.id })

  return memberPage(visit, {
    body: (parts) => {
      const shown = { current: page.current, discussion, parts, visit }

      return (
        <>
          <parts.ErrorSummary errors={refused ? [{ href: '#message', text: refused.sentence }] : []} />
          <Messages {...shown} page={page} />
          {topic.isClosed ? (
            <Closed {...{ parts, refused }} />
          ) : (
            <>
              <AnswerForm {...shown} refused={refused} />
              <SubscriptionForm {...shown} isSubscribed={subscription !== undefined} />
            </>
          )}
        </>
      )
    },
    breadcrumb: [{ href: spaceHref(space), text: space.title }],
    ...(refused ? { status: refused.status } : {}),
    title: topic.title,
  })
}

/** A discussion. Who follows it has come back to it: what comes next may be told by mail again. */
export const topicPage = async (visit: Visit): Promise<PersonalPage | undefined> => {
  const discussion = await findDiscussion(visit)

  if (!discussion) {
    return undefined
  }
  await markRead(visit, { topicId: discussion.topic.id, userId: visit.visitor.id })
  return drawTopic(visit, discussion)
}

/** Leads to a message, on whatever page it stands today. */
export const showMessage = async (visit: Visit): Promise<undefined> => {
  const discussion = await findDiscussion(visit)

  if (discussion) {
    visit.response.redirect(303, await messageHref(visit, discussion, param(visit, 'message')))
  }
  return undefined
}
