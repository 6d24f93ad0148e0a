import type { Frame, Link, LayoutViews } from '#core/theme.ts'
import { Breadcrumb } from '../parts/breadcrumb/breadcrumb.tsx'
import { PageShell } from '../parts/page-shell/page-shell.tsx'

const Children = ({ links }: { links: Link[] }) =>
  links.length > 0 && (
    <ul>
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href}>{link.text}</a>
        </li>
      ))}
    </ul>
  )

/** Every page of the site, on one. */
export const Sitemap = ({ frame, view }: { frame: Frame; view: LayoutViews['sitemap'] }) => (
  <PageShell frame={frame}>
    <header className="page-head wrap">
      <Breadcrumb links={view.breadcrumb} />
      <h1>{view.title}</h1>
    </header>
    {view.sections.map(({ links, title }, index) => (
      <section aria-labelledby={`section-${index}`} className="margined wrap" key={title}>
        <h2 id={`section-${index}`}>{title}</h2>
        <ul className="sitemap">
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href}>{link.text}</a>
              <Children links={link.children} />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </PageShell>
)
