import type { CollectionConfig } from 'payload'
import { slugs } from '#core/slugs.ts'
import { nobody, platformWide, type CollectionAccess } from '../access.ts'
import { auditActions } from '../guard/record-audit.ts'
import { tenantLabel as label, tenantText } from '../labels.ts'

const access: CollectionAccess = {
  create: nobody,
  delete: nobody,
  read: platformWide('operate'),
  readVersions: nobody,
  unlock: nobody,
  update: nobody,
}

/** Who did what, on which document of which site, when. Written by the guards, read by operators, kept a year. */
export const AuditEntries: CollectionConfig = {
  access,
  admin: {
    defaultColumns: ['createdAt', 'email', 'action', 'documentCollection', 'title', 'tenant'],
    group: tenantText('groupPlatform'),
    listSearchableFields: ['email', 'title', 'documentId'],
    useAsTitle: 'title',
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  fields: [
    {
      label: label('action'),
      name: 'action',
      options: auditActions.map((value) => ({ label: label(`action-${value}`), value })),
      required: true,
      type: 'select',
    },
    { label: label('documentCollection'), name: 'documentCollection', required: true, type: 'text' },
    { index: true, label: label('documentId'), name: 'documentId', required: true, type: 'text' },
    { label: label('documentTitle'), name: 'title', type: 'text' },
    { index: true, label: label('tenant'), name: 'tenant', relationTo: slugs.tenants, type: 'relationship' },
    { label: label('email'), name: 'email', required: true, type: 'text' },
    { index: true, label: label('user'), name: 'user', relationTo: slugs.users, type: 'relationship' },
  ],
  labels: { plural: label('auditEntries'), singular: label('auditEntry') },
  lockDocuments: false,
  slug: slugs.auditEntries,
  versions: false,
}
