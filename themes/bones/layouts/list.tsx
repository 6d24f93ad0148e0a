import type { Frame, LayoutViews } from '#core/theme.ts'
import { Breadcrumb } from '../parts/breadcrumb/breadcrumb.tsx'
import { Facets } from '../parts/facets/facets.tsx'
import { Icon } from '../parts/icon/icon.tsx'
import { PageShell } from '../parts/page-shell/page-shell.tsx'
import { Pagination } from '../parts/pagination/pagination.tsx'
import { Teaser } from '../parts/teaser/teaser.tsx'
import { text } from '../texts.ts'

const Feeds = ({ feeds }: Pick<LayoutViews['list'], 'feeds'>) =>
  feeds.length > 0 && (
    <ul aria-label={text('feedsTitle')} className="feeds">
      {feeds.map((feed) => (
        <li key={feed.href}>
          <a className="icon-link" href={feed.href}>
            <Icon name="rss" />
            {feed.text}
          </a>
        </li>
      ))}
    </ul>
  )

/** News, agenda or documents: how to narrow the list in the margin, the list beside. */
export const List = ({ frame, view }: { frame: Frame; view: LayoutViews['list'] }) => (
  <PageShell frame={frame}>
    <header className="page-head wrap">
      <Breadcrumb links={view.breadcrumb} />
      <h1>{view.title}</h1>
      {view.intro && <p className="lead">{view.intro}</p>}
    </header>
    <div className="margined wrap">
      <div className="list-margin">
        <Facets facets={view.facets} />
        <Feeds feeds={view.feeds} />
      </div>
      <div>
        {view.items.length > 0 ? (
          <ul className="stream">
            {view.items.map((teaser, index) => (
              <li key={teaser.href}>
                <Teaser isFirstView={index === 0} level="h2" teaser={teaser} />
              </li>
            ))}
          </ul>
        ) : (
          <p className="empty">{view.emptyText}</p>
        )}
        <Pagination pagination={view.pagination} />
      </div>
    </div>
  </PageShell>
)
