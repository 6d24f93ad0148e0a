import type { Frame, Logo as LogoView, Picture } from '#core/theme.ts'
import { text } from '../../texts.ts'
import { Icon } from '../icon/icon.tsx'
import { Menu } from '../menu/menu.tsx'

type Drawn = { className: string; picture: Picture; small?: Picture | undefined }

/** Loaded only where it shows: the style sheet knows the ground, and hides the other one. */
const LogoPicture = ({ className, picture: { height, sources, src, width }, small }: Drawn) => (
  <picture className={className}>
    {small && (
      <source height={small.height} media="(max-width: 40rem)" srcSet={small.src} width={small.width} />
    )}
    <img
      alt=""
      height={height}
      loading="lazy"
      sizes={sources.length > 0 ? '15rem' : undefined}
      src={src}
      srcSet={sources.at(-1)?.srcSet}
      width={width}
    />
  </picture>
)

const Logo = ({ logo: { dark, main, small } }: { logo: LogoView }) => (
  <>
    <LogoPicture className="logo-on-light" picture={main} small={small} />
    {dark && <LogoPicture className="logo-on-dark" picture={dark} />}
  </>
)

/** Whose site this is, the way to search, the main navigation. */
export const SiteHeader = ({
  frame: { isClosed, isDemonstration, menu, parent, site, variants },
}: {
  frame: Frame
}) => {
  // the name stands beside the logo: its picture says nothing more
  const identity = (
    <>
      {site.logo && <Logo logo={site.logo} />}
      <span>
        <strong>{site.name}</strong> <span>{site.department}</span>{' '}
        {!isClosed && <span className="visually-hidden">{text('siteHome')}</span>}
      </span>
    </>
  )

  return (
    <header className="site-header" data-variant={variants.header}>
      {isDemonstration && <p className="site-demonstration">{text('demonstration')}</p>}
      <div className="wrap">
        {isClosed ? (
          <p className="site-name">{identity}</p>
        ) : (
          <a className="site-name" href="/">
            {identity}
          </a>
        )}
        {parent && (
          <a className="site-parent" href={parent.href}>
            {text('parentSite', { name: parent.text })}
          </a>
        )}
        {!isClosed && (
          <a className="site-search" href="/recherche">
            <Icon name="search" />
            <span className="wide-word">{text('searchLink')}</span>
          </a>
        )}
        <Menu items={menu} />
      </div>
    </header>
  )
}
