import type { ReactNode } from 'react'
import type { Frame, Link, LayoutViews } from '#core/theme.ts'
import { AudienceList } from '../../bones/parts/audience-list/audience-list.tsx'
import { DocumentList } from '../../bones/parts/document-list/document-list.tsx'
import { FigurePicture } from '../../bones/parts/figure-picture/figure-picture.tsx'
import { Figures } from '../../bones/parts/figures/figures.tsx'
import { LinkList } from '../../bones/parts/link-list/link-list.tsx'
import { hasContact, OpeningPanel } from '../../bones/parts/opening-panel/opening-panel.tsx'
import { PageShell } from '../../bones/parts/page-shell/page-shell.tsx'
import { SearchBox } from '../../bones/parts/search-box/search-box.tsx'
import { Teaser } from '../../bones/parts/teaser/teaser.tsx'
import { quickTitle } from '../../bones/quick-title.ts'
import { text } from '../../bones/texts.ts'
import { namePartsOf } from '../name-parts.ts'
import { ownText } from '../texts.ts'
import { Members } from './members.tsx'

type HomeProps = { frame: Frame; view: LayoutViews['home'] }

/** The home page samples: the whole is one link away. */
const newsShown = 6

/** A numbered part of the page: its title in the spine, its matter beside. */
const Chapter = ({ children, id, title }: { children: ReactNode; id: string; title: string }) => (
  <section aria-labelledby={id} className={`chapter chapter-${id} margined wrap`}>
    <h2 id={id}>{title}</h2>
    <div>{children}</div>
  </section>
)

const Name = ({ name }: { name: string }) => {
  const { kind, own } = namePartsOf(name)

  return (
    <h1 data-length={own.length > 24 ? 'long' : undefined}>
      {kind && <span>{kind}</span>} {own}
    </h1>
  )
}

/** Whether one is open and the phone; the address stands at the foot of the page. */
const Reception = ({ contact }: Pick<Frame, 'contact'>) => {
  const brief = { ...contact, addressLines: [], email: undefined }

  return (
    hasContact(contact) && (
      <div className="cover-contact">
        <OpeningPanel contact={hasContact(brief) ? brief : contact} />
      </div>
    )
  )
}

const Cover = ({ frame, hasQuickLinks }: { frame: Frame; hasQuickLinks: boolean }) => (
  <div className="cover wrap">
    <div className="cover-name">
      <Name name={frame.site.name} />
      {frame.site.slogan && <p className="lead">{frame.site.slogan}</p>}
    </div>
    <Reception contact={frame.contact} />
    <div className="cover-search">
      <SearchBox />
      {hasQuickLinks && (
        <section aria-labelledby="quick">
          <h2 id="quick">{quickTitle(frame)}</h2>
          <LinkList links={frame.quickLinks} />
        </section>
      )}
    </div>
  </div>
)

/** The country in one line, its author in the spine. Without a picture, the colours of the place. */
const Panorama = ({ view: { picture } }: Pick<HomeProps, 'view'>) => (
  <div className="full panorama" data-picture={picture ? '' : undefined}>
    {picture && <FigurePicture isFirstView picture={picture} sizes="(min-width: 64rem) 78vw, 100vw" />}
  </div>
)

const Index = ({ links, title }: { links: Link[]; title: string }) =>
  links.length > 0 && (
    <Chapter id="index" title={title}>
      <LinkList links={links} />
    </Chapter>
  )

const News = ({ view: { documents, events, lists, news } }: Pick<HomeProps, 'view'>) => (
  <>
    {news.length + documents.length > 0 && (
      <div className="full front">
        {news.length > 0 && (
          <Chapter id="news" title={text('homeNewsTitle')}>
            <ul className="stream">
              {news.slice(0, newsShown).map((teaser, index) => (
                <li key={teaser.href}>
                  <Teaser
                    sizes={index === 0 ? '(min-width: 48rem) 36rem, 100vw' : undefined}
                    teaser={teaser}
                  />
                </li>
              ))}
            </ul>
          </Chapter>
        )}
        {documents.length > 0 && (
          <Chapter id="documents" title={ownText('documentsTitle')}>
            <DocumentList documents={documents} />
          </Chapter>
        )}
      </div>
    )}
    {events.length > 0 && (
      <Chapter id="agenda" title={text('homeAgendaTitle')}>
        <ul className="agenda">
          {events.map((teaser) => (
            <li key={teaser.href}>
              <Teaser teaser={{ ...teaser, excerpt: undefined, picture: undefined }} />
            </li>
          ))}
        </ul>
      </Chapter>
    )}
    {lists.length > 0 && (
      <div className="home-lists wrap">
        <LinkList links={lists} />
      </div>
    )}
  </>
)

const Services = ({ view: { audiences, figures } }: Pick<HomeProps, 'view'>) => (
  <>
    {audiences.length > 0 && (
      <Chapter id="audiences" title={text('homeAudiencesTitle')}>
        <AudienceList audiences={audiences} />
      </Chapter>
    )}
    {figures.length > 0 && (
      <Chapter id="figures" title={text('homeFiguresTitle')}>
        <Figures figures={figures} />
      </Chapter>
    )}
  </>
)

/** Who we are and how to reach us, what we do, what we decide, then who we are made of. */
export const Home = ({ frame, view }: HomeProps) => {
  const areServicesFirst = frame.variants.home === 'services'
  const hasHighlights = view.highlights.length > 0
  const indexTitle = hasHighlights ? text('homeDoorsTitle') : quickTitle(frame)
  const isGroup = frame.site.kind === 'epci' && hasHighlights

  return (
    <PageShell frame={frame}>
      <Cover frame={frame} hasQuickLinks={hasHighlights && frame.quickLinks.length > 0} />
      <Panorama view={view} />
      {view.intro && (
        <div className="abstract wrap">
          <p>{view.intro}</p>
        </div>
      )}
      <Index
        links={hasHighlights ? view.highlights : frame.quickLinks}
        title={isGroup ? ownText('competencesTitle') : indexTitle}
      />
      {areServicesFirst && <Services view={view} />}
      <News view={view} />
      <Members id="members" links={frame.members} title={ownText('membersTitle')} />
      <Members id="sub-sites" links={frame.subSites} title={text('homeSubSitesTitle')} />
      {!areServicesFirst && <Services view={view} />}
    </PageShell>
  )
}
