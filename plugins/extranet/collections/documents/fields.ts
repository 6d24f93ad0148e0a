import type { Field } from 'payload'
import { nobodyField } from '#tenants/access.ts'
import { label } from '../../labels.ts'

const systemOnly = { create: nobodyField, update: nobodyField }

export const originalNameField: Field = {
  admin: { readOnly: true },
  label: label('originalName'),
  name: 'originalName',
  type: 'text',
}

/** The files that were replaced, the latest first. */
export const earlierFilesField: Field = {
  access: systemOnly,
  admin: { readOnly: true },
  fields: [
    { label: label('originalName'), name: 'originalName', type: 'text' },
    { admin: { hidden: true }, name: 'filename', required: true, type: 'text' },
    { admin: { hidden: true }, name: 'filesize', type: 'number' },
    { label: label('replacedAt'), name: 'replacedAt', required: true, type: 'date' },
  ],
  label: label('earlierFiles'),
  labels: { plural: label('earlierFiles'), singular: label('earlierFile') },
  name: 'earlierFiles',
  type: 'array',
}
