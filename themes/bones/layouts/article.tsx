import { formatDate, parisDay } from '#core/format.ts'
import type { Frame, LayoutViews } from '#core/theme.ts'
import { Blocks } from '../parts/blocks/blocks.tsx'
import { Breadcrumb } from '../parts/breadcrumb/breadcrumb.tsx'
import { DocumentList } from '../parts/document-list/document-list.tsx'
import { EventFacts } from '../parts/event-facts/event-facts.tsx'
import { FigurePicture } from '../parts/figure-picture/figure-picture.tsx'
import { LinkList } from '../parts/link-list/link-list.tsx'
import { PageShell } from '../parts/page-shell/page-shell.tsx'
import { Teaser } from '../parts/teaser/teaser.tsx'
import { text } from '../texts.ts'

type View = LayoutViews['article']

const relatedTitles = { event: 'relatedEvent', news: 'relatedNews', page: 'relatedPage' } as const

const Day = ({ date, label }: { date: Date; label: 'publishedOn' | 'updatedOn' }) => (
  <p className="meta">
    <time dateTime={parisDay(date)}>{text(label, { date: formatDate(date) })}</time>
  </p>
)

/** What was put online and not touched since says one date. */
const isUpdatedSince = (view: View): view is View & { updatedAt: Date } =>
  view.updatedAt !== undefined && !(view.date && parisDay(view.updatedAt) <= parisDay(view.date))

const Head = ({ view: { breadcrumb, category, lead, picture, title } }: { view: View }) => (
  <header className="article-head wrap" data-picture={picture ? '' : undefined}>
    <div>
      <Breadcrumb links={breadcrumb} />
      {category && <p className="kicker">{category}</p>}
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
    </div>
    {picture && <FigurePicture isFirstView picture={picture} sizes="(min-width: 64rem) 34rem, 100vw" />}
  </header>
)

const Related = ({ view: { kind, related } }: { view: View }) =>
  related.length > 0 && (
    <section aria-labelledby="related" className="margined wrap">
      <h2 id="related">{text(relatedTitles[kind])}</h2>
      <ul className="stream">
        {related.map((teaser) => (
          <li key={teaser.href}>
            <Teaser teaser={teaser} />
          </li>
        ))}
      </ul>
    </section>
  )

/** A page, a news item or an event: its facts in the margin, its text beside. */
export const Article = ({ frame, view }: { frame: Frame; view: View }) => (
  <PageShell frame={frame}>
    <article className="full">
      <Head view={view} />
      <div className="margined wrap">
        <div className="article-facts">
          {view.event && <EventFacts event={view.event} />}
          {view.date && <Day date={view.date} label="publishedOn" />}
          {isUpdatedSince(view) && <Day date={view.updatedAt} label="updatedOn" />}
        </div>
        <div className="article-body">
          <Blocks blocks={view.blocks} />
          {view.documents.length > 0 && (
            <section className="block">
              <h2>{text('documentsTitle')}</h2>
              <DocumentList documents={view.documents} />
            </section>
          )}
          {view.childPages.length > 0 && (
            <section className="block">
              <h2>{text('childPagesTitle')}</h2>
              <LinkList links={view.childPages} />
            </section>
          )}
        </div>
      </div>
    </article>
    <Related view={view} />
  </PageShell>
)
