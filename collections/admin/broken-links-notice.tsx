import type { PayloadRequest } from 'payload'
import { slugs } from '#core/slugs.ts'
import type { BrokenLink } from '#payload-types'
import { panelPath } from '../broken-links/panel-path.ts'
import { text } from '../labels.ts'

const shown = 20

const placeOf = ({ documentCollection, documentTitle }: BrokenLink): string => {
  switch (documentCollection) {
    case slugs.menus:
      return text('linkInMenu')
    case slugs.siteSettings:
      return text('linkInSettings')
    default:
      return documentTitle || text('untitled')
  }
}

/** An address inside is of the site, not of the panel: it is told, not followed. */
const Target = ({ link: { address, fault } }: { link: BrokenLink }) => {
  if (fault === 'offline') {
    return <a href={address}>{text('seeLinked')}</a>
  }
  return address.startsWith('/') ? address : <a href={address}>{address}</a>
}

const Line = ({ link }: { link: BrokenLink }) => (
  <li>
    <a href={panelPath(link.documentCollection, link.documentId)}>{placeOf(link)}</a>
    <span>
      {text(`brokenLink-${link.fault}`, { words: link.words ?? link.address })} <Target link={link} />
    </span>
  </li>
)

/** Tells who writes on a site where its links lead nowhere, as the last night found them. */
export const BrokenLinksNotice = async ({ req, tenant }: { req: PayloadRequest; tenant: string }) => {
  const { docs, totalDocs } = await req.payload.find({
    collection: slugs.brokenLinks,
    depth: 0,
    limit: shown,
    overrideAccess: false,
    req,
    sort: ['documentTitle', 'address'],
    where: { and: [{ tenant: { equals: tenant } }, { isConfirmed: { equals: true } }] },
  })

  return (
    totalDocs > 0 && (
      <section aria-labelledby="broken-links" className="home__lines home__links">
        <h2 id="broken-links">{text('brokenLinksFound', { count: totalDocs })}</h2>
        <ul>
          {docs.map((link) => (
            <Line key={link.id} link={link} />
          ))}
        </ul>
        {totalDocs > shown && <p>{text('brokenLinksMore', { count: totalDocs - shown })}</p>}
      </section>
    )
  )
}
