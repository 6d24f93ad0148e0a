'use client'

import { FieldDescription, FieldError, FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { contrastOf } from '#core/contrast.ts'
import { formatNumber } from '#core/format.ts'
import { tenantText as text } from '../labels.ts'

const hexColor = /^#[\da-f]{6}$/i

/**
 * A colour: the picker of the browser, and its code, that one can also type. Under a text, its contrast over the
 * ground that goes with it, reckoned at each change.
 */
export const ColorField: TextFieldClientComponent = ({ field, path }) => {
  const { errorMessage, setValue, showError, value } = useField<null | string>({ path })
  const groundName = field.admin?.custom?.ground as string | undefined
  const ground = useFormFields(([fields]) =>
    groundName === undefined ? undefined : fields[path.replace(/[^.]+$/, groundName)]?.value,
  )
  const contrast =
    value && hexColor.test(value) && typeof ground === 'string' && hexColor.test(ground)
      ? formatNumber(Math.floor(contrastOf(value, ground) * 10) / 10)
      : undefined
  const hintId = `${path}-contrast`

  return (
    <div className="field-type text">
      <FieldLabel htmlFor={`${path}-code`} label={field.label} path={path} />
      <div className="color-field">
        <input
          aria-label={text('colorPick')}
          onChange={({ target }) => {
            setValue(target.value)
          }}
          type="color"
          value={value && hexColor.test(value) ? value : '#ffffff'}
        />
        <input
          aria-describedby={contrast === undefined ? undefined : hintId}
          id={`${path}-code`}
          maxLength={7}
          onChange={({ target }) => {
            setValue(target.value === '' ? null : target.value)
          }}
          spellCheck={false}
          type="text"
          value={value ?? ''}
        />
      </div>
      {contrast !== undefined && (
        <FieldDescription description={text('colorContrast', { contrast })} path={hintId} />
      )}
      {showError && <FieldError message={errorMessage} path={path} showError />}
    </div>
  )
}
