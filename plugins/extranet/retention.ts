import type { Where } from 'payload'
import type { RetentionRule } from '#core/feature.ts'
import { extranetSlugs } from './collections/slugs.ts'
import { text } from './labels.ts'
import type { ExtranetOptions } from './options.ts'

/** A mandate that ended is kept this long, for who must know who was what; in days. */
const keepEndedMembersDays = 365

/** A discussion outlives the meeting that it prepared, not the mandate; in days. */
const keepMessagesDays = 730

/** A key that nobody uses is a telephone that nobody has; in days. */
const keepUnusedPasskeysDays = 730

/** A topic that its follower has not opened for so long is followed no more; in days. */
const keepUnreadSubscriptionsDays = 365

const purgeOlder =
  (
    collection: 'passkeys' | 'space-members' | 'space-messages' | 'space-receipts' | 'space-subscriptions',
    field: string,
  ): RetentionRule['purge'] =>
  async ({ before, payload }) => {
    const where: Where = { [field]: { less_than: before.toISOString() } }
    const { totalDocs } = await payload.count({ collection, overrideAccess: true, where })

    await payload.db.deleteMany({ collection, where })
    return totalDocs
  }

/** What the extranet keeps of its members, and for how long. Second factors and passkeys go with their account. */
export const extranetRetention = ({ keepReceiptsDays }: Required<ExtranetOptions>): RetentionRule[] => [
  {
    field: `${extranetSlugs.receipts}.person`,
    label: text('retentionReceipts'),
    maxDays: keepReceiptsDays,
    purge: purgeOlder(extranetSlugs.receipts, 'at'),
  },
  {
    field: `${extranetSlugs.members}.email`,
    label: text('retentionMembers'),
    maxDays: keepEndedMembersDays,
    purge: purgeOlder(extranetSlugs.members, 'endsOn'),
  },
  {
    field: `${extranetSlugs.messages}.text`,
    label: text('retentionMessages'),
    maxDays: keepMessagesDays,
    purge: purgeOlder(extranetSlugs.messages, 'createdAt'),
  },
  {
    field: `${extranetSlugs.passkeys}.email`,
    label: text('retentionPasskeys'),
    maxDays: keepUnusedPasskeysDays,
    purge: purgeOlder(extranetSlugs.passkeys, 'usedAt'),
  },
  {
    field: `${extranetSlugs.subscriptions}.userId`,
    label: text('retentionSubscriptions'),
    maxDays: keepUnreadSubscriptionsDays,
    purge: purgeOlder(extranetSlugs.subscriptions, 'readAt'),
  },
]
