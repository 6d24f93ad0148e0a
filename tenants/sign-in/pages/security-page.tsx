import { formatDate } from '#core/format.ts'
import { lineOf } from '#core/client-line.ts'
import { isAppError } from '#core/errors.ts'
import { slugs } from '#core/slugs.ts'
import type { User } from '#payload-types'
import { tenantText } from '../../labels.ts'
import { confirmEnrolment, removeSecondFactor } from '../../second-factor/second-factor.ts'
import { isStrongPassword, minLength } from '../../users/refuse-weak-password.ts'
import { isAddress, normalizeAddress } from '../address.ts'
import { askAddress } from '../ask-address.ts'
import { fieldOf, type Call } from '../call.ts'
import { confirmedFactorOf, isFactorRequired } from '../factor-state.ts'
import { text } from '../labels.ts'
import { setPassword } from '../password.ts'
import { proveIdentity } from '../prove-identity.ts'
import { openPanelSession } from '../session.ts'
import { shownSession } from '../shown-session.ts'
import { findAccount } from '../step.ts'
import { CodeField, Field, Form, NewPasswordField } from './forms.tsx'
import { sendEnrolment, sendRecovery, sendWrongEnrolment } from './further-steps.tsx'
import { sendPage, type Said } from './page.tsx'

const place = '/admin/securite'

const Proof = ({ hasFactor }: { hasFactor: boolean }) => (
  <>
    <Field
      autoComplete="current-password"
      label={text('currentPassword')}
      name="currentPassword"
      type="password"
    />
    {hasFactor && <CodeField />}
  </>
)

const sendSecurity = async ({ payload, response }: Call, user: User, said: Said = {}): Promise<void> => {
  const factor = await confirmedFactorOf(payload, user)
  const hasFactor = factor !== undefined
  const isRequired = await isFactorRequired(payload, user)

  sendPage(response, {
    ...said,
    body: (
      <>
        <p>{text('accountLead')}</p>
        <p>
          <a href="/admin">{text('back')}</a>
        </p>
        <h2>{text('secondFactor')}</h2>
        {factor?.confirmedAt ? (
          <p>{text('secondOn', { day: formatDate(new Date(factor.confirmedAt)) })}</p>
        ) : (
          <p>{text('secondOff')}</p>
        )}
        {isRequired && <p>{text('secondRequired')}</p>}
        <Form
          action={place}
          button={text(hasFactor ? 'secondRemove' : 'secondStart')}
          does={hasFactor ? 'remove' : 'start'}
        >
          <Proof hasFactor={hasFactor} />
        </Form>
        <h2>{text('changePassword')}</h2>
        <Form action={place} button={text('choosePassword')} does="password">
          <NewPasswordField />
          <Proof hasFactor={hasFactor} />
        </Form>
        <h2>{text('addressTitle')}</h2>
        <p>{user.email}</p>
        <Form action={place} button={text('addressAsk')} does="address">
          <Field autoComplete="email" label={text('addressNew')} name="email" type="email" />
          <Proof hasFactor={hasFactor} />
        </Form>
      </>
    ),
    title: text('securityTitle'),
  })
}

const findSignedIn = async (call: Call): Promise<undefined | User> => {
  const { user } = await shownSession(call)
  return user && findAccount(call.payload, user.id)
}

const forSignedIn =
  (act: (call: Call, user: User) => Promise<void>) =>
  async (call: Call): Promise<void> => {
    const user = await findSignedIn(call)

    if (user) {
      await act(call, user)
    } else {
      call.response.redirect(303, `/admin/login?redirect=${encodeURIComponent(place)}`)
    }
  }

export const showSecurity = forSignedIn((call, user) => sendSecurity(call, user))

/** Ends every session of the account but the one of this browser, which begins again. */
const renewSession = async ({ payload, response }: Call, user: User): Promise<void> => {
  await payload.update({
    collection: slugs.users,
    data: { sessions: [] },
    depth: 0,
    id: user.id,
    overrideAccess: true,
  })
  const fresh = await findAccount(payload, user.id)

  if (fresh) {
    response.append('Set-Cookie', (await openPanelSession(payload, fresh)).cookies)
  }
}

type Act = (call: Call, user: User) => Promise<void>

const changePassword: Act = async (call, user) => {
  const chosen = fieldOf(call.request, 'password')

  if (chosen === '' || !isStrongPassword(chosen, user.email)) {
    return sendSecurity(call, user, {
      status: 422,
      wrong: tenantText('error-passwordTooWeak', { minLength }),
    })
  }
  await setPassword(call.payload, user.id, chosen)
  await renewSession(call, user)
  return sendSecurity(call, user, { done: text('saved') })
}

const changeAddress: Act = async (call, user) => {
  const address = normalizeAddress(fieldOf(call.request, 'email'))

  if (!isAddress(address) || address === user.email) {
    return sendSecurity(call, user, { status: 422, wrong: text('addressInvalid') })
  }
  await askAddress(call.payload, user.email, address)
  return sendSecurity(call, user, { done: text('addressAsked') })
}

const removeFactor: Act = async (call, user) => {
  await removeSecondFactor(call.payload, user.id)
  return sendSecurity(call, user, { done: text('saved') })
}

/** Each after the password, and the code where there is one. */
const acts: Record<string, Act | undefined> = {
  address: changeAddress,
  password: changePassword,
  remove: removeFactor,
  start: (call, user) => sendEnrolment(call, place, user),
}

const confirm: Act = async (call, user) => {
  const codes = await confirmEnrolment(call.payload, user.id, fieldOf(call.request, 'code'))

  if (!codes) {
    sendWrongEnrolment(call, place)
    return
  }
  await renewSession(call, user)
  sendRecovery(call, codes, place)
}

export const changeSecurity = forSignedIn(async (call, user) => {
  const { payload, request } = call
  const action = fieldOf(request, 'action')
  const act = Object.hasOwn(acts, action) ? acts[action] : undefined

  if (action === 'confirm') {
    return confirm(call, user)
  }
  try {
    await proveIdentity(payload, user, {
      code: fieldOf(request, 'code'),
      currentPassword: fieldOf(request, 'currentPassword'),
      line: lineOf(request),
    })
  } catch (error) {
    if (!isAppError(error)) {
      throw error
    }
    return sendSecurity(call, user, { status: 403, wrong: text('identityUnproven') })
  }
  return act ? act(call, user) : sendSecurity(call, user)
})
