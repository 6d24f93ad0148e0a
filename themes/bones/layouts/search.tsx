import type { Frame, LayoutViews, Link } from '#core/theme.ts'
import { Blocks } from '../parts/blocks/blocks.tsx'
import { Breadcrumb } from '../parts/breadcrumb/breadcrumb.tsx'
import { Facets } from '../parts/facets/facets.tsx'
import { LinkList } from '../parts/link-list/link-list.tsx'
import { PageShell } from '../parts/page-shell/page-shell.tsx'
import { Pagination } from '../parts/pagination/pagination.tsx'
import { SearchBox } from '../parts/search-box/search-box.tsx'
import { Teaser } from '../parts/teaser/teaser.tsx'
import { text } from '../texts.ts'

const Suggestions = ({ links }: { links: LayoutViews['search']['suggestions'] }) => (
  <section aria-labelledby="suggestions">
    <h2 id="suggestions">{text('searchSuggestionsTitle')}</h2>
    <LinkList links={links} />
  </section>
)

const without = (links: Link[], others: Link[]): Link[] =>
  links.filter(({ href }) => !others.some((other) => other.href === href))

/** What was found, or where to go when nothing was. */
export const Search = ({ frame, view }: { frame: Frame; view: LayoutViews['search'] }) => (
  <PageShell frame={frame}>
    <header className="page-head wrap">
      <Breadcrumb links={view.breadcrumb} />
      <h1>{view.title}</h1>
      <SearchBox query={view.query} />
    </header>
    <div className="margined wrap">
      <div className="list-margin">
        <Facets facets={view.facets} />
      </div>
      <div className="search-results">
        {view.summary && <p className="lead">{view.summary}</p>}
        {view.contact && <Blocks blocks={[{ contact: view.contact, type: 'contact' }]} />}
        {view.items.length > 0 && (
          <section aria-labelledby="results">
            <h2 className="visually-hidden" id="results">
              {text('searchResultsTitle')}
            </h2>
            <ul className="stream">
              {view.items.map((teaser) => (
                <li key={teaser.href}>
                  <Teaser hasKind teaser={teaser} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <Pagination pagination={view.pagination} />
        {view.suggestions.length > 0 && (
          <Suggestions links={[...frame.quickLinks, ...without(view.suggestions, frame.quickLinks)]} />
        )}
      </div>
    </div>
  </PageShell>
)
