import type { Payload, SelectType, Where } from 'payload'
import type { Site } from '#core/front.ts'
import { idOf } from '#core/references.ts'
import { findOnSite } from '#collections/views/find-on-site.ts'
import { pageSize } from '#collections/views/list-view.ts'
import type { Space, SpaceDocument, SpaceMeeting, SpaceMessage, SpacePage, SpaceTopic } from '#payload-types'
import { mayOneRead, type Guarded, type Member } from '../access.ts'
import { extranetSlugs, type GuardedSlug } from '../collections/slugs.ts'

export type GuardedDocs = {
  'space-documents': SpaceDocument
  'space-meetings': SpaceMeeting
  'space-pages': SpacePage
  'space-topics': SpaceTopic
}

type Reader = { payload: Payload; site: Pick<Site, 'id'> }

type Asking = { members: Member[]; today: string }

/** A stored document as the access rule reads it. */
export const guardedOf = (
  doc: Pick<GuardedDocs[GuardedSlug], 'audience' | 'groups' | 'roles' | 'space'>,
): Guarded => ({
  audience: doc.audience,
  groups: (doc.groups ?? []).flatMap((group) => idOf(group) ?? []),
  roles: doc.roles ?? [],
  space: idOf(doc.space) ?? '',
})

/** Spaces that a person belongs to, as those who ask. */
const spacesOf = ({ members }: Asking): string[] => [...new Set(members.flatMap(({ spaces }) => spaces))]

/**
 * Finds what a person may read of one kind, and nothing else: the one door by which pages, files, search, calendars
 * and lists reach what is in a space.
 */
export const findReadable = async <Slug extends GuardedSlug>(
  reader: Reader,
  asking: Asking,
  { collection, sort, where }: { collection: Slug; sort?: string; where?: Where },
): Promise<GuardedDocs[Slug][]> => {
  const { docs } = await findOnSite(reader, {
    collection,
    where: { and: [{ space: { in: spacesOf(asking) } }, ...(where ? [where] : [])] },
    ...(sort === undefined ? {} : { sort }),
  })

  return (docs as unknown as GuardedDocs[Slug][]).filter((doc) =>
    mayOneRead(asking.members, guardedOf(doc), asking.today),
  )
}

/** One page of a list, and how many pages are known of: the one after it is, when something stands on it. */
export type ReadablePage<Doc> = { current: number; docs: Doc[]; total: number }

/** Rows read at a time, of which a person may not read them all. */
const readAtOnce = 100

/** One page of what a person may read of one kind: read as far as that page, and no further. */
export const findReadablePage = async <Slug extends GuardedSlug>(
  reader: Reader,
  asking: Asking,
  query: { collection: Slug; page: number; size?: number; sort: string; where: Where },
): Promise<ReadablePage<GuardedDocs[Slug]>> => {
  const { collection, page, size = pageSize, sort, where } = query
  const readable: GuardedDocs[Slug][] = []
  let read = 0
  let rows = 1

  for (let part = 1; read < rows && readable.length <= page * size; part += 1) {
    const { docs, total } = await findOnSite(reader, {
      collection,
      limit: readAtOnce,
      page: part,
      // two of the same day keep their order from page to page
      sort: [sort, 'id'],
      where: { and: [{ space: { in: spacesOf(asking) } }, where] },
    })

    read += readAtOnce
    rows = total
    readable.push(
      ...(docs as unknown as GuardedDocs[Slug][]).filter((doc) =>
        mayOneRead(asking.members, guardedOf(doc), asking.today),
      ),
    )
  }
  // the last one when the page asked for is gone with its documents
  const current = Math.min(page, Math.max(1, Math.ceil(readable.length / size)))

  return {
    current,
    docs: readable.slice((current - 1) * size, current * size),
    total: readable.length > current * size ? current + 1 : current,
  }
}

type MessageQuery = {
  limit?: number
  page?: number
  select?: SelectType
  topics: SpaceTopic[]
  where?: Where
}

/** The messages of some topics, as far as a person may read these; the oldest first. Counted when they have pages. */
export const findMessages = async (
  reader: Reader,
  asking: Asking,
  { topics, where, ...part }: MessageQuery,
): Promise<{ docs: SpaceMessage[]; total: number }> => {
  const readable = topics.filter((topic) => mayOneRead(asking.members, guardedOf(topic), asking.today))

  return readable.length === 0
    ? { docs: [], total: 0 }
    : findOnSite(reader, {
        ...part,
        collection: extranetSlugs.messages,
        // two of the same moment keep their order from page to page
        sort: ['createdAt', 'id'],
        where: { and: [{ topic: { in: readable.map(({ id }) => id) } }, ...(where ? [where] : [])] },
      })
}

/** The spaces of a person, by name. */
export const findSpaces = async (reader: Reader, asking: Asking): Promise<Space[]> => {
  const { docs } = await findOnSite(reader, {
    collection: extranetSlugs.spaces,
    sort: 'title',
    where: { id: { in: spacesOf(asking) } },
  })
  return docs
}
