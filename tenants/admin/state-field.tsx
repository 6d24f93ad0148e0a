'use client'

import { SelectField, useField } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'
import { nextOnSheet, siteStates, type SiteState } from '../life-cycle.ts'

const valueOf = (option: string | { value: string }): string =>
  typeof option === 'string' ? option : option.value

/**
 * The state of a site, with the states that may follow the one it is in. Opening it is done from its checklist, and
 * closing it from its operations: neither is an item of a list.
 */
export const StateField: SelectFieldClientComponent = (props) => {
  const { field, path } = props
  const { initialValue } = useField<SiteState>({ path })
  const from = siteStates.find((state) => state === initialValue)
  const offered: readonly string[] = from ? [from, ...nextOnSheet(from)] : siteStates

  return (
    <SelectField
      {...props}
      field={{ ...field, options: field.options.filter((option) => offered.includes(valueOf(option))) }}
    />
  )
}
