import type { Frame, LayoutViews } from '#core/theme.ts'
import { LinkList } from '../../bones/parts/link-list/link-list.tsx'
import { hasContact, OpeningPanel } from '../../bones/parts/opening-panel/opening-panel.tsx'
import { PageShell } from '../../bones/parts/page-shell/page-shell.tsx'
import { Picture } from '../../bones/parts/picture/picture.tsx'
import { SearchBox } from '../../bones/parts/search-box/search-box.tsx'
import { Teaser } from '../../bones/parts/teaser/teaser.tsx'
import { quickTitle } from '../../bones/quick-title.ts'
import { text } from '../../bones/texts.ts'
import { Audiences, Band, Documents, Doors, FiguresBand, Members } from './bands.tsx'
import { Week } from './week.tsx'

type HomeProps = { frame: Frame; view: LayoutViews['home'] }

/** News with a large picture; those after are lines, and the oldest are left to the list. */
const [featured, shown] = [3, 6]

/** The name of the town in a band that cuts the picture, like the sea. */
const Postcard = ({ frame: { site }, view: { picture } }: HomeProps) => (
  <div className="full postcard" data-picture={picture ? '' : undefined}>
    {picture && <Picture isFirstView picture={picture} />}
    <div className="postcard-title">
      <h1>{site.name}</h1>
      {site.slogan && <p>{site.slogan}</p>}
    </div>
    <SearchBox />
  </div>
)

const Quick = ({ frame }: Pick<HomeProps, 'frame'>) =>
  frame.quickLinks.length > 0 && (
    <section aria-labelledby="quick" className="full ribbon">
      <h2 className="visually-hidden" id="quick">
        {quickTitle(frame)}
      </h2>
      <LinkList links={frame.quickLinks} />
    </section>
  )

const News = ({ news }: Pick<LayoutViews['home'], 'news'>) =>
  news.length > 0 && (
    <Band ground="paper" id="news" title={text('homeNewsTitle')}>
      <ul className="shores">
        {news.slice(0, featured).map((teaser) => (
          <li key={teaser.href}>
            <Teaser sizes="(min-width: 48rem) 50vw, 100vw" teaser={teaser} />
          </li>
        ))}
      </ul>
      {news.length > featured && (
        <ul className="home-more">
          {news.slice(featured, shown).map((teaser) => (
            <li key={teaser.href}>
              <Teaser teaser={teaser} />
            </li>
          ))}
        </ul>
      )}
    </Band>
  )

/** What goes on, and where the whole of it is found. */
const Now = ({ view: { events, lists, news } }: Pick<HomeProps, 'view'>) => (
  <>
    <News news={news} />
    {events.length > 0 && (
      <Band ground="ocean" id="agenda" title={text('homeAgendaTitle')}>
        <Week events={events} />
      </Band>
    )}
    {lists.length > 0 && (
      <div className="full home-lists">
        <LinkList links={lists} />
      </div>
    )}
  </>
)

const Services = ({ view: { audiences, figures } }: Pick<HomeProps, 'view'>) => (
  <>
    <Audiences audiences={audiences} />
    <FiguresBand figures={figures} />
  </>
)

/** A beach walked from the water up: picture, accesses, town hall, then band after band. */
export const Home = ({ frame, view }: HomeProps) => {
  const areServicesFirst = frame.variants.home === 'services'

  return (
    <PageShell frame={frame}>
      <Postcard frame={frame} view={view} />
      <Quick frame={frame} />
      {hasContact(frame.contact) && (
        <div className="full town-hall">
          <OpeningPanel contact={frame.contact} />
        </div>
      )}
      {areServicesFirst && <Services view={view} />}
      <Now view={view} />
      {!areServicesFirst && <Services view={view} />}
      <Doors highlights={view.highlights} intro={view.intro} />
      <Members id="members" links={frame.members} title={text('homeMembersTitle')} />
      <Members id="sub-sites" links={frame.subSites} title={text('homeSubSitesTitle')} />
      <Documents documents={view.documents} />
    </PageShell>
  )
}
