import type { Field } from 'payload'
import { label, text } from '../labels.ts'
import { memberRoles } from '../member-roles.ts'
import { extranetSlugs } from './slugs.ts'

export const roleOptions = memberRoles.map((value) => ({ label: label(`role-${value}`), value }))

export const adminGroup = { group: text('group') }

const isChosen = (data: { audience?: unknown }): boolean => data.audience === 'chosen'

/** In which space something is, and for whom. With the answer to « who can see this, and why » beside it. */
export const accessFields: Field[] = [
  {
    index: true,
    label: label('space'),
    name: 'space',
    relationTo: extranetSlugs.spaces,
    required: true,
    type: 'relationship',
  },
  {
    defaultValue: 'everyone',
    label: label('audience'),
    name: 'audience',
    options: (['everyone', 'chosen'] as const).map((value) => ({ label: label(`audience-${value}`), value })),
    required: true,
    type: 'radio',
  },
  {
    admin: { condition: isChosen, description: label('rolesHint') },
    hasMany: true,
    label: label('roles'),
    name: 'roles',
    options: roleOptions,
    type: 'select',
  },
  {
    admin: { condition: isChosen, description: label('groupsHint') },
    hasMany: true,
    label: label('groups'),
    name: 'groups',
    relationTo: extranetSlugs.groups,
    type: 'relationship',
  },
  {
    admin: { components: { Field: '/plugins/extranet/admin/readers-field.tsx#ReadersField' } },
    name: 'readers',
    type: 'ui',
  },
]

/** What members search in: title and words, normalised. Written at each save, never shown. */
export const searchTextField: Field = { admin: { hidden: true }, name: 'searchText', type: 'textarea' }
