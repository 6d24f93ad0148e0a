import type { RetentionRule } from '#core/feature.ts'
import { slugs } from '#core/slugs.ts'
import { tenantText } from './labels.ts'

/** What the platform itself keeps of people, and for how long. */
export const tenantRetention: RetentionRule[] = [
  {
    field: `${slugs.auditEntries}.email`,
    label: tenantText('retentionAudit'),
    maxDays: 365,
    purge: async ({ before, payload }) => {
      const { docs } = await payload.delete({
        collection: slugs.auditEntries,
        depth: 0,
        overrideAccess: true,
        where: { createdAt: { less_than: before.toISOString() } },
      })
      return docs.length
    },
  },
]
