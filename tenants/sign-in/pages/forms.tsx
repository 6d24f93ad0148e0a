import type { ReactNode } from 'react'
import { renderSVG } from 'uqr'
import type { Enrolment } from '../../second-factor/second-factor.ts'
import { text } from '../labels.ts'

type FieldProps = {
  autoComplete: string
  hint?: string
  isOptional?: boolean
  label: string
  name: string
  type?: 'email' | 'password' | 'text'
  value?: string
}

/** A labelled field; `id` as the label and the hint name it. */
export const Field = ({
  autoComplete,
  hint,
  isOptional = false,
  label,
  name,
  type = 'text',
  value,
}: FieldProps) => (
  <>
    <label htmlFor={`field-${name}`}>{label}</label>
    {hint !== undefined && (
      <span className="hint" id={`hint-${name}`}>
        {hint}
      </span>
    )}
    <input
      aria-describedby={hint === undefined ? undefined : `hint-${name}`}
      autoComplete={autoComplete}
      defaultValue={value}
      id={`field-${name}`}
      name={name}
      required={!isOptional}
      type={type}
    />
  </>
)

type FormProps = { action: string; button: string; children?: ReactNode; does?: string }

/** A form of one action. */
export const Form = ({ action, button, children, does }: FormProps) => (
  <form action={action} method="post">
    {does !== undefined && <input name="action" type="hidden" value={does} />}
    {children}
    <button type="submit">{button}</button>
  </form>
)

export const CodeField = ({ isOptional = false }: { isOptional?: boolean }) => (
  <Field
    autoComplete="one-time-code"
    hint={isOptional ? text('codeHintIfAny') : text('codeHint')}
    isOptional={isOptional}
    label={text('code')}
    name="code"
  />
)

export const NewPasswordField = () => (
  <Field
    autoComplete="new-password"
    hint={text('chooseLead')}
    label={text('newPassword')}
    name="password"
    type="password"
  />
)

/** How to put the account in an application, step by step; the picture is shown once. */
export const EnrolmentSteps = ({ enrolment: { secret, uri } }: { enrolment: Enrolment }) => (
  <ol>
    <li>{text('enrolSteps1')}</li>
    <li>
      {text('enrolSteps2')}
      <p>
        <img
          alt=""
          height={240}
          src={`data:image/svg+xml,${encodeURIComponent(renderSVG(uri))}`}
          width={240}
        />
      </p>
      <p>
        {text('enrolSecret')} <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <p>
        <a href={uri}>{text('enrolLink')}</a>
      </p>
    </li>
    <li>{text('enrolSteps3')}</li>
  </ol>
)

export const RecoveryCodes = ({ codes }: { codes: string[] }) => (
  <ul>
    {codes.map((code) => (
      <li key={code}>
        <code>{code}</code>
      </li>
    ))}
  </ul>
)
