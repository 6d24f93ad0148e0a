import type { Frame, LayoutViews } from '#core/theme.ts'
import { LinkList } from '../parts/link-list/link-list.tsx'
import { PageShell } from '../parts/page-shell/page-shell.tsx'
import { SearchBox } from '../parts/search-box/search-box.tsx'
import { text } from '../texts.ts'

/** What went wrong, in a sentence, and three ways on. A closed site says so, without a number or a way that fails. */
export const ErrorPage = ({ frame, view }: { frame: Frame; view: LayoutViews['error'] }) => (
  <PageShell frame={frame}>
    <div className={frame.isClosed ? 'error-page wrap' : 'error-page margined wrap'}>
      {!frame.isClosed && (
        <p aria-label={text('errorCode', { status: view.status })} className="error-status" role="img">
          {view.status}
        </p>
      )}
      <div>
        <h1>{view.title}</h1>
        <p className="lead">{view.message}</p>
        {!frame.isClosed && <SearchBox />}
        {view.links.length > 0 && (
          <section aria-labelledby="error-links">
            <h2 id="error-links">{text('errorLinksTitle')}</h2>
            <LinkList links={view.links} />
          </section>
        )}
      </div>
    </div>
  </PageShell>
)
