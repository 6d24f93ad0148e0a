import type { Frame } from '#core/theme.ts'
import { text } from '../../texts.ts'
import { Icon } from '../icon/icon.tsx'
import { Menu } from '../menu/menu.tsx'

/** Whose site this is, the way to search, the main navigation. */
export const SiteHeader = ({
  frame: { isDemonstration, menu, parent, site, variants },
}: {
  frame: Frame
}) => (
  <header className="site-header" data-variant={variants.header}>
    {isDemonstration && <p className="site-demonstration">{text('demonstration')}</p>}
    <div className="wrap">
      {/* The name stands beside the logo: its picture says nothing more. */}
      <a className="site-name" href="/">
        {site.logo && <img alt="" height={site.logo.height} src={site.logo.src} width={site.logo.width} />}
        <span>
          <strong>{site.name}</strong> <span>{site.department}</span>{' '}
          <span className="visually-hidden">{text('siteHome')}</span>
        </span>
      </a>
      {parent && (
        <a className="site-parent" href={parent.href}>
          {text('parentSite', { name: parent.text })}
        </a>
      )}
      <a className="site-search" href="/recherche">
        <Icon name="search" />
        <span className="wide-word">{text('searchLink')}</span>
      </a>
      <Menu items={menu} />
    </div>
  </header>
)
