import type { Payload } from 'payload'
import { slugs } from '#core/slugs.ts'
import { panelPath } from '../broken-links/panel-path.ts'
import { text } from '../labels.ts'
import { findOrphans } from '../pages/find-orphans.ts'

/** Pages whose parent went to the trash: still online, in no list, waiting for a place. */
export const OrphansNotice = async ({ payload, tenant }: { payload: Payload; tenant: string }) => {
  const orphans = await findOrphans(payload, tenant)

  return (
    orphans.length > 0 && (
      <section aria-labelledby="orphans" className="home__lines home__links">
        <h2 id="orphans">{text('orphansFound', { count: orphans.length })}</h2>
        <p>{text('orphansHint')}</p>
        <ul>
          {orphans.map(({ id, path, title }) => (
            <li key={id}>
              <a href={panelPath(slugs.pages, id)}>{title || text('untitled')}</a>
              <span>{path}</span>
            </li>
          ))}
        </ul>
      </section>
    )
  )
}
