import type { DocumentViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { formatDate } from '#core/format.ts'
import type { Tenant } from '#payload-types'
import { findReadableSite } from '#tenants/admin/find-readable-site.ts'
import { askedFor, Outcome } from '#tenants/admin/screen.tsx'
import { principalOf } from '#tenants/principal.ts'
import { siteAddress } from '#tenants/site-address.ts'
import { isReady, type CheckLine } from '../checklist/check-line.ts'
import { checkSite } from '../checklist/check-site.ts'
import { isBeingPrepared } from '../checklist/is-being-prepared.ts'
import { text } from '../labels.ts'
import './provisioning.css'

type HostFormsProps = {
  hosts: NonNullable<CheckLine['hosts']>
  site: string
  /** What was typed and refused. */
  written: string
}

const HostForms = ({ hosts: { mayAdd, others }, site, written }: HostFormsProps) => (
  <>
    {others.map(({ id, name }) => (
      <form action={`/api/tenants/${site}/main-host`} className="provisioning__form" key={id} method="post">
        <input name="host" type="hidden" value={id} />
        <button type="submit">{text('makeMain', { host: name })}</button>
      </form>
    ))}
    {mayAdd && (
      <form action={`/api/tenants/${site}/add-host`} className="provisioning__form" method="post">
        <div className="provisioning__field">
          <label htmlFor="host-name">{text('ownHost')}</label>
          <input
            autoComplete="off"
            defaultValue={written}
            id="host-name"
            maxLength={253}
            name="name"
            required
            type="text"
          />
        </div>
        <button type="submit">{text('addHost')}</button>
      </form>
    )}
  </>
)

type LineProps = { check: CheckLine; children?: ReactNode }

const Line = ({ check: { key, links, sentence, state }, children }: LineProps) => (
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
    {children}
  </li>
)

const State = ({ site }: { site: Tenant }) => (
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

const hostsDone = ['addHostDone', 'makeMainDone'] as const

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
export const GoLiveView = async (view: DocumentViewServerProps) => {
  const { doc, initPageResult, searchParams } = view
  const { req } = initPageResult
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
  const mayOperate = principal.may('operate')
  const done = hostsDone.find((key) => key === askedFor(view, 'done'))

  return (
    <main className="provisioning gutter--left gutter--right">
      <h1>{text('goLiveTitle', { site: site.name })}</h1>
      {notice !== undefined && (
        <p className="provisioning__notice" role="status">
          {notice}
        </p>
      )}
      <Outcome done={done && text(done)} view={view} />
      {address !== undefined && (
        <p>
          <a href={`${address}/`}>{text('seeSiteAt', { address })}</a>
        </p>
      )}
      <ol className="provisioning__checks">
        {lines.map((check) => (
          <Line check={check} key={check.key}>
            {check.hosts && mayOperate && (
              <HostForms hosts={check.hosts} site={site.id} written={askedFor(view, 'name')} />
            )}
          </Line>
        ))}
      </ol>
      {isBeingPrepared(site) ? (
        mayOperate && <GoLiveForm isReadyNow={isReady(lines)} site={site} />
      ) : (
        <State site={site} />
      )}
    </main>
  )
}
