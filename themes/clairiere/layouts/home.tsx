import type { Frame, LayoutViews, Link } from '#core/theme.ts'
import { AudienceList } from '../../bones/parts/audience-list/audience-list.tsx'
import { Alert } from '../../bones/parts/alert-banner/alert-banner.tsx'
import { Figures } from '../../bones/parts/figures/figures.tsx'
import { LinkList } from '../../bones/parts/link-list/link-list.tsx'
import { hasContact, OpeningPanel } from '../../bones/parts/opening-panel/opening-panel.tsx'
import { PageShell } from '../../bones/parts/page-shell/page-shell.tsx'
import { Picture } from '../../bones/parts/picture/picture.tsx'
import { SearchBox } from '../../bones/parts/search-box/search-box.tsx'
import { Teaser } from '../../bones/parts/teaser/teaser.tsx'
import { quickTitle } from '../../bones/quick-title.ts'
import { text } from '../../bones/texts.ts'
import { streamOf } from '../stream.ts'

type HomeProps = { frame: Frame; view: LayoutViews['home'] }

const Postcard = ({ frame: { contact, site }, view: { picture } }: HomeProps) => (
  <div className="full postcard" data-picture={picture ? '' : undefined}>
    {picture && <Picture isFirstView picture={picture} sizes="(min-width: 64rem) 70vw, 100vw" />}
    <div className="postcard-title">
      <h1>{site.name}</h1>
      {site.slogan && <p>{site.slogan}</p>}
    </div>
    {hasContact(contact) && <OpeningPanel contact={contact} />}
  </div>
)

const Search = ({ frame }: { frame: Frame }) => (
  <div className="home-search wrap">
    <SearchBox />
    {frame.quickLinks.length > 0 && (
      <section aria-labelledby="quick">
        <h2 className="visually-hidden" id="quick">
          {quickTitle(frame)}
        </h2>
        <LinkList links={frame.quickLinks} />
      </section>
    )}
  </div>
)

const Stream = ({ frame: { alerts }, view: { events, lists, news } }: HomeProps) => {
  const teasers = streamOf([...events, ...news])

  return (
    alerts.length + teasers.length > 0 && (
      <section aria-labelledby="stream" className="margined wrap">
        <h2 id="stream">{text('homeStreamTitle')}</h2>
        <ul className="home-stream stream">
          {alerts.map((alert) => (
            <li key={alert.id}>
              <Alert alert={alert} />
            </li>
          ))}
          {teasers.map((teaser) => (
            <li key={teaser.href}>
              <Teaser hasKind teaser={teaser} />
            </li>
          ))}
        </ul>
        {lists.length > 0 && (
          <div className="home-lists">
            <LinkList links={lists} />
          </div>
        )}
      </section>
    )
  )
}

const Doors = ({ view: { highlights, intro } }: Pick<HomeProps, 'view'>) =>
  (intro || highlights.length > 0) && (
    <section aria-labelledby="doors" className="full home-doors">
      <div className="margined wrap">
        <h2 id="doors">{text('homeDoorsTitle')}</h2>
        <div>
          {intro && <p className="lead">{intro}</p>}
          {highlights.length > 0 && <LinkList links={highlights} />}
        </div>
      </div>
    </section>
  )

const Sites = ({ id, links, title }: { id: string; links: Link[]; title: string }) =>
  links.length > 0 && (
    <section aria-labelledby={id} className="margined wrap">
      <h2 id={id}>{title}</h2>
      <LinkList links={links} />
    </section>
  )

/** What people come for, by who they are, and the figures of the place. */
const Services = ({ view: { audiences, figures } }: Pick<HomeProps, 'view'>) => (
  <>
    {audiences.length > 0 && (
      <section aria-labelledby="audiences" className="margined wrap">
        <h2 id="audiences">{text('homeAudiencesTitle')}</h2>
        <AudienceList audiences={audiences} />
      </section>
    )}
    {figures.length > 0 && (
      <section aria-labelledby="figures" className="margined wrap">
        <h2 id="figures">{text('homeFiguresTitle')}</h2>
        <Figures figures={figures} />
      </section>
    )}
  </>
)

/** Danger stays above everything; the other alerts lead the stream. */
export const Home = ({ frame, view }: HomeProps) => {
  const isUrgent = ({ severity }: Frame['alerts'][number]): boolean => severity === 'danger'
  const urgent = { ...frame, alerts: frame.alerts.filter(isUrgent) }
  const calm = { ...frame, alerts: frame.alerts.filter((alert) => !isUrgent(alert)) }
  const areServicesFirst = frame.variants.home === 'services'

  return (
    <PageShell frame={urgent}>
      <Postcard frame={frame} view={view} />
      <Search frame={frame} />
      {areServicesFirst && <Services view={view} />}
      <Stream frame={calm} view={view} />
      {!areServicesFirst && <Services view={view} />}
      <Doors view={view} />
      <Sites id="members" links={frame.members} title={text('homeMembersTitle')} />
      <Sites id="sub-sites" links={frame.subSites} title={text('homeSubSitesTitle')} />
    </PageShell>
  )
}
