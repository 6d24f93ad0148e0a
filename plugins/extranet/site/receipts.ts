import type { Payload } from 'payload'
import { now } from '#core/clock.ts'
import type { Site } from '#core/front.ts'
import { findOnSite } from '#collections/views/find-on-site.ts'
import type { SpaceReceipt } from '#payload-types'
import type { Presence, ReceiptKind } from '../collections/receipts/index.ts'
import { extranetSlugs, type GuardedSlug } from '../collections/slugs.ts'
import type { Visitor } from './visitor.ts'

type Reader = { payload: Payload; site: Pick<Site, 'id'> }

type Person = Pick<Visitor, 'id' | 'name'>

/** Acts of which the last time counts: an answer may change, a reminder comes again. */
const renewed = new Set<ReceiptKind>(['acknowledged', 'reminded'])

type Act = {
  collection: GuardedSlug
  item: { id: string; title: string }
  kind: ReceiptKind
  presence?: Presence
  proxyTo?: string
}

const findReceipt = async (
  reader: Reader,
  visitor: Person,
  { item, kind }: Act,
): Promise<SpaceReceipt | undefined> => {
  const { docs } = await findOnSite(reader, {
    collection: extranetSlugs.receipts,
    limit: 1,
    where: {
      and: [{ userId: { equals: visitor.id } }, { itemId: { equals: item.id } }, { kind: { equals: kind } }],
    },
  })
  return docs[0]
}

/**
 * Writes down that a person read, downloaded or acknowledged something. The first time counts: reading again changes
 * nothing. An answer to a convocation may be changed, and takes the moment of its last change, as a reminder does.
 */
export const recordReceipt = async (reader: Reader, visitor: Person, act: Act): Promise<void> => {
  const { payload, site } = reader
  const { collection, item, kind, presence, proxyTo } = act
  const known = await findReceipt(reader, visitor, act)
  const answer = {
    at: now().toISOString(),
    itemTitle: item.title,
    person: visitor.name,
    presence: presence ?? null,
    proxyTo: proxyTo ?? null,
  }

  if (known && !renewed.has(kind)) {
    return
  }
  if (known) {
    await payload.update({
      collection: extranetSlugs.receipts,
      data: answer,
      depth: 0,
      id: known.id,
      overrideAccess: true,
    })
    return
  }
  await payload
    .create({
      collection: extranetSlugs.receipts,
      data: {
        ...answer,
        itemCollection: collection,
        itemId: item.id,
        kind,
        tenant: site.id,
        userId: visitor.id,
      },
      depth: 0,
      overrideAccess: true,
    })
    .catch(async (error: unknown) => {
      // two windows at once: the index lets one of them write, and the receipt is there
      if (!(await findReceipt(reader, visitor, act))) {
        throw error
      }
    })
}

/** What a person has already acknowledged of some things, by id. */
export const findAcknowledged = async (
  reader: Reader,
  visitor: Visitor,
  itemIds: string[],
): Promise<Map<string, SpaceReceipt>> => {
  const { docs } =
    itemIds.length === 0
      ? { docs: [] }
      : await findOnSite(reader, {
          collection: extranetSlugs.receipts,
          where: {
            and: [
              { userId: { equals: visitor.id } },
              { kind: { equals: 'acknowledged' } },
              { itemId: { in: itemIds } },
            ],
          },
        })

  return new Map(docs.map((receipt) => [receipt.itemId, receipt]))
}
