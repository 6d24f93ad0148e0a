import type { PersonalPage } from '#core/front.ts'
import { text } from '../../labels.ts'
import { calendarAddress } from '../calendar-file.ts'
import { findComingMeetings, findPastMeetings } from '../coming-meetings.ts'
import { linksBlock, meetingLink } from '../item-views.ts'
import { memberPage } from '../layout.tsx'
import type { Visit } from '../visit.ts'

const pastShown = 20

/** The meetings of a member, and the address by which their own calendar follows them. */
export const agendaPage = async (visit: Visit): Promise<PersonalPage> => {
  const { visitor } = visit
  const coming = await findComingMeetings(visit, visitor)
  const past = await findPastMeetings(visit, visitor)

  return memberPage(visit, {
    body: ({ Blocks, Button, Prose }) => (
      <>
        {coming.length === 0 && (
          <Prose>
            <p>{text('noMeeting')}</p>
          </Prose>
        )}
        <Blocks
          blocks={[
            ...linksBlock(text('comingMeetings'), coming.map(meetingLink)),
            ...linksBlock(text('pastMeetings'), past.slice(0, pastShown).map(meetingLink)),
          ]}
        />
        <Prose>
          <h2>{text('calendarTitle')}</h2>
          <p>{text('calendarWords')}</p>
          <p>
            <Button href={calendarAddress(visit)} variant="quiet">
              {text('calendarLink')}
            </Button>
          </p>
        </Prose>
      </>
    ),
    breadcrumb: [],
    title: text('agendaTitle'),
  })
}
