import type { Frame, Link } from '#core/theme.ts'
import { text } from '../../texts.ts'
import { hasContact, OpeningPanel } from '../opening-panel/opening-panel.tsx'

const Links = ({ links, title }: { links: Link[]; title: string }) =>
  links.length > 0 && (
    <div>
      <h2>{title}</h2>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.text}</a>
          </li>
        ))}
      </ul>
    </div>
  )

/** How to reach the town hall, and the links that every page owes. */
export const SiteFooter = ({
  frame: { accessibility, contact, entrance, footerLinks, legalLinks, site, socialLinks, variants },
}: {
  frame: Frame
}) => (
  <footer className="site-footer" data-variant={variants.footer} id="pied">
    <div className="wrap">
      <p className="site-footer-name">
        {site.name} {site.slogan && <span>{site.slogan}</span>}
      </p>
      <div className="site-footer-columns">
        {hasContact(contact) && <OpeningPanel contact={contact} />}
        <Links links={footerLinks} title={text('footerLinksTitle')} />
        <Links links={socialLinks} title={text('footerSocialTitle')} />
      </div>
      <ul aria-label={text('footerLegalLabel')} className="site-footer-legal">
        {[...(entrance ? [entrance] : []), accessibility, ...legalLinks].map((link) => (
          <li key={link.text}>
            {link.href ? <a href={link.href}>{link.text}</a> : <span>{link.text}</span>}
          </li>
        ))}
      </ul>
    </div>
  </footer>
)
