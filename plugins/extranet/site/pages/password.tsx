import { isAppError } from '#core/errors.ts'
import type { PersonalPage } from '#core/front.ts'
import { slugs } from '#core/slugs.ts'
import { findOnSite } from '#collections/views/find-on-site.ts'
import { idOf } from '#core/references.ts'
import { extranetSlugs } from '../../collections/slugs.ts'
import { text } from '../../labels.ts'
import { mailTask } from '../../mails/mail-task.ts'
import { dropCookie, sessionCookie } from '../cookies.ts'
import { fieldOf, refuseForgedForm, visitorNonce } from '../form-token.ts'
import { FormToken, noticePage } from '../layout.tsx'
import { param, send, type Call } from '../visit.ts'

export const showAskPassword = async (call: Call): Promise<void> => {
  const nonce = visitorNonce(call)

  await send(call, {
    body: ({ Button, Field, Prose }) => (
      <>
        <h1>{text('askPasswordTitle')}</h1>
        <Prose>
          <p>{text('askPasswordWords')}</p>
        </Prose>
        <form action="/espace/mot-de-passe" className="stacked-form" method="post">
          <FormToken nonce={nonce} />
          <Field id="courriel" label={text('email')}>
            <input autoComplete="username" name="courriel" required type="email" />
          </Field>
          <p>
            <Button>{text('askPassword')}</Button>
          </p>
        </form>
      </>
    ),
    title: text('askPasswordTitle'),
  })
}

/** Sends a link to a member of this site; says the same thing, as fast, to everybody else. */
export const askPassword = async (call: Call): Promise<void> => {
  const { payload, request, site } = call
  refuseForgedForm(request, site, visitorNonce(call))

  const email = fieldOf(request, 'courriel').trim().toLowerCase()
  const { docs } = await findOnSite(call, {
    collection: extranetSlugs.members,
    limit: 1,
    where: { email: { equals: email } },
  })
  const userId = idOf(docs[0]?.user)

  if (userId !== undefined) {
    await payload.jobs.queue({
      input: { kind: 'password', siteId: site.id, userId },
      overrideAccess: true,
      task: mailTask,
    })
  }
  await send(call, noticePage({ title: text('askPasswordTitle'), words: text('passwordSent') }))
}

const choosePage = (token: string, nonce: string, error?: string): PersonalPage => ({
  body: ({ Button, ErrorSummary, Field }) => (
    <>
      <h1>{text('choosePasswordTitle')}</h1>
      <ErrorSummary errors={error === undefined ? [] : [{ href: '#mot-de-passe', text: error }]} />
      <form action={`/espace/mot-de-passe/${token}`} className="stacked-form" method="post">
        <FormToken nonce={nonce} />
        <Field
          hint={text('passwordHint')}
          id="mot-de-passe"
          label={text('newPassword')}
          {...(error === undefined ? {} : { error })}
        >
          <input autoComplete="new-password" name="mot-de-passe" required type="password" />
        </Field>
        <p>
          <Button>{text('choosePassword')}</Button>
        </p>
      </form>
    </>
  ),
  ...(error === undefined ? {} : { status: 422 }),
  title: text('choosePasswordTitle'),
})

/** As drawn by the CMS: nothing else goes into an address. */
const isToken = (token: string): boolean => /^[\da-f]{40}$/.test(token)

const linkExpired = (): PersonalPage =>
  noticePage({ status: 403, title: text('choosePasswordTitle'), words: text('linkExpired') })

export const showChoosePassword = async (call: Call): Promise<void> => {
  const token = param(call, 'token')

  await send(call, isToken(token) ? choosePage(token, visitorNonce(call)) : linkExpired())
}

/** A weak password comes back with its reason; a link serves once, for an hour. */
export const choosePassword = async (call: Call): Promise<void> => {
  const { payload, request, response, site } = call
  const nonce = visitorNonce(call)
  const token = param(call, 'token')
  refuseForgedForm(request, site, nonce)

  try {
    await payload.resetPassword({
      collection: slugs.users,
      data: { password: fieldOf(request, 'mot-de-passe'), token: isToken(token) ? token : '' },
      overrideAccess: true,
    })
  } catch (error) {
    if (isAppError(error)) {
      return send(call, choosePage(token, nonce, text('passwordTooWeak')))
    }
    if (error instanceof Error && 'status' in error && Number(error.status) < 500) {
      return send(call, linkExpired())
    }
    throw error
  }
  dropCookie(response, sessionCookie(site))
  response.redirect(303, '/espace/connexion')
}
