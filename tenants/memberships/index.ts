import type { Access, CollectionConfig } from 'payload'
import { dayField } from '#core/fields.ts'
import { slugs } from '#core/slugs.ts'
import { any, nobody, platformWide, type CollectionAccess } from '../access.ts'
import { tenantLabel as label, tenantText } from '../labels.ts'
import { hiddenUnlessOperator } from '../users/is-operator.ts'
import { principalOf } from '../principal.ts'
import { isPlatformRole, roleNames } from '../roles.ts'
import { refuseUngrantableRole } from './refuse-ungrantable-role.ts'

const ownMemberships: Access = ({ req: { user } }) =>
  user?.collection === slugs.users && { user: { equals: user.id } }

/** A platform role is taken by those who may give it. */
const takeable: Access = async ({ req }) => {
  const principal = await principalOf(req)

  return (
    principal.may('govern') ||
    (principal.may('operate') && { role: { not_in: roleNames.filter(isPlatformRole) } })
  )
}

const access: CollectionAccess = {
  create: platformWide('operate'),
  delete: takeable,
  read: any(platformWide('operate'), ownMemberships),
  readVersions: nobody,
  unlock: nobody,
  update: platformWide('operate'),
}

/** Who may do what, where, from when to when. A person's rights live here and nowhere on their account. */
export const Memberships: CollectionConfig = {
  access,
  admin: {
    defaultColumns: ['user', 'role', 'tenant', 'startsOn', 'endsOn'],
    group: tenantText('groupPlatform'),
    hidden: hiddenUnlessOperator,
    useAsTitle: 'id',
  },
  disableDuplicate: true,
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
    { fields: [dayField('startsOn', label('startsOn')), dayField('endsOn', label('endsOn'))], type: 'row' },
  ],
  hooks: { beforeChange: [refuseUngrantableRole] },
  labels: { plural: label('memberships'), singular: label('membership') },
  lockDocuments: false,
  slug: slugs.memberships,
  versions: false,
}
