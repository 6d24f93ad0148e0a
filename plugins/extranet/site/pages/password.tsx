import { isAppError } from '#core/errors.ts'
import type { PersonalPage } from '#core/front.ts'
import { findOnSite } from '#collections/views/find-on-site.ts'
import { idOf } from '#core/references.ts'
import { choosePassword as choosePasswordByLink } from '#tenants/sign-in/choose-password.ts'
import { isLinkToken } from '#tenants/sign-in/links.ts'
import { resetAddressPace, resetLinePace } from '#tenants/sign-in/paces.ts'
import { lineOf } from '#core/client-line.ts'
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
  const { payload, request, response, site } = call
  refuseForgedForm(request, site, visitorNonce(call))

  const email = fieldOf(request, 'courriel').trim().toLowerCase()
  const waitSeconds = await resetLinePace.take(payload, lineOf(request))

  if (waitSeconds !== undefined) {
    response.set('Retry-After', String(waitSeconds))
    return send(call, noticePage({ status: 429, title: text('refused'), words: text('tooManyLinks') }))
  }
  const { docs } = await findOnSite(call, {
    collection: extranetSlugs.members,
    limit: 1,
    where: { email: { equals: email } },
  })
  const userId = idOf(docs[0]?.user)

  const isFlooded = (await resetAddressPace.take(payload, email)) !== undefined

  if (userId !== undefined && !isFlooded) {
    await payload.jobs.queue({
      input: { kind: 'password', siteId: site.id, userId },
      overrideAccess: true,
      task: mailTask,
    })
  }
  await send(call, noticePage({ title: text('askPasswordTitle'), words: text('passwordSent') }))
}

type Chosen = { error?: string; nonce: string; token: string }

const choosePage = ({ error, nonce, token }: Chosen): PersonalPage => ({
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
        <Field hint={text('codeIfAny')} id="code" label={text('code')}>
          <input autoComplete="one-time-code" name="code" type="text" />
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

/** What is wrong with the form; anything else is wrong with the link. */
const refusals: Record<string, 'codeRefused' | 'passwordTooWeak' | undefined> = {
  codeRefused: 'codeRefused',
  passwordTooWeak: 'passwordTooWeak',
}

const linkExpired = (): PersonalPage =>
  noticePage({ status: 403, title: text('choosePasswordTitle'), words: text('linkExpired') })

export const showChoosePassword = async (call: Call): Promise<void> => {
  const token = param(call, 'token')

  await send(call, isLinkToken(token) ? choosePage({ nonce: visitorNonce(call), token }) : linkExpired())
}

/** A weak password comes back with its reason; a link serves once, for an hour. */
export const choosePassword = async (call: Call): Promise<void> => {
  const { payload, request, response, site } = call
  const nonce = visitorNonce(call)
  const token = param(call, 'token')
  refuseForgedForm(request, site, nonce)

  try {
    await choosePasswordByLink(payload, {
      code: fieldOf(request, 'code'),
      password: fieldOf(request, 'mot-de-passe'),
      token,
    })
  } catch (error) {
    if (!isAppError(error)) {
      throw error
    }
    const sentence = refusals[error.code.slice(error.code.indexOf('-') + 1)]

    return send(call, sentence ? choosePage({ error: text(sentence), nonce, token }) : linkExpired())
  }
  dropCookie(response, sessionCookie(site))
  response.redirect(303, '/espace/connexion')
}
