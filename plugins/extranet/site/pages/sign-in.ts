import { lineOf } from '#core/client-line.ts'
import { giveBackSignInTurn } from '#core/sign-in-pace.ts'
import { checkCredentials } from '#tenants/sign-in/check-credentials.ts'
import { text } from '../../labels.ts'
import { longestAnswer } from '../../passkeys/answers.ts'
import { findOwnerByPasskey } from '../../passkeys/passkeys.ts'
import { findSecondFactor, isRightCode } from '#tenants/second-factor/second-factor.ts'
import { askCodeOrOpen, findHolder, openSession, safeNext } from '../admit.ts'
import { refuseTooManyAttempts } from '../attempts.ts'
import { fieldOf, refuseForgedForm, visitorNonce } from '../form-token.ts'
import { readTicket } from '../session.ts'
import { queryOf, type Call } from '../visit.ts'
import { findVisitor } from '../visitor.ts'
import { sendCodeStep, sendSignIn, type Refusal } from './sign-in-pages.tsx'

export const showSignIn = async (call: Call): Promise<void> => {
  const next = safeNext(queryOf(call).get('suite') ?? '')

  await sendSignIn(call, { next, nonce: visitorNonce(call) })
}

/** What every form of this page brings: where to go then, and the browser that it was shown to. */
const readForm = (call: Call): { next: string; nonce: string } => {
  const { request, site } = call
  const nonce = visitorNonce(call)
  const next = safeNext(fieldOf(request, 'suite'))

  refuseForgedForm(request, site, nonce)
  return { next, nonce }
}

/** By address and password, then by a code when the account asks for one. */
export const signIn = async (call: Call): Promise<void> => {
  const { payload, request, site } = call
  const form = { ...readForm(call), email: fieldOf(request, 'courriel').trim() }
  const refuse = (refusal: Refusal) => sendSignIn(call, { ...form, refusal })
  const tooMany = await refuseTooManyAttempts(call)

  if (tooMany) {
    return refuse(tooMany)
  }
  const user = await checkCredentials(payload, {
    cookies: request.headers.cookie,
    email: form.email,
    line: lineOf(request),
    password: fieldOf(request, 'mot-de-passe'),
  })
  const holder = await findHolder(call, user?.id)

  if (user === undefined) {
    return refuse({ field: 'courriel', sentence: text('signInRefused') })
  }
  await giveBackSignInTurn(payload, request)
  return holder
    ? askCodeOrOpen(call, holder, form)
    : refuse({ sentence: text('noMandate', { site: site.name }) })
}

/** The second step, by a code. */
export const signInWithCode = async (call: Call): Promise<void> => {
  const { payload, request, site } = call
  const form = { ...readForm(call), step: fieldOf(request, 'etape') }
  const ticket = readTicket('second', form.step, site.id)
  const visitor = ticket && (await findVisitor(call, ticket))

  if (!visitor) {
    return sendSignIn(call, { ...form, refusal: { sentence: text('stepExpired') } })
  }
  const refuse = (refusal: Refusal) => sendCodeStep(call, { ...form, refusal })
  const tooMany = await refuseTooManyAttempts(call)

  if (tooMany) {
    return refuse(tooMany)
  }
  const factor = await findSecondFactor(payload, visitor.id)

  if (!factor || !(await isRightCode(payload, factor, fieldOf(request, 'code')))) {
    return refuse({ field: 'code', sentence: text('codeRefused') })
  }
  await giveBackSignInTurn(payload, request)
  return openSession(call, ticket, form.next)
}

/** By a passkey: it is both steps, something that one has and the gesture that proves who holds it. */
export const signInWithPasskey = async (call: Call): Promise<void> => {
  const { payload, request, site } = call
  const form = readForm(call)
  const refuse = (refusal: Refusal) => sendSignIn(call, { ...form, refusal })
  const tooMany = await refuseTooManyAttempts(call)

  if (tooMany) {
    return refuse(tooMany)
  }
  const answer = { nonce: form.nonce, text: fieldOf(request, 'reponse', longestAnswer) }
  const user = await findOwnerByPasskey(call, answer)
  const holder = await findHolder(call, user)

  if (user === undefined) {
    return refuse({ sentence: text('passkeyRefused') })
  }
  await giveBackSignInTurn(payload, request)
  return holder
    ? openSession(call, holder, form.next)
    : refuse({ sentence: text('noMandate', { site: site.name }) })
}
