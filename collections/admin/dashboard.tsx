import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { formatDate } from '#core/format.ts'
import { slugs } from '#core/slugs.ts'
import { principalOf } from '#tenants/principal.ts'
import { sitesOf } from '#tenants/admin/sites-of.ts'
import { siteAddress } from '#tenants/site-address.ts'
import { text } from '../labels.ts'
import { BrokenLinksNotice } from './broken-links-notice.tsx'
import { OrphansNotice } from './orphans-notice.tsx'
import { QuotaNotice } from './quota-notice.tsx'

type Line = { collection: string; date: string; id: string; title: string }

const drafted = [slugs.news, slugs.events, slugs.pages] as const

const maxLines = 6

const readDrafts = async (req: PayloadRequest, tenant: string): Promise<Line[]> => {
  const found = await Promise.all(
    drafted.map(async (collection) => {
      const { docs } = await req.payload.find({
        collection,
        depth: 0,
        draft: true,
        limit: maxLines,
        overrideAccess: false,
        pagination: false,
        req,
        select: { title: true, updatedAt: true },
        sort: '-updatedAt',
        where: { and: [{ tenant: { equals: tenant } }, { _status: { equals: 'draft' } }] },
      })
      return docs.map(({ id, title, updatedAt }) => ({
        collection,
        date: updatedAt,
        id,
        title: title || text('untitled'),
      }))
    }),
  )
  return found
    .flat()
    .sort((a, b) => b.date.localeCompare(a.date))
    .slice(0, maxLines)
}

const readPublished = async (req: PayloadRequest, tenant: string): Promise<Line[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.searchEntries,
    depth: 0,
    limit: maxLines,
    overrideAccess: false,
    pagination: false,
    req,
    select: { documentCollection: true, documentId: true, title: true, updatedAt: true },
    sort: '-updatedAt',
    where: { tenant: { equals: tenant } },
  })
  return docs.map(({ documentCollection, documentId, title, updatedAt }) => ({
    collection: documentCollection,
    date: updatedAt,
    id: documentId,
    title,
  }))
}

const Lines = ({ emptyText, lines, title }: { emptyText: string; lines: Line[]; title: string }) => (
  <section className="home__lines">
    <h2>{title}</h2>
    {lines.length === 0 ? (
      <p>{emptyText}</p>
    ) : (
      <ul>
        {lines.map(({ collection, date, id, title: name }) => (
          <li key={id}>
            <a href={`/admin/collections/${collection}/${id}`}>{name}</a>
            <span>{formatDate(new Date(date))}</span>
          </li>
        ))}
      </ul>
    )}
  </section>
)

/** What one comes to do, for those who may: a document or an alert is online as soon as it is saved. */
const actions = [
  { href: '/admin/collections/news/create', key: 'doNews', needs: 'draft' },
  { href: '/admin/collections/events/create', key: 'doEvent', needs: 'draft' },
  { href: '/admin/collections/documents/create', key: 'doDocument', needs: 'publish' },
  { href: '/admin/collections/pages/create', key: 'doPage', needs: 'section' },
  { href: '/admin/alerte', key: 'doAlert', needs: 'alert' },
] as const

/** The same for who keeps the private spaces of a site that has some. */
const spaceActions = [
  { href: '/admin/collections/space-meetings/create', key: 'doMeeting' },
  { href: '/admin/collections/space-documents/create', key: 'doSpaceDocument' },
  { href: '/admin/collections/space-members', key: 'doMembers' },
] as const

/** What one comes to do on every site, in the order in which a platform begins. */
const platformActions = [
  { href: '/admin/collections/tenants', key: 'doSite' },
  { href: '/admin/sites', key: 'doBoard' },
  { href: '/admin/collections/users', key: 'doAccounts' },
  { href: '/admin/securite', key: 'doSecurity' },
] as const

const hasSpaces = async ({ payload }: PayloadRequest, id: string): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: slugs.tenants,
    overrideAccess: true,
    where: { and: [{ id: { equals: id } }, { features: { in: ['extranet'] } }] },
  })
  return totalDocs > 0
}

const Action = ({ href, name }: { href: string; name: Parameters<typeof text>[0] }) => (
  <li>
    <a href={href}>{text(name)}</a>
  </li>
)

/** Without a site chosen: what to do next, for who keeps the platform, and for who was given nothing yet. */
const PlatformHome = async ({ req, count }: { req: PayloadRequest; count: number }) => {
  const isOperator = (await principalOf(req)).may('operate')
  const isNew = isOperator && count === 0

  return (
    <>
      <h1>{isNew ? text('firstSteps') : text('chooseSite', { count })}</h1>
      <p>{isNew ? text('firstStepsHint') : text(count === 0 ? 'noSite' : 'chooseSiteHint')}</p>
      {isOperator ? (
        <ul className="home__actions">
          {platformActions.map(({ href, key }) => (
            <Action href={href} key={key} name={key} />
          ))}
        </ul>
      ) : (
        <p>
          <a href="/admin/collections/tenants">{text('allSites')}</a>
        </p>
      )}
    </>
  )
}

/** What is being written and what is online, for those who read the site. */
const Content = async ({ req, site }: { req: PayloadRequest; site: { id: string } }) => {
  const [drafts, published] = await Promise.all([readDrafts(req, site.id), readPublished(req, site.id)])

  return (
    <div className="home__columns">
      <Lines emptyText={text('noDraft')} lines={drafts} title={text('myDrafts')} />
      <Lines emptyText={text('nothingOnline')} lines={published} title={text('lastOnline')} />
    </div>
  )
}

const SiteHome = async ({ req, site }: { req: PayloadRequest; site: { id: string; name: string } }) => {
  const [address, principal] = await Promise.all([siteAddress(req.payload, site.id), principalOf(req)])
  const keepsSpaces = principal.may('manageExtranet', site.id) && (await hasSpaces(req, site.id))
  const keepsOnlySpaces = keepsSpaces && !principal.may('draft', site.id)

  return (
    <>
      <h1>{site.name}</h1>
      {address && (
        <p>
          <a href={`${address}/`}>{text('seeSite')}</a>
        </p>
      )}
      <ul className="home__actions">
        {actions
          .filter(({ needs }) => principal.may(needs, site.id))
          .map(({ href, key }) => (
            <Action href={href} key={key} name={key} />
          ))}
        {keepsSpaces && spaceActions.map(({ href, key }) => <Action href={href} key={key} name={key} />)}
        {principal.may('configure', site.id) && (
          <li>
            <a href={`/admin/collections/tenants/${site.id}`}>{text('doHours')}</a>
          </li>
        )}
      </ul>
      {principal.may('read', site.id) && <QuotaNotice payload={req.payload} tenant={site.id} />}
      {principal.may('read', site.id) && !keepsOnlySpaces && <Content req={req} site={site} />}
      {principal.may('read', site.id) && <OrphansNotice payload={req.payload} tenant={site.id} />}
      {principal.may('read', site.id) && <BrokenLinksNotice req={req} tenant={site.id} />}
    </>
  )
}

/** The first screen: what one comes to do on one's site, what is not finished, what went online last. */
export const Dashboard = async ({ initPageResult: { req } }: AdminViewServerProps) => {
  const { current, sites } = await sitesOf(req)

  return (
    <main className="home gutter--left gutter--right">
      {current ? <SiteHome req={req} site={current} /> : <PlatformHome count={sites.length} req={req} />}
    </main>
  )
}
