import type { CollectionConfig } from 'payload'
import { slugs } from '#core/slugs.ts'
import { onSitesWith, platformWide, nobody, type CollectionAccess } from '../access.ts'
import { tenantLabel as label, tenantText } from '../labels.ts'
import { hiddenUnlessOperator } from '../users/is-operator.ts'
import { keepOneCanonical } from './keep-one-canonical.ts'
import { normalizeName } from './normalize-name.ts'

const access: CollectionAccess = {
  create: platformWide('operate'),
  delete: platformWide('operate'),
  read: onSitesWith('enter'),
  readVersions: nobody,
  unlock: nobody,
  update: platformWide('operate'),
}

/** Host names. One is the address of its site, the others redirect to it. */
export const Hosts: CollectionConfig = {
  access,
  admin: {
    defaultColumns: ['name', 'tenant', 'isCanonical'],
    group: tenantText('groupPlatform'),
    hidden: hiddenUnlessOperator,
    listSearchableFields: ['name'],
    useAsTitle: 'name',
  },
  defaultSort: 'name',
  disableDuplicate: true,
  fields: [
    {
      admin: { description: label('hostHint') },
      index: true,
      label: label('hostName'),
      name: 'name',
      required: true,
      type: 'text',
      unique: true,
    },
    {
      index: true,
      label: label('tenant'),
      name: 'tenant',
      relationTo: slugs.tenants,
      required: true,
      type: 'relationship',
    },
    {
      admin: { description: label('isCanonicalHint') },
      defaultValue: false,
      label: label('isCanonical'),
      name: 'isCanonical',
      type: 'checkbox',
    },
  ],
  hooks: { afterChange: [keepOneCanonical], beforeValidate: [normalizeName] },
  labels: { plural: label('hosts'), singular: label('host') },
  lockDocuments: false,
  slug: slugs.hosts,
  versions: false,
}
