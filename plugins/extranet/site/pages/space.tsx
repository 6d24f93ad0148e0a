import type { PersonalPage } from '#core/front.ts'
import type { BlockView } from '#core/theme.ts'
import { idOf } from '#core/references.ts'
import { pageOf } from '#collections/views/list-view.ts'
import type { Space } from '#payload-types'
import { text } from '../../labels.ts'
import { findComingMeetings } from '../coming-meetings.ts'
import {
  documentsBlock,
  linksBlock,
  meetingLink,
  pageLink,
  paged,
  privateDocumentView,
  spaceHref,
} from '../item-views.ts'
import { memberPage } from '../layout.tsx'
import { findReadable, findReadablePage, findSpaces } from '../readable.ts'
import { findTopicLinks } from '../topics.ts'
import { param, queryOf, type Visit } from '../visit.ts'

/** The space of an address, when it is one of the visitor's. */
export const findOwnSpace = async (visit: Visit): Promise<Space | undefined> => {
  const slug = param(visit, 'space')
  return (await findSpaces(visit, visit.visitor)).find((space) => space.slug === slug)
}

/** What a space holds besides its documents, as far as the visitor may read it. */
const blocksBeside = async (visit: Visit, space: Space): Promise<BlockView[]> => {
  const pages = await findReadable(visit, visit.visitor, {
    collection: 'space-pages',
    sort: 'title',
    where: { space: { equals: space.id } },
  })
  const meetings = (await findComingMeetings(visit, visit.visitor)).filter(
    (meeting) => idOf(meeting.space) === space.id,
  )

  return [
    ...linksBlock(text('comingMeetings'), meetings.map(meetingLink)),
    ...linksBlock(
      text('pages'),
      pages.map((page) => pageLink(space, page)),
    ),
    ...linksBlock(text('topicsTitle'), await findTopicLinks(visit, space)),
  ]
}

/** What a space holds: its documents have pages, the latest first. */
export const spaceHome = async (visit: Visit): Promise<PersonalPage | undefined> => {
  const space = await findOwnSpace(visit)

  if (!space) {
    return undefined
  }
  const where = { space: { equals: space.id } }
  const documents = await findReadablePage(visit, visit.visitor, {
    collection: 'space-documents',
    page: pageOf(queryOf(visit)),
    sort: '-date',
    where,
  })
  const blocks = [
    // its other pages hold older documents, and nothing else again
    ...(documents.current === 1 ? await blocksBeside(visit, space) : []),
    ...documentsBlock(text('documents'), documents.docs.map(privateDocumentView)),
  ]

  return memberPage(visit, {
    body: ({ Blocks, Pagination, Prose }) => (
      <>
        {space.intro && (
          <Prose>
            <p>{space.intro}</p>
          </Prose>
        )}
        {blocks.length > 0 ? (
          <Blocks blocks={blocks} />
        ) : (
          <Prose>
            <p>{text('emptySpace')}</p>
          </Prose>
        )}
        <Pagination
          pagination={{
            current: documents.current,
            hrefOf: (wanted) => paged(spaceHref(space), wanted),
            total: documents.total,
          }}
        />
      </>
    ),
    breadcrumb: [],
    title: space.title,
  })
}
