import type { ReactNode } from 'react'
import { env } from '#core/env.ts'
import type { PersonalPage } from '#core/front.ts'
import type { ThemeParts } from '#core/theme.ts'
import { text } from '../../labels.ts'
import { signInOptions } from '../../passkeys/passkeys.ts'
import { FormToken } from '../layout.tsx'
import { send, type Call } from '../visit.ts'
import { PasskeySignIn } from './passkey-forms.tsx'

export type Refusal = {
  /** The field to correct. Without it there is nothing to correct: the sentence stands by itself. */
  field?: 'code' | 'courriel'
  sentence: string
  /** @default 401 */
  status?: number
}

export type Shown = {
  email?: string
  /** Where to go once signed in. */
  next: string
  /** Of the browser: its forms are bound to it. */
  nonce: string
  refusal?: Refusal | undefined
}

type Drawn = Shown & { passkeyOptions: object }

const errorOf = (refusal: Refusal | undefined): { error?: string } =>
  refusal?.field === undefined ? {} : { error: refusal.sentence }

type FormProps = Shown & { parts: ThemeParts }

const SignInForm = ({ email, next, nonce, parts: { Button, Field }, refusal }: FormProps) => (
  <form action="/espace/connexion" className="stacked-form" method="post">
    <FormToken nonce={nonce} />
    <input name="suite" type="hidden" value={next} />
    <p className="meta">{text('allRequired')}</p>
    <Field id="courriel" label={text('email')} {...errorOf(refusal)}>
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

/** The way by the provider of the platform, when it has one: first, for those who have nothing else to remember. */
const ProviderSignIn = ({ next, parts: { Button } }: { next: string; parts: ThemeParts }) =>
  env.openIdProvider && (
    <p>
      <Button href={`/espace/connexion/fournisseur?${new URLSearchParams({ suite: next }).toString()}`}>
        {text('signInWith', { provider: env.openIdProvider.label })}
      </Button>
    </p>
  )

const statusOf = (refusal: Refusal | undefined): Pick<PersonalPage, 'status'> =>
  refusal ? { status: refusal.status ?? 401 } : {}

/** What was refused: by a link to the field to correct, or by the sentence alone, which takes the focus as well. */
const Refused = ({ parts, refusal }: Pick<FormProps, 'parts' | 'refusal'>) =>
  refusal &&
  (refusal.field === undefined ? (
    <div autoFocus role="alert" tabIndex={-1}>
      <parts.Notice tone="warning">
        <p>{refusal.sentence}</p>
      </parts.Notice>
    </div>
  ) : (
    <parts.ErrorSummary errors={[{ href: `#${refusal.field}`, text: refusal.sentence }]} />
  ))

const signInPage = (shown: Drawn): PersonalPage => ({
  body: (parts): ReactNode => (
    <>
      <h1>{text('signInTitle')}</h1>
      <Refused parts={parts} refusal={shown.refusal} />
      <ProviderSignIn next={shown.next} parts={parts} />
      <SignInForm parts={parts} {...shown} />
      <PasskeySignIn options={shown.passkeyOptions} parts={parts} {...shown} />
      <p>
        <a href="/espace/mot-de-passe">{text('passwordForgotten')}</a>
      </p>
    </>
  ),
  ...statusOf(shown.refusal),
  title: text('signInTitle'),
})

/** The second step: a code, or a passkey in its place. */
const codePage = ({ step, ...shown }: Drawn & { step: string }): PersonalPage => ({
  body: (parts): ReactNode => (
    <>
      <h1>{text('codeTitle')}</h1>
      <Refused parts={parts} refusal={shown.refusal} />
      <form action="/espace/connexion/code" className="stacked-form" method="post">
        <FormToken nonce={shown.nonce} />
        <input name="suite" type="hidden" value={shown.next} />
        <input name="etape" type="hidden" value={step} />
        <parts.Field hint={text('codeHint')} id="code" label={text('code')} {...errorOf(shown.refusal)}>
          <input autoComplete="one-time-code" name="code" required type="text" />
        </parts.Field>
        <p>
          <parts.Button>{text('signIn')}</parts.Button>
        </p>
      </form>
      <PasskeySignIn options={shown.passkeyOptions} parts={parts} {...shown} />
    </>
  ),
  ...statusOf(shown.refusal),
  title: text('codeTitle'),
})

export const sendSignIn = async (call: Call, shown: Shown): Promise<void> =>
  send(call, signInPage({ ...shown, passkeyOptions: await signInOptions(call.site, shown.nonce) }))

export const sendCodeStep = async (call: Call, shown: Shown & { step: string }): Promise<void> =>
  send(call, codePage({ ...shown, passkeyOptions: await signInOptions(call.site, shown.nonce) }))
