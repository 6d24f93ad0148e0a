import type { ReactNode } from 'react'
import type { Frame } from '#core/theme.ts'
import { text } from '../../texts.ts'
import { AlertBanner } from '../alert-banner/alert-banner.tsx'
import { SiteFooter } from '../site-footer/site-footer.tsx'
import { SiteHeader } from '../site-header/site-header.tsx'

/** Header, alerts, main landmark with the skip target, footer: the inside of `<body>`. */
export const PageShell = ({ children, frame }: { children: ReactNode; frame: Frame }) => (
  <>
    <nav aria-label={text('skipLabel')} className="skip-links">
      <a href="#contenu">{text('skipToContent')}</a>
      {frame.menu.length > 0 && <a href="#navigation">{text('skipToMenu')}</a>}
      <a href="#pied">{text('skipToFooter')}</a>
    </nav>
    <SiteHeader frame={frame} />
    <AlertBanner alerts={frame.alerts} />
    <main id="contenu" tabIndex={-1}>
      {children}
    </main>
    <SiteFooter frame={frame} />
  </>
)
