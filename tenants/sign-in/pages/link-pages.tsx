import { lineOf } from '#core/client-line.ts'
import { isAppError } from '#core/errors.ts'
import { tenantText } from '../../labels.ts'
import { askReset } from '../ask-reset.ts'
import { fieldOf, type Call } from '../call.ts'
import { changeAddress, readAddressChange } from '../change-address.ts'
import { choosePassword } from '../choose-password.ts'
import { confirmedFactorOf } from '../factor-state.ts'
import { text } from '../labels.ts'
import { findByLink } from '../links.ts'
import { resetLinePace } from '../paces.ts'
import { CodeField, Field, Form, NewPasswordField } from './forms.tsx'
import { sendPage, type Said } from './page.tsx'

const paramOf = ({ request }: Call): string => String(request.params.token)

const BackToSignIn = () => (
  <p>
    <a href="/admin/login">{text('backToSignIn')}</a>
  </p>
)

export const showForgot = ({ response }: Call): void => {
  sendPage(response, {
    body: (
      <>
        <p>{text('forgotLead')}</p>
        <Form action="/admin/forgot" button={text('forgotAsk')}>
          <Field autoComplete="username" label={text('address')} name="email" type="email" />
        </Form>
        <BackToSignIn />
      </>
    ),
    title: text('forgotTitle'),
  })
}

/** Says the same to everybody: whether an address has an account is told to its owner alone. */
export const askForgotten = async ({ payload, request, response }: Call): Promise<void> => {
  const waitSeconds = await resetLinePace.take(payload, lineOf(request))
  const page = { body: <BackToSignIn />, title: text('forgotTitle') }

  if (waitSeconds !== undefined) {
    const minutes = Math.ceil(waitSeconds / 60)

    response.set('Retry-After', String(waitSeconds))
    sendPage(response, { ...page, status: 429, wrong: text('tooManyAttempts', { minutes }) })
    return
  }
  await askReset(payload, fieldOf(request, 'email'))
  sendPage(response, { ...page, done: text('forgotSent') })
}

const sendExpired = ({ response }: Call): void => {
  sendPage(response, {
    body: (
      <p>
        <a href="/admin/forgot">{text('forgotTitle')}</a>
      </p>
    ),
    status: 403,
    title: text('chooseTitle'),
    wrong: text('linkExpired'),
  })
}

/** An account with a second factor gives its code as well: a stolen mail is not enough. */
export const showReset = async (call: Call, said: Said = {}): Promise<void> => {
  const token = paramOf(call)
  const user = await findByLink(call.payload, token)

  if (!user) {
    sendExpired(call)
    return
  }
  const hasFactor = (await confirmedFactorOf(call.payload, user)) !== undefined

  sendPage(call.response, {
    ...said,
    body: (
      <Form action={`/admin/reset/${token}`} button={text('choosePassword')}>
        <NewPasswordField />
        {hasFactor && <CodeField />}
      </Form>
    ),
    title: text('chooseTitle'),
  })
}

/** What the API would say of a refusal, in the same words. */
const sentenceOf = (error: unknown): string => {
  if (!isAppError(error)) {
    throw error
  }
  const [, name = ''] = error.code.split(':')

  return tenantText(name as Parameters<typeof tenantText>[0], error.values)
}

export const chooseByLink = async (call: Call): Promise<void> => {
  const { payload, request, response } = call

  try {
    await choosePassword(payload, {
      code: fieldOf(request, 'code'),
      password: fieldOf(request, 'password'),
      token: paramOf(call),
    })
  } catch (error) {
    await showReset(call, { status: 422, wrong: sentenceOf(error) })
    return
  }
  response.redirect(303, '/admin/login?fait=mot-de-passe')
}

/** A link is opened by programs that look for viruses too: the change waits for a button. */
export const showAddress = async (call: Call): Promise<void> => {
  const token = paramOf(call)

  try {
    const { address, user } = await readAddressChange(call.payload, token)

    sendPage(call.response, {
      body: (
        <>
          <p>{text('addressConfirmLead', { address, former: user.email })}</p>
          <Form action={`/admin/adresse/${token}`} button={text('addressConfirm')} />
        </>
      ),
      title: text('addressTitle'),
    })
  } catch (error) {
    sendPage(call.response, {
      body: <BackToSignIn />,
      status: 403,
      title: text('addressTitle'),
      wrong: sentenceOf(error),
    })
  }
}

export const confirmAddress = async (call: Call): Promise<void> => {
  try {
    await changeAddress(call.payload, paramOf(call))
  } catch (error) {
    sendPage(call.response, {
      body: <BackToSignIn />,
      status: isAppError(error) ? error.status : 500,
      title: text('addressTitle'),
      wrong: sentenceOf(error),
    })
    return
  }
  call.response.redirect(303, '/admin/login?fait=adresse')
}
