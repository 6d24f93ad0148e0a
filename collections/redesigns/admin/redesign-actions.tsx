import type { BeforeDocumentControlsServerProps } from 'payload'
import { slugs } from '#core/slugs.ts'
import { text } from '../../labels.ts'

const Action = ({ confirm, label, path }: { confirm: string; label: string; path: string }) => (
  <details className="redesign-action">
    <summary className="btn btn--style-secondary btn--size-medium">{label}</summary>
    <form action={path} method="post">
      <p>{confirm}</p>
      <button className="btn btn--style-primary btn--size-medium" type="submit">
        {text('confirm')}
      </button>
    </form>
  </details>
)

/** Puts a redesign live, or brings back what was there before: one press, one confirmation, no script. */
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
    <Action confirm={text('redesignUndoConfirm')} label={text('redesignUndo')} path={`${path}/undo`} />
  ) : (
    <Action
      confirm={text('redesignPutLiveConfirm')}
      label={text('redesignPutLive')}
      path={`${path}/put-live`}
    />
  )
}
