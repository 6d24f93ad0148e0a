import type { BeforeDocumentControlsServerProps } from 'payload'
import { slugs } from '#core/slugs.ts'
import { text } from '../../labels.ts'
import { ConfirmedAction } from './confirmed-action.tsx'

/** Puts a redesign live, or brings back what was there before. */
export const RedesignActions = async ({ id, payload, user }: BeforeDocumentControlsServerProps) => {
  if (id === undefined || !user) {
    return null
  }
  const path = `/api/redesigns/${String(id)}`
  const { state } = await payload.findByID({
    collection: slugs.redesigns,
    depth: 0,
    id,
    overrideAccess: false,
    select: { state: true },
    user,
  })

  return state === 'live' ? (
    <ConfirmedAction
      question={text('redesignUndoConfirm')}
      title={text('redesignUndo')}
      to={`${path}/undo`}
    />
  ) : (
    <ConfirmedAction
      question={text('redesignPutLiveConfirm')}
      title={text('redesignPutLive')}
      to={`${path}/put-live`}
    />
  )
}
