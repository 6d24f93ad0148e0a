import type { Facet } from '#core/theme.ts'
import { formatNumber } from '#core/format.ts'
import { text } from '../../texts.ts'

/** More choices than this hide behind a disclosure: on a phone they stand before the list. */
const shown = 8

const FacetLinks = ({ links }: Pick<Facet, 'links'>) => (
  <ul>
    {links.map((link) => (
      <li key={link.href}>
        <a aria-current={link.isCurrent ? 'true' : undefined} href={link.href}>
          {link.text}
          {link.count !== undefined && <span className="meta"> {formatNumber(link.count)}</span>}
        </a>
      </li>
    ))}
  </ul>
)

/** Ways to narrow a list: plain links, that work without a script and can be kept. */
export const Facets = ({ facets }: { facets: Facet[] }) => {
  const useful = facets.filter(({ links }) => links.length > 0)

  return (
    useful.length > 0 && (
      <nav aria-label={text('facetsLabel')} className="facets">
        {useful.map(({ links, title }) => (
          <section key={title}>
            <h2>{title}</h2>
            <FacetLinks links={links.slice(0, shown)} />
            {links.length > shown && (
              <details className="disclosure" open={links.slice(shown).some(({ isCurrent }) => isCurrent)}>
                <summary>{text('facetsMore', { count: links.length - shown })}</summary>
                <FacetLinks links={links.slice(shown)} />
              </details>
            )}
          </section>
        ))}
      </nav>
    )
  )
}
