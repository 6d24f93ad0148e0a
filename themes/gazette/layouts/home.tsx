import { formatWeekday, parisDay } from '#core/format.ts'
import type { Frame, LayoutViews } from '#core/theme.ts'
import { AudienceList } from '../../bones/parts/audience-list/audience-list.tsx'
import { Figures } from '../../bones/parts/figures/figures.tsx'
import { LinkList } from '../../bones/parts/link-list/link-list.tsx'
import { hasContact, OpeningPanel } from '../../bones/parts/opening-panel/opening-panel.tsx'
import { PageShell } from '../../bones/parts/page-shell/page-shell.tsx'
import { Picture } from '../../bones/parts/picture/picture.tsx'
import { SearchBox } from '../../bones/parts/search-box/search-box.tsx'
import { quickTitle } from '../../bones/quick-title.ts'
import { text } from '../../bones/texts.ts'
import { datelineOf } from '../dateline.ts'
import { gazetteText } from '../texts.ts'
import { Front, Network } from './front.tsx'

type HomeProps = { frame: Frame; view: LayoutViews['home'] }

/** Under the name: the day, the device, and whether the desk is open. */
const Dateline = ({ frame, view }: HomeProps) => {
  const { contact, site } = frame
  const dateline = datelineOf(frame, view)
  const day = dateline && formatWeekday(dateline.date)

  return (
    <div className="dateline wrap">
      {(dateline ?? site.slogan) && (
        <div className="dateline-day">
          {dateline && day && (
            <p>
              <time dateTime={parisDay(dateline.date)}>
                {dateline.isToday ? day : gazetteText('edition', { date: day })}
              </time>
            </p>
          )}
          {site.slogan && <p>{site.slogan}</p>}
        </div>
      )}
      {hasContact(contact) && <OpeningPanel contact={contact} />}
    </div>
  )
}

/** What people come for: the search, then the most asked pages. */
const Desk = ({ frame }: { frame: Frame }) => (
  <div className="desk wrap">
    <SearchBox />
    {frame.quickLinks.length > 0 && (
      <section aria-labelledby="quick">
        <h2 id="quick">{quickTitle(frame)}</h2>
        <LinkList links={frame.quickLinks} />
      </section>
    )}
  </div>
)

const Services = ({ view: { audiences, figures } }: Pick<HomeProps, 'view'>) => (
  <>
    {audiences.length > 0 && (
      <section aria-labelledby="audiences" className="zone wrap">
        <h2 id="audiences">{text('homeAudiencesTitle')}</h2>
        <AudienceList audiences={audiences} className="lattice" />
      </section>
    )}
    {figures.length > 0 && (
      <section aria-labelledby="figures" className="zone wrap">
        <h2 id="figures">{text('homeFiguresTitle')}</h2>
        <Figures figures={figures} />
      </section>
    )}
  </>
)

/** The editorial: the country, what this place is, and the doors to its main sections. */
const Editorial = ({ view: { highlights, intro, picture } }: Pick<HomeProps, 'view'>) =>
  (intro || picture || highlights.length > 0) && (
    <section aria-labelledby="doors" className="editorial wrap zone">
      <h2 id="doors">{text('homeDoorsTitle')}</h2>
      <div className="lattice">
        {picture && <Picture picture={picture} sizes="(min-width: 64rem) 28rem, 100vw" />}
        {intro && <p className="editorial-text">{intro}</p>}
        {highlights.length > 0 && <LinkList links={highlights} />}
      </div>
    </section>
  )

const isBlank = ({
  audiences,
  documents,
  events,
  figures,
  highlights,
  intro,
  news,
  picture,
}: HomeProps['view']): boolean =>
  !intro &&
  !picture &&
  [audiences, documents, events, figures, highlights, news].every(({ length }) => length === 0)

/** A front page. The name stands in the header, as large as a nameplate: the title of the page is not shown twice. */
export const Home = ({ frame, view }: HomeProps) => {
  const areServicesFirst = frame.variants.home === 'services'

  return (
    <PageShell frame={frame}>
      <h1 className="front-title visually-hidden">{frame.site.name}</h1>
      <Dateline frame={frame} view={view} />
      <Desk frame={frame} />
      {areServicesFirst && <Services view={view} />}
      <Front frame={frame} view={view} />
      {isBlank(view) && <p className="first-issue wrap">{gazetteText('firstIssue')}</p>}
      {!areServicesFirst && <Services view={view} />}
      <Editorial view={view} />
      <Network frame={frame} />
    </PageShell>
  )
}
