import { lineOf } from '#core/client-line.ts'
import { advance, fieldOf, giveTurnBack, takeTurn, type Call } from '../call.ts'
import { checkCredentials } from '../check-credentials.ts'
import { isFactorProven } from '../factor-state.ts'
import { text } from '../labels.ts'
import { readStep, safeNext, type Step } from '../step.ts'
import { CodeField, Field, Form } from './forms.tsx'
import { sendPage, type Said } from './page.tsx'

type Shown = Said & { email?: string; next: string }

const sendSignIn = ({ response }: Call, { email, next, ...said }: Shown): void => {
  sendPage(response, {
    ...said,
    body: (
      <>
        <p>{text('welcome')}</p>
        <Form action="/admin/login" button={text('signIn')}>
          <input name="suite" type="hidden" value={next} />
          <Field
            autoComplete="username"
            label={text('address')}
            name="email"
            type="email"
            {...(email === undefined ? {} : { value: email })}
          />
          <Field autoComplete="current-password" label={text('password')} name="password" type="password" />
        </Form>
        <p>
          <a href="/admin/forgot">{text('forgotTitle')}</a>
        </p>
      </>
    ),
    title: text('signInTitle'),
  })
}

const sentences = { adresse: text('addressChanged'), 'mot-de-passe': text('passwordChosen') }

const queryOf = ({ request }: Call): URLSearchParams =>
  new URLSearchParams(request.originalUrl.split('?', 2)[1] ?? '')

export const showSignIn = (call: Call): void => {
  const query = queryOf(call)
  const done = Object.entries(sentences).find(([name]) => name === query.get('fait'))?.[1]

  sendSignIn(call, { done, next: safeNext(query.get('redirect')) })
}

const tooMany = (waitSeconds: number): Said => ({
  status: 429,
  wrong: text('tooManyAttempts', { minutes: Math.ceil(waitSeconds / 60) }),
})

/** By address and password; what else is asked comes after. */
export const signIn = async (call: Call): Promise<void> => {
  const { payload, request } = call
  const shown = { email: fieldOf(request, 'email'), next: safeNext(fieldOf(request, 'suite')) }
  const waitSeconds = await takeTurn(call)

  if (waitSeconds !== undefined) {
    sendSignIn(call, { ...shown, ...tooMany(waitSeconds) })
    return
  }
  const user = await checkCredentials(payload, {
    cookies: request.headers.cookie,
    email: shown.email,
    line: lineOf(request),
    password: fieldOf(request, 'password'),
  })

  if (!user) {
    sendSignIn(call, { ...shown, wrong: text('signInRefused') })
    return
  }
  await giveTurnBack(call)
  await advance(call, { isProven: false, next: shown.next, user })
}

/** Only for who gave their password in this browser a moment ago. */
export const withStep =
  (act: (call: Call, step: Step) => Promise<void> | void) =>
  async (call: Call): Promise<void> => {
    const step = await readStep(call.payload, call.request)

    if (!step) {
      sendSignIn(call, { next: '/admin', wrong: text('stepExpired') })
      return
    }
    await act(call, step)
  }

const sendCode = ({ response }: Call, said: Said = {}): void => {
  sendPage(response, {
    ...said,
    body: (
      <>
        <p>{text('codeLead')}</p>
        <Form action="/admin/login/code" button={text('signIn')}>
          <CodeField />
        </Form>
        <p>{text('codeLost')}</p>
      </>
    ),
    title: text('codeTitle'),
  })
}

export const showCode = withStep((call) => {
  sendCode(call)
})

export const signInWithCode = withStep(async (call, step) => {
  const waitSeconds = await takeTurn(call)

  if (waitSeconds !== undefined) {
    sendCode(call, tooMany(waitSeconds))
    return
  }
  if (!(await isFactorProven(call.payload, step.user, fieldOf(call.request, 'code')))) {
    sendCode(call, { wrong: text('codeRefused') })
    return
  }
  await giveTurnBack(call)
  await advance(call, { ...step, isProven: true })
})
