import type { PersonalPage } from '#core/front.ts'
import type { ThemeParts } from '#core/theme.ts'
import { now } from '#core/clock.ts'
import { slugs } from '#core/slugs.ts'
import type { User } from '#payload-types'
import { findSecondFactor, isRightCode } from '../../second-factor/second-factor.ts'
import { text } from '../../labels.ts'
import { dropCookie, sessionCookie, setCookie } from '../cookies.ts'
import { fieldOf, refuseForgedForm, visitorNonce } from '../form-token.ts'
import { FormToken } from '../layout.tsx'
import { spendPasswordTime } from '../same-time.ts'
import { passwordMark, readTicket, signTicket, type Ticket } from '../session.ts'
import { queryOf, send, type Call, type Visit } from '../visit.ts'
import { findAccount, findOwnRows, findVisitor, markRows } from '../visitor.ts'

const secondStepMs = 5 * 60 * 1000

/** Only an address of ours: a link to the sign-in page leads nowhere else. */
const safeNext = (wanted: string): string =>
  /^\/espace(\/[\w-]+(\.\w+)?)*$/.test(wanted) ? wanted : '/espace'

type Shown = { email?: string; error?: string; next: string; nonce: string }

const SignInForm = ({
  email,
  error,
  next,
  nonce,
  parts: { Button, Field },
}: Shown & { parts: ThemeParts }) => (
  <form action="/espace/connexion" className="stacked-form" method="post">
    <FormToken nonce={nonce} />
    <input name="suite" type="hidden" value={next} />
    <Field id="courriel" label={text('email')} {...(error === undefined ? {} : { error })}>
      <input autoComplete="username" defaultValue={email} name="courriel" required type="email" />
    </Field>
    <Field id="mot-de-passe" label={text('password')}>
      <input autoComplete="current-password" name="mot-de-passe" required type="password" />
    </Field>
    <p>
      <Button>{text('signIn')}</Button>
    </p>
  </form>
)

const signInPage = (shown: Shown): PersonalPage => ({
  body: (parts) => (
    <>
      <h1>{text('signInTitle')}</h1>
      <parts.ErrorSummary
        errors={shown.error === undefined ? [] : [{ href: '#courriel', text: shown.error }]}
      />
      <SignInForm parts={parts} {...shown} />
      <p>
        <a href="/espace/mot-de-passe">{text('passwordForgotten')}</a>
      </p>
    </>
  ),
  ...(shown.error === undefined ? {} : { status: 401 }),
  title: text('signInTitle'),
})

const codePage = ({ error, next, nonce, step }: Omit<Shown, 'email'> & { step: string }): PersonalPage => ({
  body: ({ Button, ErrorSummary, Field }) => (
    <>
      <h1>{text('codeTitle')}</h1>
      <ErrorSummary errors={error === undefined ? [] : [{ href: '#code', text: error }]} />
      <form action="/espace/connexion/code" className="stacked-form" method="post">
        <FormToken nonce={nonce} />
        <input name="suite" type="hidden" value={next} />
        <input name="etape" type="hidden" value={step} />
        <Field
          hint={text('codeHint')}
          id="code"
          label={text('code')}
          {...(error === undefined ? {} : { error })}
        >
          <input autoComplete="one-time-code" name="code" required type="text" />
        </Field>
        <p>
          <Button>{text('signIn')}</Button>
        </p>
      </form>
    </>
  ),
  ...(error === undefined ? {} : { status: 401 }),
  title: text('codeTitle'),
})

export const showSignIn = async (call: Call): Promise<void> => {
  const next = safeNext(queryOf(call).get('suite') ?? '')

  await send(call, signInPage({ next, nonce: visitorNonce(call) }))
}

/** The account of an address and a password. Failures count, and lock the account, as everywhere on the platform. */
const findByPassword = async (
  { payload }: Call,
  email: string,
  password: string,
): Promise<string | undefined> => {
  const known = await payload.db.findOne<User>({
    collection: slugs.users,
    where: { email: { equals: email.toLowerCase() } },
  })

  if (!known || (known.lockUntil && new Date(known.lockUntil) > now())) {
    await spendPasswordTime(password)
  }
  try {
    const { user } = await payload.login({
      collection: slugs.users,
      data: { email, password },
      overrideAccess: true,
    })
    return user?.id
  } catch (error) {
    // refused: an unknown address, a wrong password and a locked account are told alike
    if (error instanceof Error && 'status' in error && Number(error.status) < 500) {
      return undefined
    }
    throw error
  }
}

/** Opens the session, and remembers since when what comes is new. */
const openSession = async (
  call: Call,
  { password, user }: Pick<Ticket, 'password' | 'user'>,
  next: string,
) => {
  const { response, settings, site } = call
  const lifeMs = settings.sessionHours * 60 * 60 * 1000

  await markRows(call, await findOwnRows(call, user), ({ visitedAt }) => ({
    visitedAt: now().toISOString(),
    visitedBefore: visitedAt ?? null,
  }))
  setCookie(
    response,
    sessionCookie(site),
    signTicket('session', { password, site: site.id, user }, lifeMs),
    lifeMs,
  )
  response.redirect(303, next)
}

/** By address and password, then by a code when the account asks for one. */
export const signIn = async (call: Call): Promise<void> => {
  const { payload, request, site } = call
  const nonce = visitorNonce(call)
  const [email, next] = [fieldOf(request, 'courriel').trim(), safeNext(fieldOf(request, 'suite'))]
  const refuse = (error: string) => send(call, signInPage({ email, error, next, nonce }))
  refuseForgedForm(request, site, nonce)

  const user = await findByPassword(call, email, fieldOf(request, 'mot-de-passe'))
  const account = user === undefined ? undefined : await findAccount(payload, user)

  if (!account) {
    return refuse(text('signInRefused'))
  }
  const holder = { password: passwordMark(account.hash), user: account.id }

  if (!(await findVisitor(call, { ...holder, issuedAt: Infinity }))) {
    return refuse(text('noMandate', { site: site.name }))
  }
  if ((await findSecondFactor(payload, account.id))?.confirmedAt) {
    const step = signTicket('second', { ...holder, site: site.id }, secondStepMs)
    return send(call, codePage({ next, nonce, step }))
  }
  return openSession(call, holder, next)
}

export const signInWithCode = async (call: Call): Promise<void> => {
  const { payload, request, site } = call
  const nonce = visitorNonce(call)
  const next = safeNext(fieldOf(request, 'suite'))
  const step = fieldOf(request, 'etape')
  refuseForgedForm(request, site, nonce)

  const ticket = readTicket('second', step, site.id)
  const visitor = ticket && (await findVisitor(call, ticket))

  if (!visitor) {
    return send(call, signInPage({ error: text('stepExpired'), next, nonce }))
  }
  const factor = await findSecondFactor(payload, visitor.id)

  if (!factor || !(await isRightCode(payload, factor, fieldOf(request, 'code')))) {
    return send(call, codePage({ error: text('codeRefused'), next, nonce, step }))
  }
  return openSession(call, ticket, next)
}

/** Ends every session of the person on this site, on all their devices: a lost telephone is signed out too. */
export const signOut = async (visit: Visit): Promise<undefined> => {
  const { nonce, request, response, site, visitor } = visit
  refuseForgedForm(request, site, nonce)

  await markRows(visit, await findOwnRows(visit, visitor.id), () => ({ signedOutAt: now().toISOString() }))
  dropCookie(response, sessionCookie(site))
  response.redirect(303, '/espace/connexion')
  return undefined
}
