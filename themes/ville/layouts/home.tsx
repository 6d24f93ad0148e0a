import type { ReactNode } from 'react'
import type { Frame, LayoutViews, Link, Teaser as TeaserView } from '#core/theme.ts'
import { AudienceList } from '../../bones/parts/audience-list/audience-list.tsx'
import { DocumentList } from '../../bones/parts/document-list/document-list.tsx'
import { Figures } from '../../bones/parts/figures/figures.tsx'
import { LinkList } from '../../bones/parts/link-list/link-list.tsx'
import { PageShell } from '../../bones/parts/page-shell/page-shell.tsx'
import { Teaser } from '../../bones/parts/teaser/teaser.tsx'
import { text } from '../../bones/texts.ts'
import { Hero } from './hero.tsx'

type HomeProps = { frame: Frame; view: LayoutViews['home'] }

type ViewProps = Pick<HomeProps, 'view'>

/** Stories beside the lead; those that do not fit stand under it, as headlines. */
const besideLead = 3
const onFrontPage = 6

const Zone = ({ children, id, title }: { children: ReactNode; id: string; title: string }) => (
  <section aria-labelledby={id} className={`zone zone-${id}`}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)

const asHeadline = (teaser: TeaserView): TeaserView => ({ ...teaser, excerpt: undefined, picture: undefined })

const Stories = ({ className, news, sizes }: { className: string; news: TeaserView[]; sizes?: string }) =>
  news.length > 0 && (
    <ul className={className}>
      {news.map((teaser) => (
        <li key={teaser.href}>
          <Teaser sizes={sizes} teaser={teaser} />
        </li>
      ))}
    </ul>
  )

const News = ({ view: { news } }: ViewProps) => {
  const [lead, ...others] = news.slice(0, onFrontPage)

  return (
    lead && (
      <Zone id="news" title={text('homeNewsTitle')}>
        <div className="front-page">
          <div className="lead-story">
            <Teaser sizes="(min-width: 64rem) 58vw, 100vw" teaser={lead} />
          </div>
          <Stories
            className="second-stories"
            news={others.slice(0, besideLead).map((story) => ({ ...story, excerpt: undefined }))}
            sizes="(min-width: 64rem) 10vw, 30vw"
          />
          <Stories className="headlines" news={others.slice(besideLead).map(asHeadline)} />
        </div>
      </Zone>
    )
  )
}

const Agenda = ({ view: { events } }: ViewProps) =>
  events.length > 0 && (
    <Zone id="agenda" title={text('homeAgendaTitle')}>
      <Stories className="timetable" news={events.map(asHeadline)} />
    </Zone>
  )

/** What goes on, what is to come, and where all of it is found. */
const Current = ({ view }: ViewProps) => (
  <>
    <News view={view} />
    <Agenda view={view} />
    {view.lists.length > 0 && (
      <div className="home-lists">
        <LinkList links={view.lists} />
      </div>
    )}
  </>
)

const Audiences = ({ view: { audiences } }: ViewProps) =>
  audiences.length > 0 && (
    <Zone id="audiences" title={text('homeAudiencesTitle')}>
      <AudienceList audiences={audiences} />
    </Zone>
  )

const FiguresBand = ({ view: { figures } }: ViewProps) =>
  figures.length > 0 && (
    <section aria-labelledby="figures" className="figures-band full">
      <div className="wrap">
        <h2 id="figures">{text('homeFiguresTitle')}</h2>
        <Figures figures={figures} />
      </div>
    </section>
  )

const Services = ({ view }: ViewProps) => (
  <>
    <Audiences view={view} />
    <FiguresBand view={view} />
  </>
)

const Doors = ({ view: { highlights, intro } }: ViewProps) =>
  (intro || highlights.length > 0) && (
    <Zone id="doors" title={text('homeDoorsTitle')}>
      {intro && <p className="statement">{intro}</p>}
      {highlights.length > 0 && <LinkList links={highlights} />}
    </Zone>
  )

const Documents = ({ view: { documents } }: ViewProps) =>
  documents.length > 0 && (
    <Zone id="documents" title={text('homeDocumentsTitle')}>
      <DocumentList documents={documents} />
    </Zone>
  )

const Further = ({ view }: ViewProps) =>
  (view.intro || view.highlights.length + view.documents.length > 0) && (
    <div className="further">
      <Doors view={view} />
      <Documents view={view} />
    </div>
  )

const Sites = ({ id, links, title }: { id: string; links: Link[]; title: string }) =>
  links.length > 0 && (
    <Zone id={id} title={title}>
      <LinkList links={links} />
    </Zone>
  )

/** The search, then the front page of the town. */
export const Home = ({ frame, view }: HomeProps) => {
  const areServicesFirst = frame.variants.home === 'services'

  return (
    <PageShell frame={frame}>
      <Hero frame={frame} view={view} />
      {areServicesFirst && <Services view={view} />}
      <Current view={view} />
      {!areServicesFirst && <Services view={view} />}
      <Further view={view} />
      <Sites id="members" links={frame.members} title={text('homeMembersTitle')} />
      <Sites id="sub-sites" links={frame.subSites} title={text('homeSubSitesTitle')} />
    </PageShell>
  )
}
