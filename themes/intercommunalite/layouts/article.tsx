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

const relatedTitles = { event: 'relatedEvent', news: 'relatedNews', page: 'relatedPage' } as const

/** More files than this would push the text away on a phone: they follow it. */
const filesInSpine = 4

/** Titles of public inquiries are set smaller: they are sentences. */
const longTitle = 70

const Documents = ({ documents }: Pick<View, 'documents'>) => (
  <section className="block filed">
    <h2>{text('documentsTitle')}</h2>
    <DocumentList documents={documents} />
  </section>
)

const days = ({ date, updatedAt }: View) =>
  [
    { day: date, label: 'publishedOn' as const },
    { day: updatedAt, label: 'updatedOn' as const },
  ].flatMap(({ day, label }) =>
    day
      ? [
          <time dateTime={parisDay(day)} key={label}>
            {text(label, { date: formatDate(day) })}
          </time>,
        ]
      : [],
  )

/** What one checks before reading: when, where, which files. */
const Spine = ({ view }: { view: View }) => (
  <div className="spine">
    {view.event && <EventFacts event={view.event} />}
    {(view.date ?? view.updatedAt) && <p className="meta spine-days">{days(view)}</p>}
    {view.documents.length > 0 && view.documents.length <= filesInSpine && (
      <Documents documents={view.documents} />
    )}
  </div>
)

const Body = ({ view: { blocks, childPages, documents } }: { view: View }) => (
  <div className="article-body">
    <Blocks blocks={blocks} />
    {documents.length > filesInSpine && <Documents documents={documents} />}
    {childPages.length > 0 && (
      <section className="block child-pages">
        <h2>{text('childPagesTitle')}</h2>
        <LinkList links={childPages} />
      </section>
    )}
  </div>
)

/** A page, a news item or an event: the path and the facts in the spine, the text beside. */
export const Article = ({ frame, view }: { frame: Frame; view: View }) => (
  <PageShell frame={frame}>
    <article className="full sheet">
      <header className="page-head wrap">
        <Breadcrumb links={view.breadcrumb} />
        {view.category && <p className="kicker">{view.category}</p>}
        <h1 data-length={view.title.length > longTitle ? 'long' : undefined}>{view.title}</h1>
        {view.lead && <p className="lead">{view.lead}</p>}
      </header>
      {view.picture && (
        <div className="panorama" data-picture="">
          <FigurePicture isFirstView picture={view.picture} sizes="(min-width: 64rem) 78vw, 100vw" />
        </div>
      )}
      <div className="margined sheet-body wrap">
        <Spine view={view} />
        <Body view={view} />
      </div>
    </article>
    {view.related.length > 0 && (
      <aside aria-labelledby="related" className="margined related wrap">
        <h2 id="related">{text(relatedTitles[view.kind])}</h2>
        <ul className="stream">
          {view.related.map((teaser) => (
            <li key={teaser.href}>
              <Teaser teaser={teaser} />
            </li>
          ))}
        </ul>
      </aside>
    )}
  </PageShell>
)
