import type { BeforeDocumentControlsServerProps } from 'payload'
import { slugs } from '#core/slugs.ts'
import { text } from '../../labels.ts'
import { previewLink } from '../../preview/preview-link.ts'
import { ConfirmedAction } from './confirmed-action.tsx'
import { PreviewLink } from './preview-link.tsx'

/** Shows a redesign by its link, puts it live, or brings back what was there before. */
export const RedesignActions = async ({ id, payload, user }: BeforeDocumentControlsServerProps) => {
  if (id === undefined || !user) {
    return null
  }
  const path = `/api/redesigns/${String(id)}`
  const redesign = await payload.findByID({
    collection: slugs.redesigns,
    depth: 0,
    id,
    overrideAccess: false,
    select: { state: true, tenant: true },
    user,
  })
  const address = await previewLink({ collection: slugs.redesigns, doc: { ...redesign }, payload })

  return (
    <>
      {address !== null && <PreviewLink address={address} />}
      {redesign.state === 'live' ? (
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
      )}
    </>
  )
}
