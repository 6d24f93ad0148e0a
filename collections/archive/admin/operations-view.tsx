import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { slugs } from '#core/slugs.ts'
import type { Tenant } from '#payload-types'
import { findReadableSite } from '#tenants/admin/find-readable-site.ts'
import { admitTo, askedFor, Outcome, Screen } from '#tenants/admin/screen.tsx'
import { lifeCycle } from '#tenants/life-cycle.ts'
import { principalOf } from '#tenants/principal.ts'
import { readPlace, type WrittenPlace } from '../endpoints/read-place.ts'
import { placeProblems } from '../import-site.ts'
import { archiveText as text } from '../labels.ts'
import { Made, PlaceFields, Problems } from './place-fields.tsx'

const hostsOf = async (req: PayloadRequest, site: Tenant): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.hosts,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    sort: 'name',
    where: { tenant: { equals: site.id } },
  })
  return docs.map(({ name }) => name)
}

const Export = ({ site }: { site: Tenant }) => (
  <section aria-labelledby="export">
    <h2 id="export">{text('exportTitle')}</h2>
    <p>{text('exportHint')}</p>
    <form action={`/api/${slugs.tenants}/${site.id}/export`} method="post">
      <button type="submit">{text('exportDo')}</button>
    </form>
  </section>
)

const Duplicate = ({ site, written }: { site: Tenant; written: WrittenPlace }) => (
  <section aria-labelledby="duplicate">
    <h2 id="duplicate">{text('duplicateTitle')}</h2>
    <p>{text('duplicateHint')}</p>
    <form action="/api/duplicate-site" className="screen__form" method="post">
      <input name="site" type="hidden" value={site.id} />
      <PlaceFields isSlugRequired written={written} />
      <button type="submit">{text('duplicateDo')}</button>
    </form>
  </section>
)

const Release = ({ hosts, site }: { hosts: string[]; site: Tenant }) => (
  <section aria-labelledby="release">
    <h2 id="release">{text('releaseTitle')}</h2>
    <p>{text('releaseHint')}</p>
    {site.state !== 'closed' && <p>{text('releaseNotClosed')}</p>}
    {site.state === 'closed' && hosts.length === 0 && <p>{text('releaseNone')}</p>}
    {site.state === 'closed' && hosts.length > 0 && (
      <form action={`/api/${slugs.tenants}/${site.id}/release-hosts`} className="screen__form" method="post">
        <input name="site" type="hidden" value={site.id} />
        <label>
          <input required type="checkbox" />
          {text('releaseConfirm', { hosts: hosts.join(', ') })}
        </label>
        <button type="submit">{text('releaseDo')}</button>
      </form>
    )}
  </section>
)

const Close = ({ site }: { site: Tenant }) => (
  <section aria-labelledby="close">
    <h2 id="close">{text('closeTitle')}</h2>
    <p>{text(site.state === 'closed' ? 'closeDone' : 'closeHint')}</p>
    {site.state !== 'closed' && lifeCycle[site.state].next.includes('closed') && (
      <form action="/api/close-site" className="screen__form" method="post">
        <input name="site" type="hidden" value={site.id} />
        <label>
          {text('closeName', { site: site.name })}
          <input autoComplete="off" maxLength={200} name="typedName" required />
        </label>
        <button type="submit">{text('closeDo')}</button>
      </form>
    )}
  </section>
)

const doneSentences: Record<string, (view: AdminViewServerProps) => string> = {
  closed: () => text('closed'),
  released: (view) => text('released', { hosts: askedFor(view, 'hosts') }),
}

/** What was just done, what was refused and why: the short name and the host are checked again as they were written. */
const Answer = async ({ view, written }: { view: AdminViewServerProps; written: WrittenPlace }) => {
  const { req } = view.initPageResult
  const { host, slug } = written
  const problems = slug === undefined ? [] : await placeProblems(req.payload, { host, slug })

  if (problems.length > 0) {
    return <Problems problems={problems} title={text('notCopied')} />
  }
  const done = askedFor(view, 'done')
  const copy = askedFor(view, 'copy')

  return done === 'duplicated' && copy !== '' ? (
    <Made sentence={text('duplicated')} siteId={copy} />
  ) : (
    <Outcome done={doneSentences[done]?.(view)} view={view} />
  )
}

/** What operators do to a whole site: take its archive, copy it, close it, give its domain back. */
export const OperationsView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const isOperator = (await principalOf(req)).may('operate')
  const asked = askedFor(view, 'site')
  const site = isOperator && asked !== '' ? await findReadableSite(req, asked) : null

  admitTo(view, site !== null)
  if (!site) {
    return null
  }
  const written = readPlace({ get: (name) => askedFor(view, name) })

  return (
    <Screen title={text('operationsTitle', { site: site.name })} view={view}>
      <Answer view={view} written={written} />
      <p>
        <a href={`/admin/collections/${slugs.tenants}/${site.id}`}>{text('backToSite')}</a>
      </p>
      <Export site={site} />
      <Duplicate site={site} written={written} />
      <Close site={site} />
      <Release hosts={await hostsOf(req, site)} site={site} />
    </Screen>
  )
}
