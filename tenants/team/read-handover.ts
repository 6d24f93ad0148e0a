import type { CollectionSlug, Payload } from 'payload'
import { slugs } from '#core/slugs.ts'
import type { Membership, User } from '#payload-types'
import { findScheduled, type Scheduled } from './scheduled-publications.ts'

type Line = { collection: string; date: string; id: string; title: string }

/** What somebody leaves behind on a site. */
export type Handover = {
  /** What they touched and is no more, or not yet, online. */
  drafts: Line[]
  memberships: Membership[]
  person: Pick<User, 'email' | 'id' | 'name'>
  scheduled: Scheduled[]
  /** What they worked on last, once each. */
  written: Line[]
}

const linesShown = 20
const entriesRead = 1000

type Subject = { siteId: string; userId: string }

/** From the audit log, which content does not repeat: a year at most. */
const readWritten = async (payload: Payload, { siteId, userId }: Subject): Promise<Line[]> => {
  const { docs } = await payload.find({
    collection: slugs.auditEntries,
    depth: 0,
    limit: entriesRead,
    overrideAccess: true,
    pagination: false,
    sort: '-createdAt',
    where: {
      and: [
        { user: { equals: userId } },
        { tenant: { equals: siteId } },
        { action: { in: ['create', 'update', 'publish', 'unpublish', 'restore'] } },
        { documentCollection: { not_in: [slugs.memberships, slugs.tenants] } },
      ],
    },
  })
  const latest = new Map<string, Line>()

  docs.forEach(({ createdAt, documentCollection, documentId, title }) => {
    if (!latest.has(documentId)) {
      latest.set(documentId, {
        collection: documentCollection,
        date: createdAt,
        id: documentId,
        title: title ?? '',
      })
    }
  })
  return [...latest.values()]
}

const readDrafts = async (payload: Payload, written: Line[]): Promise<Line[]> => {
  const drafts: Line[] = []

  for (const [collection, lines] of Map.groupBy(written, (line) => line.collection)) {
    if (payload.collections[collection as CollectionSlug].config.versions?.drafts) {
      const { docs } = await payload.find({
        collection: collection as CollectionSlug,
        depth: 0,
        draft: true,
        overrideAccess: true,
        pagination: false,
        where: { and: [{ id: { in: lines.map(({ id }) => id) } }, { _status: { equals: 'draft' } }] },
      })
      drafts.push(
        ...docs.map((doc) => ({
          collection,
          date: 'updatedAt' in doc ? doc.updatedAt : '',
          id: doc.id,
          title: 'title' in doc ? String(doc.title) : '',
        })),
      )
    }
  }
  return drafts.sort((a, b) => b.date.localeCompare(a.date))
}

/** Finds what a person of a site leaves behind; `undefined` when they never had a role there. */
export const findHandover = async (
  payload: Payload,
  { siteId, userId }: Subject,
): Promise<Handover | undefined> => {
  const { docs: memberships } = await payload.find({
    collection: slugs.memberships,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: { and: [{ user: { equals: userId } }, { tenant: { equals: siteId } }] },
  })

  if (memberships.length === 0) {
    return undefined
  }
  const person = await payload.findByID({
    collection: slugs.users,
    depth: 0,
    id: userId,
    overrideAccess: true,
    select: { email: true, name: true },
  })
  const written = await readWritten(payload, { siteId, userId })

  return {
    drafts: await readDrafts(payload, written),
    memberships,
    person,
    scheduled: await findScheduled(payload, { siteId, userId }),
    written: written.slice(0, linesShown),
  }
}
