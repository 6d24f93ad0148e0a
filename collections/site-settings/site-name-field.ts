import type { TextField } from 'payload'
import { label } from '../labels.ts'

/** The name of the site, read through its `tenant`: the title of a document that a site has only one of. */
export const siteNameField = {
  admin: { hidden: true },
  label: label('siteName'),
  name: 'siteName',
  type: 'text',
  virtual: 'tenant.name',
} satisfies TextField
