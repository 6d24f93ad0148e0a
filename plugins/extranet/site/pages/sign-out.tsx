import { now } from '#core/clock.ts'
import { env } from '#core/env.ts'
import type { PersonalPage } from '#core/front.ts'
import { text } from '../../labels.ts'
import { findEndOfSession } from '../../provider/provider.ts'
import { dropCookie, identityCookie, readCookie, sessionCookie } from '../cookies.ts'
import { refuseForgedForm } from '../form-token.ts'
import type { Visit } from '../visit.ts'
import { findOwnRows, markRows } from '../visitor.ts'

/** Where to end the session of who signed in by the provider; nowhere when it does not answer: ours is over anyway. */
const findWayOut = async ({ payload, request, site }: Visit): Promise<string | undefined> => {
  const idToken = readCookie(request, identityCookie(site))

  try {
    return idToken === undefined ? undefined : await findEndOfSession(site.address, idToken)
  } catch (error) {
    payload.logger.warn({ err: error, msg: 'the provider was not told that somebody signed out' })
    return undefined
  }
}

/** Leads to the provider by itself: browsers let no form lead to another site (`form-action`). */
const leavingPage = (href: string): PersonalPage => ({
  body: ({ Button, Prose }) => (
    <>
      <h1>{text('signedOut')}</h1>
      <Prose>
        <p>{text('signedOutWords', { provider: env.openIdProvider?.label })}</p>
      </Prose>
      <p>
        <Button href={href}>{text('signOutOf', { provider: env.openIdProvider?.label })}</Button>
      </p>
    </>
  ),
  title: text('signedOut'),
})

/** Ends every session of the person on this site, on all their devices: a lost telephone is signed out too. */
export const signOut = async (visit: Visit): Promise<PersonalPage | undefined> => {
  const { nonce, request, response, site, visitor } = visit
  refuseForgedForm(request, site, nonce)

  await markRows(visit, await findOwnRows(visit, visitor.id), () => ({ signedOutAt: now().toISOString() }))
  dropCookie(response, sessionCookie(site))
  dropCookie(response, identityCookie(site))
  const wayOut = await findWayOut(visit)

  if (wayOut !== undefined) {
    response.set('Refresh', `0; url=${wayOut}`)
    return leavingPage(wayOut)
  }
  response.redirect(303, '/espace/connexion')
  return undefined
}
