import type { ReactNode } from 'react'
import type { ThemeParts } from '#core/theme.ts'
import type { Passkey } from '#payload-types'
import { formatDate } from '#core/format.ts'
import { text } from '../../labels.ts'
import { mostPasskeys } from '../../passkeys/passkeys.ts'
import { FormToken } from '../layout.tsx'
import { passkeyScript } from '../passkey-script.ts'

/** A name that fits on one line; in characters. */
export const longestName = 60

type Asked = {
  action: string
  /** What the browser is asked: to make a key, or to use one. */
  ask: 'create' | 'get'
  children: ReactNode
  nonce: string
  options: object
}

/** A form that the script shows, fills with what the browser answers, and sends. Without script it stays hidden. */
const PasskeyForm = ({ action, ask, children, nonce, options }: Asked) => (
  <>
    <form
      action={action}
      className="stacked-form"
      data-failed={text('passkeyFailed')}
      data-options={JSON.stringify(options)}
      data-passkey={ask}
      hidden
      method="post"
    >
      <FormToken nonce={nonce} />
      <input name="reponse" type="hidden" />
      {children}
      <p role="status" />
    </form>
    <script src={passkeyScript} type="module" />
  </>
)

type SignInProps = { next: string; nonce: string; options: object; parts: ThemeParts }

/** The way in by a passkey, in place of the password and of the code. */
export const PasskeySignIn = ({ next, nonce, options, parts: { Button } }: SignInProps) => (
  <PasskeyForm action="/espace/connexion/cle" ask="get" nonce={nonce} options={options}>
    <input name="suite" type="hidden" value={next} />
    <p>
      <Button variant="quiet">{text('passkeySignIn')}</Button>
    </p>
  </PasskeyForm>
)

const KnownKey = ({
  nonce,
  parts: { Button },
  passkey,
}: {
  nonce: string
  parts: ThemeParts
  passkey: Passkey
}) => (
  <li>
    <form action="/espace/securite/cles" method="post">
      <FormToken nonce={nonce} />
      <input name="action" type="hidden" value="retirer" />
      <input name="cle" type="hidden" value={passkey.id} />
      {text('passkeyKnown', { day: formatDate(new Date(passkey.usedAt)), name: passkey.name })}{' '}
      <Button variant="quiet">{text('passkeyRemove', { name: passkey.name })}</Button>
    </form>
  </li>
)

export type PasskeysShown = { error?: string | undefined; keys: Passkey[]; options: object }

/** The keys of a member on this site, and the form that adds one. */
export const Passkeys = ({
  error,
  keys,
  nonce,
  options,
  parts,
}: PasskeysShown & { nonce: string; parts: ThemeParts }) => (
  <>
    <parts.Prose>
      <h2>{text('passkeys')}</h2>
      <p>{text('passkeyWords')}</p>
    </parts.Prose>
    {keys.length > 0 && (
      <ul>
        {keys.map((passkey) => (
          <KnownKey key={passkey.id} nonce={nonce} parts={parts} passkey={passkey} />
        ))}
      </ul>
    )}
    {keys.length < mostPasskeys && (
      <>
        <p data-without-passkey>{text('passkeyUnknown')}</p>
        <PasskeyForm action="/espace/securite/cles" ask="create" nonce={nonce} options={options}>
          <input name="action" type="hidden" value="ajouter" />
          <parts.Field
            hint={text('passkeyNameHint')}
            id="nom"
            label={text('passkeyName')}
            {...(error === undefined ? {} : { error })}
          >
            <input maxLength={longestName} name="nom" required type="text" />
          </parts.Field>
          <p>
            <parts.Button>{text('passkeyAdd')}</parts.Button>
          </p>
        </PasskeyForm>
      </>
    )}
  </>
)
