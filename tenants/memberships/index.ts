import type { CollectionConfig, Where } from 'payload'
import { dayField } from '#core/fields.ts'
import { slugs } from '#core/slugs.ts'
import { choosable } from '../guard/pick-own-site.ts'
import { tenantLabel as label, tenantText } from '../labels.ts'
import { hiddenUnlessOperator } from '../users/is-operator.ts'
import { roleNames } from '../roles.ts'
import { membershipsAccess } from './access.ts'
import { handoverEndpoint } from '../team/handover-endpoint.ts'
import { inviteEndpoint } from '../team/invite-endpoint.ts'
import { keepOwnSections } from './keep-own-sections.ts'
import { removeEndpoint } from '../team/remove-endpoint.ts'
import { refuseUngrantableRole } from './refuse-ungrantable-role.ts'

const isSectionEditor = (data: Record<string, unknown>): boolean => data.role === 'sectionEditor'

/** Who may do what, where, from when to when. A person's rights live here and nowhere on their account. */
export const Memberships: CollectionConfig = {
  access: membershipsAccess,
  admin: {
    defaultColumns: ['user', 'role', 'tenant', 'startsOn', 'endsOn'],
    group: tenantText('groupPlatform'),
    hidden: hiddenUnlessOperator,
    useAsTitle: 'id',
  },
  custom: { holdsMandates: 'dated' },
  disableDuplicate: true,
  endpoints: [inviteEndpoint, removeEndpoint, handoverEndpoint],
  fields: [
    {
      index: true,
      label: label('user'),
      name: 'user',
      relationTo: slugs.users,
      required: true,
      type: 'relationship',
    },
    {
      label: label('role'),
      name: 'role',
      options: roleNames.map((value) => ({ label: label(`role-${value}`), value })),
      required: true,
      type: 'select',
    },
    {
      admin: { description: label('membershipTenantHint') },
      index: true,
      label: label('tenant'),
      name: 'tenant',
      relationTo: slugs.tenants,
      type: 'relationship',
    },
    choosable({
      admin: { condition: isSectionEditor, description: label('sectionsHint') },
      filterOptions: ({ data }): Where => ({ tenant: { equals: (data as { tenant?: unknown }).tenant } }),
      hasMany: true,
      label: label('sections'),
      name: 'sections',
      relationTo: slugs.pages,
      type: 'relationship',
    }),
    {
      admin: { condition: isSectionEditor },
      defaultValue: false,
      label: label('hasNews'),
      name: 'hasNews',
      type: 'checkbox',
    },
    { fields: [dayField('startsOn', label('startsOn')), dayField('endsOn', label('endsOn'))], type: 'row' },
  ],
  hooks: { beforeChange: [refuseUngrantableRole, keepOwnSections] },
  labels: { plural: label('memberships'), singular: label('membership') },
  lockDocuments: false,
  slug: slugs.memberships,
  versions: false,
}
