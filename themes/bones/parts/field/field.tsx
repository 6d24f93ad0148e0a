import { cloneElement, isValidElement } from 'react'
import type { HTMLAttributes, ReactNode } from 'react'
import { text } from '../../texts.ts'

const controls = ['input', 'select', 'textarea']

/**
 * A control with its label, hint and error.
 *
 * A plain `input`, `select` or `textarea` receives `id`, `aria-describedby` and `aria-invalid` by itself; a group of
 * controls sets them.
 */
export const Field = ({
  children,
  error,
  hint,
  id,
  label,
}: {
  children: ReactNode
  error?: string
  hint?: string
  id: string
  label: string
}) => {
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  const isControl =
    isValidElement<HTMLAttributes<HTMLElement>>(children) && controls.includes(String(children.type))

  return (
    <div className="field" data-invalid={error ? '' : undefined}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="field-hint" id={hintId}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={errorId}>
          <span className="visually-hidden">{text('errorPrefix')} </span>
          {error}
        </p>
      )}
      {isControl
        ? cloneElement(children, {
            'aria-describedby': [hintId, errorId].filter(Boolean).join(' ') || undefined,
            'aria-invalid': error ? true : undefined,
            id,
          })
        : children}
    </div>
  )
}
