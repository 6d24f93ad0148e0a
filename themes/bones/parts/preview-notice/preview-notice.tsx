import type { PreviewView } from '#core/theme.ts'
import { text } from '../../texts.ts'

/** Above a page that visitors do not see yet: what it is, and the ways out. */
export const PreviewNotice = ({ links, message }: PreviewView) => (
  <aside aria-label={text('previewLabel')} className="preview-notice">
    <p>{message}</p>
    {links.length > 0 && (
      <ul>
        {links.map(({ href, text: words }) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    )}
  </aside>
)
