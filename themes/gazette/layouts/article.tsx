import { formatDate, parisDay } from '#core/format.ts'
import type { Frame, LayoutViews } from '#core/theme.ts'
import { Blocks } from '../../bones/parts/blocks/blocks.tsx'
import { Breadcrumb } from '../../bones/parts/breadcrumb/breadcrumb.tsx'
import { DocumentList } from '../../bones/parts/document-list/document-list.tsx'
import { EventFacts } from '../../bones/parts/event-facts/event-facts.tsx'
import { FigurePicture } from '../../bones/parts/figure-picture/figure-picture.tsx'
import { LinkList } from '../../bones/parts/link-list/link-list.tsx'
import { PageShell } from '../../bones/parts/page-shell/page-shell.tsx'
import { Teaser } from '../../bones/parts/teaser/teaser.tsx'
import { text } from '../../bones/texts.ts'

type View = LayoutViews['article']

/** A headline longer than this is set smaller. */
const longHeadline = 48

const relatedTitle = ({ kind }: View): string =>
  text(kind === 'event' ? 'relatedEvent' : kind === 'news' ? 'relatedNews' : 'relatedPage')

/** The days of a text on one line, as a newspaper signs it. */
const Byline = ({ view: { date, updatedAt } }: { view: View }) =>
  (date ?? updatedAt) && (
    <p className="byline">
      {date && <time dateTime={parisDay(date)}>{text('publishedOn', { date: formatDate(date) })}</time>}{' '}
      {updatedAt && (
        <time dateTime={parisDay(updatedAt)}>{text('updatedOn', { date: formatDate(updatedAt) })}</time>
      )}
    </p>
  )

const Heading = ({ view }: { view: View }) => (
  <header className="story-head wrap" data-long={view.title.length > longHeadline ? '' : undefined}>
    <Breadcrumb links={view.breadcrumb} />
    {view.category && <p className="kicker">{view.category}</p>}
    <h1>{view.title}</h1>
    {view.lead && <p className="standfirst">{view.lead}</p>}
  </header>
)

/** What goes with the text once it is read: files to keep, pages below. */
const Appendix = ({ view: { childPages, documents } }: { view: View }) => (
  <>
    {documents.length > 0 && (
      <section className="block">
        <h2>{text('documentsTitle')}</h2>
        <DocumentList documents={documents} />
      </section>
    )}
    {childPages.length > 0 && (
      <section className="block">
        <h2>{text('childPagesTitle')}</h2>
        <LinkList links={childPages} />
      </section>
    )}
  </>
)

const Related = ({ view }: { view: View }) =>
  view.related.length > 0 && (
    <aside aria-labelledby="related" className="story-related ruled">
      <h2 id="related">{relatedTitle(view)}</h2>
      <ul className="briefs">
        {view.related.map((teaser) => (
          <li key={teaser.href}>
            <Teaser teaser={{ ...teaser, excerpt: undefined, picture: undefined }} />
          </li>
        ))}
      </ul>
    </aside>
  )

/** A magazine page: the headline across, its days and facts in the margin, the text in one narrow column, what to read next in another. */
export const Article = ({ frame, view }: { frame: Frame; view: View }) => (
  <PageShell frame={frame}>
    <article className="full story">
      <Heading view={view} />
      <div className="story-columns wrap">
        <div className="story-facts">
          {view.event && <EventFacts event={view.event} />}
          <Byline view={view} />
        </div>
        <div className="story-body">
          {view.picture && (
            <FigurePicture isFirstView picture={view.picture} sizes="(min-width: 64rem) 38rem, 100vw" />
          )}
          <Blocks blocks={view.blocks} />
          <Appendix view={view} />
        </div>
        <Related view={view} />
      </div>
    </article>
  </PageShell>
)
