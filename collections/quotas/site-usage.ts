import type { CollectionConfig } from 'payload'
import { processesOnly } from '#core/processes-only.ts'
import { slugs } from '#core/slugs.ts'

/**
 * What the files of each site weigh, one row a site: no request adds up thousands of files. Nobody reads or writes
 * them but `media-bytes.ts`; a site without a row is counted when its next file is written.
 */
export const SiteUsage: CollectionConfig = {
  access: processesOnly,
  admin: { hidden: true },
  fields: [
    { name: 'site', required: true, type: 'text', unique: true },
    { name: 'mediaBytes', required: true, type: 'number' },
  ],
  labels: { plural: { fr: 'Poids des sites' }, singular: { fr: 'Poids d’un site' } },
  lockDocuments: false,
  slug: slugs.siteUsage,
  versions: false,
}
