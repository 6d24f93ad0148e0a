import type { PersonalPage } from '#core/front.ts'
import { now } from '#core/clock.ts'
import { formatDate } from '#core/format.ts'
import { text } from '../../labels.ts'
import {
  documentsBlock,
  linksBlock,
  meetingHref,
  meetingLink,
  momentOf,
  privateDocumentView,
  spaceHref,
} from '../item-views.ts'
import { memberPage } from '../layout.tsx'
import { findReadablePage, findSpaces } from '../readable.ts'
import { findAcknowledged } from '../receipts.ts'
import { findComingMeetings } from '../coming-meetings.ts'
import { findNewTopicLinks } from '../topics.ts'
import type { Visit } from '../visit.ts'

const newestShown = 8

/** On a first visit, what is new is what came in this many days. */
const firstVisitDays = 30

const sinceOf = ({ visitor }: Visit): Date =>
  visitor.visitedBefore ?? new Date(now().getTime() - firstVisitDays * 24 * 60 * 60 * 1000)

const findNewDocuments = async (visit: Visit) => {
  const { docs } = await findReadablePage(visit, visit.visitor, {
    collection: 'space-documents',
    page: 1,
    size: newestShown,
    sort: '-updatedAt',
    where: { updatedAt: { greater_than: sinceOf(visit).toISOString() } },
  })
  return docs.map(privateDocumentView)
}

/** What a member comes for: what to answer, what is new, the meetings ahead, and the doors to their spaces. */
export const homePage = async (visit: Visit): Promise<PersonalPage> => {
  const { visitor } = visit
  const spaces = await findSpaces(visit, visitor)
  const meetings = await findComingMeetings(visit, visitor)
  const documents = await findNewDocuments(visit)
  const topics = await findNewTopicLinks(visit, spaces, sinceOf(visit))
  const acknowledged = await findAcknowledged(
    visit,
    visitor,
    meetings.map(({ id }) => id),
  )
  const waiting = meetings.filter(({ id, isCancelled }) => !isCancelled && !acknowledged.has(id))
  const since = formatDate(sinceOf(visit))

  return memberPage(visit, {
    body: ({ Blocks, Notice }) => (
      <>
        {waiting.length > 0 && (
          <Notice title={text('toAcknowledge', { count: waiting.length })} tone="warning">
            <ul>
              {waiting.map((meeting) => (
                <li key={meeting.id}>
                  <a href={meetingHref(meeting)}>{meeting.title}</a>, {momentOf(meeting)}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <Blocks
          blocks={[
            ...linksBlock(
              text('mySpaces'),
              spaces.map((space) => ({
                href: spaceHref(space),
                text: space.title,
                ...(space.forWhom ? { description: space.forWhom } : {}),
              })),
            ),
            ...linksBlock(text('comingMeetings'), meetings.map(meetingLink)),
            ...documentsBlock(text('newDocuments', { since }), documents),
            ...linksBlock(text('topicsNew', { since }), topics),
          ]}
        />
      </>
    ),
    title: text('home'),
  })
}
