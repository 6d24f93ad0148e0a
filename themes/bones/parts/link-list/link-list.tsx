import type { Link } from '#core/theme.ts'
import { Icon } from '../icon/icon.tsx'

/** Doors to other pages: a rule, a name, and what is behind it when somebody wrote it. */
export const LinkList = ({ links }: { links: Link[] }) => (
  <ul className="link-list">
    {links.map((link) => (
      <li key={link.href}>
        <a aria-current={link.isCurrent ? 'page' : undefined} href={link.href}>
          {link.text}
          <Icon name="arrow-right" />
        </a>
        {link.description && <p>{link.description}</p>}
      </li>
    ))}
  </ul>
)
