import type { Field, TextFieldSingleValidation } from 'payload'
import { slugs } from '#core/slugs.ts'
import { label, text } from '../labels.ts'

/** A path of the site, a web address, a telephone or a mail address; never a script, never another host in disguise. */
export const isSafeAddress = (address: string): boolean =>
  /^\/(?![/\\])\S*$/.test(address) || /^(https?:\/\/|mailto:|tel:)\S+$/i.test(address)

const validateAddress: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value) {
    return !required || req.t('validation:required')
  }
  return isSafeAddress(value) || text('linkAddressInvalid')
}

export const addressField = (name: string, more: Partial<Field> = {}): Field =>
  ({
    admin: { description: label('linkAddressHint') },
    label: label('linkAddress'),
    name,
    type: 'text',
    validate: validateAddress,
    ...more,
  }) as Field

/** Where a link goes: a page of the site, which keeps working when the page moves, or an address. */
export const linkFields: Field[] = [
  { label: label('linkText'), name: 'text', required: true, type: 'text' },
  {
    fields: [
      { label: label('linkPage'), name: 'page', relationTo: slugs.pages, type: 'relationship' },
      addressField('address'),
    ],
    type: 'row',
  },
]
