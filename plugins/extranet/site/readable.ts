import type { Payload, SelectType, Where } from 'payload'
import type { Site } from '#core/front.ts'
import { idOf } from '#core/references.ts'
import { findOnSite } from '#collections/views/find-on-site.ts'
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
