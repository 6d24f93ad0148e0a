import { createLocalReq, type BeforeDocumentControlsServerProps, type PayloadRequest } from 'payload'
import { Suspense } from 'react'
import { slugs } from '#core/slugs.ts'
import { panelPath } from '../broken-links/panel-path.ts'
import { text } from '../labels.ts'
import { findUses, type Use } from './find-uses.ts'
import './uses.css'

const titleOf = ({ collection, title }: Use): string => {
  switch (collection) {
    case slugs.menus:
      return text('linkInMenu')
    case slugs.siteSettings:
      return text('linkInSettings')
    default:
      return title
  }
}

/** « Utilisé dans : … », with links, and how many more there are. */
export const UsesLine = async ({
  collection,
  id,
  req,
}: {
  collection: string
  id: string
  req: PayloadRequest
}) => {
  const uses = await findUses(req, { collection, id })

  if (!uses || (uses.total === 0 && uses.isWhole)) {
    return null
  }
  const others = uses.total - uses.told.length

  return (
    <details className="uses">
      <summary>{uses.total > 0 ? text('usedIn', { count: uses.total }) : text('usedInNone')}</summary>
      <ul>
        {uses.told.map((use) => (
          <li key={use.id}>
            <a href={panelPath(use.collection, use.id)}>{titleOf(use)}</a>
          </li>
        ))}
        {others > 0 && <li>{text('usedInOthers', { count: others })}</li>}
      </ul>
      {!uses.isWhole && <p>{text('usedInNewest')}</p>}
    </details>
  )
}

type Props = BeforeDocumentControlsServerProps & { collection: string }

/** Tells who is about to trash a document where it is used. The screen does not wait for it. */
export const UsesNotice = async ({ collection, id, payload, user }: Props) => {
  if (id === undefined || !user) {
    return null
  }
  const req = await createLocalReq({ user }, payload)

  return (
    <Suspense>
      <UsesLine collection={collection} id={String(id)} req={req} />
    </Suspense>
  )
}
