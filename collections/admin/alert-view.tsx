import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { now } from '#core/clock.ts'
import { formatDate, formatTime } from '#core/format.ts'
import { slugs } from '#core/slugs.ts'
import type { Alert } from '#payload-types'
import { admitTo, askedFor, Outcome, Screen } from '#tenants/admin/screen.tsx'
import { sitesOf } from '#tenants/admin/sites-of.ts'
import { principalOf } from '#tenants/principal.ts'
import { alertHours, alertSeverities } from '../alerts/alert-form.ts'
import { text } from '../labels.ts'

type Site = { id: string; name: string }

const findSite = async (view: AdminViewServerProps): Promise<Site | undefined> => {
  const { req } = view.initPageResult
  const { current, sites } = await sitesOf(req)
  const asked = sites.find(({ id }) => id === askedFor(view, 'site')) ?? current

  return asked && (await principalOf(req)).may('alert', asked.id) ? asked : undefined
}

const readAlerts = async (req: PayloadRequest, site: Site): Promise<Alert[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.alerts,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    sort: 'endsAt',
    where: { and: [{ tenant: { equals: site.id } }, { endsAt: { greater_than: now().toISOString() } }] },
  })
  return docs
}

const Shown = ({ alerts, site }: { alerts: Alert[]; site: Site }) => (
  <section aria-labelledby="alert-shown">
    <h2 id="alert-shown">{text('alertsShown')}</h2>
    {alerts.length === 0 && <p>{text('noAlert')}</p>}
    {alerts.map(({ endsAt, id, message, severity, title }) => (
      <form action={`/api/${slugs.alerts}/withdraw`} className="screen__notice" key={id} method="post">
        <p>
          <strong>{title}</strong>
          <span className="screen__aside">
            {text(`alert-${severity}`)}
            {', '}
            {text('alertUntil', { day: formatDate(new Date(endsAt)), time: formatTime(new Date(endsAt)) })}
          </span>
        </p>
        <p>{message}</p>
        <input name="site" type="hidden" value={site.id} />
        <input name="alert" type="hidden" value={id} />
        <button aria-label={text('alertWithdrawNamed', { title })} type="submit">
          {text('alertWithdraw')}
        </button>
      </form>
    ))}
  </section>
)

const PublishForm = ({ site }: { site: Site }) => (
  <section aria-labelledby="alert-new">
    <h2 id="alert-new">{text('alertNew')}</h2>
    <form action={`/api/${slugs.alerts}/publish`} className="screen__form screen__form--column" method="post">
      <input name="site" type="hidden" value={site.id} />
      <label>
        {text('title')}
        <input maxLength={80} name="title" required />
      </label>
      <label>
        {text('message')}
        <textarea maxLength={300} name="message" required rows={4} />
      </label>
      <label>
        {text('severity')}
        <select defaultValue="warning" name="severity">
          {alertSeverities.map((severity) => (
            <option key={severity} value={severity}>
              {text(`alert-${severity}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text('alertHours')}
        <select defaultValue="24" name="hours">
          {alertHours.map((hours) => (
            <option key={hours} value={hours}>
              {text('hours', { count: Number(hours) })}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{text('alertPublish')}</button>
    </form>
  </section>
)

const doneWords = (view: AdminViewServerProps): string | undefined => {
  const done = askedFor(view, 'done')
  return done === 'published' || done === 'withdrawn' ? text(`alertDone-${done}`) : undefined
}

/** One screen, for a phone, to say something at the head of every page of the site, and to stop saying it. */
export const AlertView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult

  admitTo(view, (await principalOf(req)).sitesFor('alert').length > 0)
  const site = await findSite(view)

  return (
    <Screen title={text('alert')} view={view}>
      {site ? (
        <>
          <p>{site.name}</p>
          <Outcome done={doneWords(view)} view={view} />
          <Shown alerts={await readAlerts(req, site)} site={site} />
          <PublishForm site={site} />
        </>
      ) : (
        <p>{text('chooseSiteHint')}</p>
      )}
    </Screen>
  )
}
