import type { ReportFigure } from '#core/feature.ts'
import { extranetSlugs } from './collections/slugs.ts'
import { text } from './labels.ts'

/** Members in force at the end of the period, and convocations of the period. */
export const extranetReport: ReportFigure[] = [
  {
    label: text('reportMembers'),
    read: async ({ payload, to }) => {
      const { totalDocs } = await payload.count({
        collection: extranetSlugs.members,
        overrideAccess: true,
        where: {
          and: [
            { createdAt: { less_than: to.toISOString() } },
            { or: [{ endsOn: { exists: false } }, { endsOn: { greater_than_equal: to.toISOString() } }] },
          ],
        },
      })
      return totalDocs
    },
    slug: 'extranet-members',
  },
  {
    label: text('reportMeetings'),
    read: async ({ from, payload, to }) => {
      const { totalDocs } = await payload.count({
        collection: extranetSlugs.meetings,
        overrideAccess: true,
        where: {
          and: [
            { startsAt: { greater_than_equal: from.toISOString() } },
            { startsAt: { less_than: to.toISOString() } },
          ],
        },
      })
      return totalDocs
    },
    slug: 'extranet-meetings',
  },
]
