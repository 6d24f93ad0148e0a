import { formatDate, parisDay } from '#core/format.ts'
import type { DocumentView } from '#core/theme.ts'
import { Icon } from '../icon/icon.tsx'

/** A file to download: the link says its format and weight. */
const DocumentLink = ({ document }: { document: DocumentView }) => (
  <a className="document-link" href={document.href}>
    <Icon name="file-text" />
    <span>
      <span className="document-link-title">{document.title}</span>{' '}
      <span className="meta">
        {document.format}, {document.weight}
        {document.date && (
          <>
            , <time dateTime={parisDay(document.date)}>{formatDate(document.date)}</time>
          </>
        )}
      </span>
    </span>
  </a>
)

/** Files one under the other. */
export const DocumentList = ({ documents }: { documents: DocumentView[] }) => (
  <ul className="document-list">
    {documents.map((document) => (
      <li key={document.href}>
        <DocumentLink document={document} />
      </li>
    ))}
  </ul>
)
