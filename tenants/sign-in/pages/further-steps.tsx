import { tenantText } from '../../labels.ts'
import { confirmEnrolment, startEnrolment } from '../../second-factor/second-factor.ts'
import { isStrongPassword, minLength } from '../../users/refuse-weak-password.ts'
import { advance, fieldOf, type Call } from '../call.ts'
import { confirmedFactorOf } from '../factor-state.ts'
import { text } from '../labels.ts'
import { setPassword } from '../password.ts'
import { findAccount, keepStep, type Step } from '../step.ts'
import { CodeField, EnrolmentSteps, Form, NewPasswordField, RecoveryCodes } from './forms.tsx'
import { sendPage, type Said } from './page.tsx'
import { withStep } from './sign-in-pages.tsx'

/** Why the role asks for it, before anything is shown that must stay secret. */
export const showEnrolment = withStep(({ response }) => {
  sendPage(response, {
    body: (
      <>
        <p>{text('enrolWanted')}</p>
        <Form action="/admin/login/verification" button={text('secondStart')} does="start" />
      </>
    ),
    title: text('enrolTitle'),
  })
})

const issuer = 'Webpublic'

/** The enrolment itself, at sign-in or from « Ma sécurité »: `place` is where its forms go. */
export const sendEnrolment = async (
  { payload, response }: Call,
  place: string,
  user: Step['user'],
): Promise<void> => {
  const enrolment = await startEnrolment(payload, user, issuer)

  sendPage(response, {
    body: (
      <>
        <EnrolmentSteps enrolment={enrolment} />
        <Form action={place} button={text('enrolConfirm')} does="confirm">
          <CodeField />
        </Form>
      </>
    ),
    title: text('enrolTitle'),
  })
}

/** A wrong first code: the secret, which was shown once, is not shown again. */
export const sendWrongEnrolment = ({ response }: Call, place: string): void => {
  sendPage(response, {
    body: (
      <>
        <Form action={place} button={text('enrolConfirm')} does="confirm">
          <CodeField />
        </Form>
        <Form action={place} button={text('enrolRestart')} does="start" />
      </>
    ),
    status: 422,
    title: text('enrolTitle'),
    wrong: text('enrolWrong'),
  })
}

export const sendRecovery = ({ response }: Call, codes: string[], next: string): void => {
  sendPage(response, {
    body: (
      <>
        <p>{text('recoveryLead')}</p>
        <RecoveryCodes codes={codes} />
        <p>
          <a href={next}>{text('recoveryDone')}</a>
        </p>
      </>
    ),
    done: text('saved'),
    title: text('recoveryTitle'),
  })
}

/** Switches the factor on for a role that asks for it. Who already has one gives its code: this is no way around. */
export const enrolToSignIn = withStep(async (call, step) => {
  const { payload, request, response } = call
  const place = '/admin/login/verification'

  if (!step.isProven && (await confirmedFactorOf(payload, step.user))) {
    response.redirect(303, '/admin/login/code')
    return
  }
  if (fieldOf(request, 'action') !== 'confirm') {
    await sendEnrolment(call, place, step.user)
    return
  }
  const codes = await confirmEnrolment(payload, step.user.id, fieldOf(request, 'code'))

  if (!codes) {
    sendWrongEnrolment(call, place)
    return
  }
  keepStep(response, { ...step, isProven: true })
  sendRecovery(call, codes, '/admin/login/suite')
})

/** After the recovery codes were noted. */
export const goOn = withStep((call, step) => advance(call, step))

const sendOwnPassword = ({ response }: Call, said: Said = {}): void => {
  sendPage(response, {
    ...said,
    body: (
      <>
        <p>{text('given')}</p>
        <Form action="/admin/login/mot-de-passe" button={text('choosePassword')}>
          <NewPasswordField />
        </Form>
      </>
    ),
    title: text('chooseTitle'),
  })
}

export const showOwnPassword = withStep(async (call, step) => {
  if (!step.isProven) {
    await advance(call, step)
    return
  }
  sendOwnPassword(call)
})

/** In place of a password that somebody else gave. */
export const chooseOwnPassword = withStep(async (call, step) => {
  const { payload, request } = call
  const chosen = fieldOf(request, 'password')

  if (!step.isProven || !step.user.isPasswordGiven) {
    return advance(call, step)
  }
  if (!isStrongPassword(chosen, step.user.email) || chosen === '') {
    sendOwnPassword(call, { status: 422, wrong: tenantText('error-passwordTooWeak', { minLength }) })
    return undefined
  }
  await setPassword(payload, step.user.id, chosen)
  return advance(call, { ...step, user: (await findAccount(payload, step.user.id)) ?? step.user })
})
