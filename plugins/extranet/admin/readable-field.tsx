import type { UIFieldServerComponent } from 'payload'
import { now } from '#core/clock.ts'
import { parisDay } from '#core/format.ts'
import { idOf, isRecord } from '#core/references.ts'
import type { SpaceMember } from '#payload-types'
import { guardedSlugs } from '../collections/slugs.ts'
import { text } from '../labels.ts'
import { findReadable } from '../site/readable.ts'
import { memberOf } from '../site/visitor.ts'

/** « Ce que ce membre peut voir »: asked of the same rule as the pages, so that it cannot say otherwise. */
export const ReadableField: UIFieldServerComponent = async ({ data, req: { payload } }) => {
  const stored: unknown = data
  const tenant = isRecord(stored) ? idOf(stored.tenant) : undefined

  if (tenant === undefined || !isRecord(stored) || typeof stored.id !== 'string') {
    return null
  }
  const asking = { members: [memberOf(stored as unknown as SpaceMember)], today: parisDay(now()) }
  const items: { collection: string; id: string; title: string }[] = []

  for (const collection of guardedSlugs) {
    const docs = await findReadable({ payload, site: { id: tenant } }, asking, { collection, sort: 'title' })
    items.push(...docs.map(({ id, title }) => ({ collection, id, title })))
  }
  return (
    <div className="field-type">
      <h3>{text('readableItems')}</h3>
      {items.length === 0 && <p>{text('readableNothing')}</p>}
      <ul>
        {items.map(({ collection, id, title }) => (
          <li key={id}>
            <a href={`/admin/collections/${collection}/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
