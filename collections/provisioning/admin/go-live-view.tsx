import type { DocumentViewServerProps } from 'payload'
import { formatDate } from '#core/format.ts'
import type { Tenant } from '#payload-types'
import { findReadableSite } from '#tenants/admin/find-readable-site.ts'
import { principalOf } from '#tenants/principal.ts'
import { siteAddress } from '#tenants/site-address.ts'
import { isReady, type CheckLine } from '../checklist/check-line.ts'
import { checkSite } from '../checklist/check-site.ts'
import { isBeingPrepared } from '../checklist/is-being-prepared.ts'
import { text } from '../labels.ts'
import './provisioning.css'

const Line = ({ check: { key, links, sentence, state } }: { check: CheckLine }) => (
  <li className={`provisioning__check provisioning__check--${state}`}>
    <h2>
      <span>{text(`state-${state}`)}</span> {text(`check-${key}`)}
    </h2>
    <p>{sentence}</p>
    {links.length > 0 && (
      <ul>
        {links.map((link) => (
          <li key={`${link.href} ${link.text}`}>
            <a href={link.href}>{link.text}</a>
          </li>
        ))}
      </ul>
    )}
  </li>
)

const Outcome = ({ site }: { site: Tenant }) => (
  <p role="status">
    {site.state === 'online' && site.onlineOn
      ? text('onlineSince', { date: formatDate(new Date(site.onlineOn)) })
      : text('notBeingPrepared')}
  </p>
)

const GoLiveForm = ({ isReadyNow, site }: { isReadyNow: boolean; site: Tenant }) => (
  <form action={`/api/tenants/${site.id}/go-live`} className="provisioning__form" method="post">
    <p>{text(isReadyNow ? 'readyHint' : 'notReadyHint')}</p>
    <button type="submit">{text('goLive')}</button>
  </form>
)

/** What has just happened, in one sentence. */
const noticeOf = (searchParams: DocumentViewServerProps['searchParams']): string | undefined => {
  if (searchParams?.refused === '1') {
    return text('goLiveRefused')
  }
  if (searchParams?.created === 'new') {
    return text('createdNew')
  }
  return searchParams?.created === 'known' ? text('createdKnown') : undefined
}

/** The checklist of a site before it goes online, and the button that puts it there. */
export const GoLiveView = async ({ doc, initPageResult: { req }, searchParams }: DocumentViewServerProps) => {
  const site = await findReadableSite(req, String(doc.id))

  if (!site) {
    return null
  }
  const [lines, address, principal] = await Promise.all([
    checkSite(req.payload, site),
    siteAddress(req.payload, site.id),
    principalOf(req),
  ])
  const notice = noticeOf(searchParams)

  return (
    <main className="provisioning gutter--left gutter--right">
      <h1>{text('goLiveTitle', { site: site.name })}</h1>
      {notice !== undefined && (
        <p className="provisioning__notice" role="status">
          {notice}
        </p>
      )}
      {address !== undefined && (
        <p>
          <a href={`${address}/`}>{text('seeSiteAt', { address })}</a>
        </p>
      )}
      <ol className="provisioning__checks">
        {lines.map((check) => (
          <Line check={check} key={check.key} />
        ))}
      </ol>
      {isBeingPrepared(site) ? (
        principal.may('operate') && <GoLiveForm isReadyNow={isReady(lines)} site={site} />
      ) : (
        <Outcome site={site} />
      )}
    </main>
  )
}
