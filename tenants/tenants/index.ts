import type { CollectionConfig } from 'payload'
import { slugs } from '#core/slugs.ts'
import { nobody, onSitesWith, platformWide, type CollectionAccess } from '../access.ts'
import { exportBoard } from '../board/export-board.ts'
import { refuseOnClosedTenant } from '../guard/refuse-closed-site.ts'
import { tenantLabel as label, tenantText } from '../labels.ts'
import { tenantFields } from './fields.ts'
import { followLifeCycle } from './follow-life-cycle.ts'
import { keepBorrowings } from './keep-borrowings.ts'
import { keepFormerPrefix } from './keep-former-prefix.ts'
import type { LookChoices } from './look-fields.ts'
import { releaseHostsEndpoint } from './release-hosts.ts'
import { workOnEndpoint } from './work-on-endpoint.ts'
import { refuseCircularParent } from './refuse-circular-parent.ts'

const access: CollectionAccess = {
  create: platformWide('operate'),
  // closed, exported, then purged by a job: never deleted
  delete: nobody,
  read: onSitesWith('enter', 'id'),
  readVersions: nobody,
  unlock: nobody,
  update: onSitesWith('configure', 'id'),
}

/** The sites. A sub-site is a site with a parent. */
export const createTenants = (choices: LookChoices & { features: string[] }): CollectionConfig => ({
  access,
  admin: {
    defaultColumns: ['name', 'kind', 'state', 'population', 'updatedAt'],
    group: tenantText('groupPlatform'),
    listSearchableFields: ['name', 'slug', 'inseeCode'],
    useAsTitle: 'name',
  },
  defaultSort: 'name',
  disableDuplicate: true,
  endpoints: [workOnEndpoint, exportBoard, releaseHostsEndpoint],
  fields: tenantFields(choices),
  hooks: {
    beforeChange: [
      refuseOnClosedTenant,
      refuseCircularParent,
      keepFormerPrefix,
      keepBorrowings,
      followLifeCycle,
    ],
  },
  labels: { plural: label('plural'), singular: label('singular') },
  slug: slugs.tenants,
  versions: false,
})
