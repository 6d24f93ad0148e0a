import type { LayoutViews } from '#core/theme.ts'
import { LinkList } from '../link-list/link-list.tsx'

/** What each public comes for: who they are, then their doors. A theme lays the publics out. */
export const AudienceList = ({
  audiences,
  className,
}: {
  audiences: LayoutViews['home']['audiences']
  className?: string
}) => (
  <ul className={className ? `audiences ${className}` : 'audiences'}>
    {audiences.map(({ links, title }) => (
      <li key={title}>
        <h3>{title}</h3>
        <LinkList links={links} />
      </li>
    ))}
  </ul>
)
