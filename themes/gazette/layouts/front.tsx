import type { ReactNode } from 'react'
import type { Frame, LayoutViews, Link, Teaser as TeaserView } from '#core/theme.ts'
import { DocumentList } from '../../bones/parts/document-list/document-list.tsx'
import { LinkList } from '../../bones/parts/link-list/link-list.tsx'
import { Teaser } from '../../bones/parts/teaser/teaser.tsx'
import { text } from '../../bones/texts.ts'
import { frontPageOf } from '../front-page.ts'
import { gazetteText } from '../texts.ts'

type FrontProps = { frame: Frame; view: LayoutViews['home'] }

/** More sites than this do not fit in the rail: they get a section of their own. */
const railMembers = 8

/** A headline longer than this is set smaller. */
const longHeadline = 64

/** The portal of a network calls its sites partners; other bodies, theirs. */
const subSitesTitles = {
  autre: gazetteText('partnersTitle'),
  commune: text('homeSubSitesTitle'),
  epci: text('homeSubSitesTitle'),
}

type Sites = { id: string; links: Link[]; title: string }

/** The communes, then the other sites of the body: each under its own name. */
const networkOf = ({ members, site, subSites }: Frame): Sites[] =>
  [
    { id: 'members', links: members, title: text('homeMembersTitle') },
    { id: 'sub-sites', links: subSites, title: subSitesTitles[site.kind] },
  ].filter(({ links }) => links.length > 0)

/** Pictures are for the lead: the other stories stand on their words. */
const inWords = (teaser: TeaserView): TeaserView => ({ ...teaser, picture: undefined })

const asBrief = (teaser: TeaserView): TeaserView => ({ ...inWords(teaser), excerpt: undefined })

/** Under the name of its category: the first story has its summary, none repeats the name. */
const inSection = (teaser: TeaserView, index: number): TeaserView => ({
  ...(index === 0 ? inWords(teaser) : asBrief(teaser)),
  category: undefined,
})

const Stories = ({ className, stories }: { className: string; stories: TeaserView[] }) => (
  <ul className={className}>
    {stories.map((story) => (
      <li key={story.href}>
        <Teaser teaser={story} />
      </li>
    ))}
  </ul>
)

type TitledProps = { children: ReactNode; className: string; id: string; title: string }

const Titled = ({ children, className, id, title }: TitledProps) => (
  <section aria-labelledby={id} className={className}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)

const News = ({ news }: Pick<FrontProps['view'], 'news'>) => {
  const { briefs, lead, seconds, sections } = frontPageOf(news)

  return (
    lead && (
      <>
        <section aria-labelledby="news" className="front-news">
          <h2 className="visually-hidden" id="news">
            {text('homeNewsTitle')}
          </h2>
          <div className="front-lead" data-long={lead.title.length > longHeadline ? '' : undefined}>
            <Teaser isFirstView sizes="(min-width: 64rem) 40rem, 100vw" teaser={lead} />
          </div>
          {seconds.length > 0 && <Stories className="lattice" stories={seconds.map(inWords)} />}
        </section>
        {sections.length > 0 && (
          <div className="front-sections lattice">
            {sections.map(({ stories, title }, index) => (
              <Titled className="ruled" id={`section-${index}`} key={title} title={title}>
                <Stories className="briefs" stories={stories.map(inSection)} />
              </Titled>
            ))}
          </div>
        )}
        {briefs.length > 0 && (
          <Titled className="front-briefs ruled" id="briefs" title={gazetteText('briefsTitle')}>
            <Stories className="briefs" stories={briefs.map(asBrief)} />
          </Titled>
        )}
      </>
    )
  )
}

/** The sites of the network: in the rail when they are few, in columns when they are many. */
const Members = ({ sites: { id, links, title } }: { sites: Sites }) => (
  <Titled className="ruled" id={id} title={title}>
    <ul className="site-links">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href}>{link.text}</a>
        </li>
      ))}
    </ul>
  </Titled>
)

const isMany = ({ links }: Sites): boolean => links.length > railMembers

/** The network, across the page. */
export const Network = ({ frame }: { frame: Frame }) => {
  const many = networkOf(frame).filter(isMany)

  return (
    many.length > 0 && (
      <div className="network wrap">
        {many.map((sites) => (
          <Members key={sites.id} sites={sites} />
        ))}
      </div>
    )
  )
}

const fewSitesOf = (frame: Frame): Sites[] => networkOf(frame).filter((sites) => !isMany(sites))

const Rail = ({ frame, view: { documents, events } }: FrontProps) => (
  <div className="front-rail">
    {events.length > 0 && (
      <Titled className="ruled" id="agenda" title={text('homeAgendaTitle')}>
        <Stories className="briefs" stories={events.map(asBrief)} />
      </Titled>
    )}
    {fewSitesOf(frame).map((sites) => (
      <Members key={sites.id} sites={sites} />
    ))}
    {documents.length > 0 && (
      <Titled className="ruled" id="documents" title={text('homeDocumentsTitle')}>
        <DocumentList documents={documents} />
      </Titled>
    )}
  </div>
)

/** The lead, the columns, the sections; beside them what is coming, the network and the documents. */
export const Front = ({ frame, view }: FrontProps) => {
  const hasNews = view.news.length > 0
  const lists = view.lists.length > 0 && (
    <div className="front-lists">
      <LinkList links={view.lists} />
    </div>
  )
  const hasRail = view.events.length + view.documents.length + fewSitesOf(frame).length > 0

  return (
    (hasNews || hasRail) && (
      <div className="front wrap" data-columns={hasNews && hasRail ? '' : undefined}>
        {hasNews && (
          <div className="front-main">
            <News news={view.news} />
            {lists}
          </div>
        )}
        {hasRail && <Rail frame={frame} view={view} />}
        {!hasNews && lists}
      </div>
    )
  )
}
