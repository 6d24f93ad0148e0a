'use client'

import { FieldError, FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { contrastOf } from '#core/contrast.ts'
import { readable } from '#core/custom-palette.ts'
import { formatNumber } from '#core/format.ts'
import { tenantText as text } from '../labels.ts'

const hexColor = /^#[\da-f]{6}$/i

type Pair = { contrast: number; ground: string; ink: string }

/** The pair as it looks, and whether it can be read: in words, for colour alone would not do. */
const Contrast = ({ contrast, ground, id, ink }: Pair & { id: string }) => (
  <p className="color-field__contrast" id={id} role="status">
    <span aria-hidden="true" style={{ background: ground, color: ink }}>
      Aa
    </span>
    {text(contrast < readable ? 'colorContrast-unreadable' : 'colorContrast-readable', {
      contrast: formatNumber(Math.floor(contrast * 10) / 10),
    })}
  </p>
)

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
  const pair =
    value && hexColor.test(value) && typeof ground === 'string' && hexColor.test(ground)
      ? { contrast: contrastOf(value, ground), ground, ink: value }
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
          aria-describedby={pair && hintId}
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
      {pair && <Contrast id={hintId} {...pair} />}
      {showError && <FieldError message={errorMessage} path={path} showError />}
    </div>
  )
}
