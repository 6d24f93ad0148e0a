import type { PersonalPage } from '#core/front.ts'
import type { BlockView } from '#core/theme.ts'
import { idOf } from '#core/references.ts'
import type { Space } from '#payload-types'
import { text } from '../../labels.ts'
import { findComingMeetings } from '../coming-meetings.ts'
import { documentsBlock, linksBlock, meetingLink, pageLink, privateDocumentView } from '../item-views.ts'
import { memberPage } from '../layout.tsx'
import { findReadable, findSpaces } from '../readable.ts'
import { findTopicLinks } from '../topics.ts'
import { param, type Visit } from '../visit.ts'

/** The space of an address, when it is one of the visitor's. */
export const findOwnSpace = async (visit: Visit): Promise<Space | undefined> => {
  const slug = param(visit, 'space')
  return (await findSpaces(visit, visit.visitor)).find((space) => space.slug === slug)
}

/** What a space holds, as far as the visitor may read it. */
export const spaceHome = async (visit: Visit): Promise<PersonalPage | undefined> => {
  const space = await findOwnSpace(visit)

  if (!space) {
    return undefined
  }
  const where = { space: { equals: space.id } }
  const pages = await findReadable(visit, visit.visitor, { collection: 'space-pages', sort: 'title', where })
  const documents = await findReadable(visit, visit.visitor, {
    collection: 'space-documents',
    sort: '-date',
    where,
  })
  const meetings = (await findComingMeetings(visit, visit.visitor)).filter(
    (meeting) => idOf(meeting.space) === space.id,
  )
  const blocks: BlockView[] = [
    ...linksBlock(text('comingMeetings'), meetings.map(meetingLink)),
    ...linksBlock(
      text('pages'),
      pages.map((page) => pageLink(space, page)),
    ),
    ...documentsBlock(text('documents'), documents.map(privateDocumentView)),
    ...linksBlock(text('topicsTitle'), await findTopicLinks(visit, space)),
  ]

  return memberPage(visit, {
    body: ({ Blocks, Prose }) => (
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
      </>
    ),
    breadcrumb: [],
    title: space.title,
  })
}
