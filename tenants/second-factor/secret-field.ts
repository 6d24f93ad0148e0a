import type { Field } from 'payload'
import { nobodyField } from '../access.ts'

/** What proves something about the person: read by no one, whatever their role. */
export const secretField = (field: Field): Field =>
  ({ ...field, access: { read: nobodyField }, admin: { hidden: true } }) as Field
