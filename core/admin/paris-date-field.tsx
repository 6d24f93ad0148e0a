'use client'

import {
  DateCell,
  DatePicker,
  FieldDescription,
  FieldError,
  FieldLabel,
  useField,
  withCondition,
} from '@payloadcms/ui'
import type { DateFieldClientComponent, DefaultCellComponentProps } from 'payload'
import type { ComponentProps } from 'react'
import { pickerWords } from './picker-words.tsx'
import { fromPicker, toPicker } from './picker-date.ts'

/** A date, typed and read in the time of France wherever the computer of the editor thinks it is. */
export const ParisDateField = withCondition((({ field, path, readOnly }) => {
  const { disabled, setValue, showError, value } = useField<null | string>({ path })
  const date = field.admin?.date
  const isReadOnly = readOnly === true || disabled

  return (
    <div
      className={[
        'field-type',
        'date-time-field',
        field.admin?.className,
        showError && 'date-time-field--has-error',
        isReadOnly && 'read-only',
      ]
        .filter(Boolean)
        .join(' ')}
    >
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap" id={`field-${path.replaceAll('.', '__')}`}>
        <FieldError path={path} showError={showError} />
        <DatePicker
          {...(date as ComponentProps<typeof DatePicker>)}
          onChange={(picked: Date | null) => {
            setValue(
              picked &&
                fromPicker(
                  picked,
                  (date as { pickerAppearance?: string } | undefined)?.pickerAppearance === 'dayOnly',
                ),
            )
          }}
          overrides={pickerWords}
          readOnly={isReadOnly}
          value={value ? toPicker(new Date(value)) : undefined}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}) satisfies DateFieldClientComponent)

/** The same date in a list: Payload’s own cell knows zones by a second field, which is told here and not stored. */
export const ParisDateCell = (props: DefaultCellComponentProps) => {
  const { field, rowData } = props as ComponentProps<typeof DateCell>

  return (
    <DateCell
      {...(props as ComponentProps<typeof DateCell>)}
      field={{ ...field, timezone: true }}
      rowData={{ ...rowData, [`${field.name}_tz`]: 'Europe/Paris' }}
    />
  )
}
