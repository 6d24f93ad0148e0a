import type { Link } from '#core/theme.ts'
import { text } from '../../texts.ts'

/** From the home page to the parent of the page. */
export const Breadcrumb = ({ links }: { links: Link[] }) =>
  links.length > 0 && (
    <nav aria-label={text('breadcrumbLabel')} className="breadcrumb">
      <ol>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
