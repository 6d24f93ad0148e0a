import type { PersonalPage } from '#core/front.ts'
import type { ThemeParts } from '#core/theme.ts'
import { text } from '../../labels.ts'
import { findDiscussion, type Discussion } from '../discussion.ts'
import { fieldOf, refuseForgedForm } from '../form-token.ts'
import { topicHref } from '../item-views.ts'
import { FormToken, noticePage } from '../layout.tsx'
import { readUnsubscribe, subscribe, unsubscribe } from '../subscriptions.ts'
import { param, send, type Call, type Visit } from '../visit.ts'

type Shown = { discussion: Discussion; isSubscribed: boolean; parts: ThemeParts; visit: Visit }

/** « M’avertir par courriel », or no more. */
export const SubscriptionForm = ({
  discussion: { space, topic },
  isSubscribed,
  parts: { Button },
  visit,
}: Shown) => (
  <form
    action={`${topicHref(space, topic)}/abonnement`}
    aria-labelledby="abonnement"
    className="stacked-form"
    method="post"
  >
    <h2 id="abonnement">{text('subscriptionTitle')}</h2>
    <FormToken nonce={visit.nonce} />
    <input name="avertir" type="hidden" value={isSubscribed ? 'non' : 'oui'} />
    <p>{text(isSubscribed ? 'subscriptionOn' : 'subscriptionOff')}</p>
    <p>
      <Button variant="quiet">{text(isSubscribed ? 'unsubscribe' : 'subscribe')}</Button>
    </p>
  </form>
)

export const changeSubscription = async (visit: Visit): Promise<PersonalPage | undefined> => {
  const { nonce, request, response, site, visitor } = visit
  refuseForgedForm(request, site, nonce)
  const discussion = await findDiscussion(visit)

  if (discussion) {
    const { space, topic } = discussion
    const change = fieldOf(request, 'avertir') === 'oui' ? subscribe : unsubscribe

    await change(visit, { topicId: topic.id, userId: visitor.id })
    response.redirect(303, `${topicHref(space, topic)}#abonnement`)
  }
  return undefined
}

const expiredPage = (): PersonalPage =>
  noticePage({ status: 404, title: text('unsubscribeTitle'), words: text('unsubscribeExpired') })

/** Asks before it does: programs that guard mailboxes open every link of a mail. */
export const showUnsubscribe = async (call: Call): Promise<void> => {
  const token = param(call, 'token')
  const page: PersonalPage = {
    body: ({ Button, Prose }) => (
      <>
        <h1>{text('unsubscribeTitle')}</h1>
        <Prose>
          <p>{text('unsubscribeWords')}</p>
        </Prose>
        <form action={`/espace/desabonnement/${token}`} className="stacked-form" method="post">
          <p>
            <Button>{text('unsubscribe')}</Button>
          </p>
        </form>
      </>
    ),
    title: text('unsubscribeTitle'),
  }

  await send(call, readUnsubscribe(call.site, token) ? page : expiredPage())
}

/** Stops the mails of a topic, by the page above or by the button of a mail program (RFC 8058). */
export const unsubscribeByLink = async (call: Call): Promise<void> => {
  const follower = readUnsubscribe(call.site, param(call, 'token'))

  if (follower) {
    await unsubscribe(call, follower)
  }
  await send(
    call,
    follower
      ? noticePage({ title: text('unsubscribeTitle'), words: text('unsubscribeDone') })
      : expiredPage(),
  )
}
