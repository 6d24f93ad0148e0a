import type { BeforeDocumentControlsServerProps, PayloadRequest } from 'payload'
import { ConfirmedAction } from '#collections/redesigns/admin/confirmed-action.tsx'
import { now } from '#core/clock.ts'
import { overAt } from '#core/event-time.ts'
import { idOf } from '#core/references.ts'
import { extranetSlugs } from '../collections/slugs.ts'
import { attendanceOf, isSilent } from '../convocations/attendance.ts'
import { findGuests } from '../convocations/find-guests.ts'
import { text } from '../labels.ts'
import { mailTask } from '../mails/mail-task.ts'

/** How many mails of a meeting wait for their turn. */
const countWaiting = async (payload: PayloadRequest['payload'], meetingId: string): Promise<number> => {
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    overrideAccess: true,
    where: {
      and: [
        { taskSlug: { equals: mailTask } },
        { 'input.meetingId': { equals: meetingId } },
        { completedAt: { exists: false } },
      ],
    },
  })
  return totalDocs
}

/** Sends the convocation, reminds the silent, gives the list; says what has left and what was answered. */
export const ConvocationActions = async ({ id, payload, user }: BeforeDocumentControlsServerProps) => {
  const meeting =
    id === undefined || !user
      ? undefined
      : await payload.findByID({
          collection: extranetSlugs.meetings,
          depth: 0,
          disableErrors: true,
          id,
          overrideAccess: false,
          user,
        })
  const siteId = idOf(meeting?.tenant)

  if (!meeting || siteId === undefined) {
    return null
  }
  const guests = await findGuests({ payload, site: { id: siteId } }, meeting)
  const attendance = attendanceOf(guests)
  const waiting = await countWaiting(payload, meeting.id)
  const unsent = attendance.guests - attendance.sent
  const silent = guests.filter(isSilent).length
  const isToCome = meeting.isCancelled !== true && overAt(meeting) > now()
  const path = `/api/${extranetSlugs.meetings}/${meeting.id}`

  return (
    <div className="convocation-actions">
      <p role="status">
        {attendance.sent === 0 && waiting === 0
          ? text('convocationUnsent', { count: attendance.guests })
          : text('convocationState', attendance)}{' '}
        {waiting > 0 && text('convocationWaiting', { count: waiting })}
      </p>
      {isToCome && unsent > 0 && waiting === 0 && (
        <ConfirmedAction
          question={text('convocationConfirm', { count: unsent })}
          title={text('convocationSend')}
          to={`${path}/send`}
        />
      )}
      {isToCome && silent > 0 && waiting === 0 && (
        <ConfirmedAction
          question={text('reminderConfirm', { count: silent })}
          title={text('reminderSend')}
          to={`${path}/remind`}
        />
      )}
      {attendance.sent > 0 && (
        <p>
          <a href={`${path}/attendance.csv`}>{text('attendanceCsv')}</a>{' '}
          <a href={`${path}/attendance`}>{text('attendancePrint')}</a>
        </p>
      )}
    </div>
  )
}
