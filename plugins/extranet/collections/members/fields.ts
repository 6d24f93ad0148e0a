import type { Field } from 'payload'
import { dayField } from '#core/fields.ts'
import { slugs } from '#core/slugs.ts'
import { nobodyField } from '#tenants/access.ts'
import { label } from '../../labels.ts'
import { roleOptions } from '../access-fields.ts'
import { extranetSlugs } from '../slugs.ts'

/** Written by the system alone, and of no interest to those who manage members. */
const ownMoment = (name: string): Field => ({
  access: { create: nobodyField, read: nobodyField, update: nobodyField },
  admin: { hidden: true },
  name,
  type: 'date',
})

export const memberFields: Field[] = [
  { label: label('memberName'), name: 'name', required: true, type: 'text' },
  {
    admin: { description: label('emailHint') },
    index: true,
    label: label('email'),
    name: 'email',
    required: true,
    type: 'email',
  },
  { label: label('role'), name: 'role', options: roleOptions, required: true, type: 'select' },
  {
    hasMany: true,
    label: label('spaces'),
    name: 'spaces',
    relationTo: extranetSlugs.spaces,
    required: true,
    type: 'relationship',
  },
  {
    hasMany: true,
    label: label('groups'),
    name: 'groups',
    relationTo: extranetSlugs.groups,
    type: 'relationship',
  },
  {
    fields: [
      dayField('startsOn', label('startsOn')),
      dayField('endsOn', label('endsOn'), { admin: { description: label('endsOnHint') } }),
    ],
    type: 'row',
  },
  // the account, found or made from the address: nobody picks one among those of the platform
  {
    access: { create: nobodyField, update: nobodyField },
    admin: { hidden: true },
    index: true,
    name: 'user',
    relationTo: slugs.users,
    type: 'relationship',
  },
  ownMoment('visitedAt'),
  ownMoment('visitedBefore'),
  ownMoment('signedOutAt'),
  {
    admin: { components: { Field: '/plugins/extranet/admin/readable-field.tsx#ReadableField' } },
    name: 'readable',
    type: 'ui',
  },
]
