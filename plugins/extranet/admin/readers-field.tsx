import type { UIFieldServerComponent } from 'payload'
import { byName } from '#core/french-order.ts'
import { now } from '#core/clock.ts'
import { formatDate, formatTime, parisDay } from '#core/format.ts'
import { idOf, isRecord } from '#core/references.ts'
import type { SpaceDocument, SpaceReceipt } from '#payload-types'
import { findOnSite } from '#collections/views/find-on-site.ts'
import { verdictOn } from '../access.ts'
import { extranetSlugs } from '../collections/slugs.ts'
import { explainAccess } from '../explain-access.ts'
import { text } from '../labels.ts'
import { guardedOf } from '../site/readable.ts'
import { memberOf } from '../site/visitor.ts'
import './extranet.css'

const sayReceipt = ({ at, kind, presence, proxyTo }: SpaceReceipt): string =>
  [
    `${text(`kind-${kind}`)} : ${formatDate(new Date(at))}, ${formatTime(new Date(at))}`,
    presence ? text(`presence-${presence}`) : undefined,
    proxyTo,
  ]
    .filter(Boolean)
    .join(' – ')

/** Those who may read come first, then by name. */
const rank = (verdict: string): number => (['everyone', 'group', 'role'].includes(verdict) ? 0 : 1)

/** « Qui peut voir ce contenu, et pourquoi »: every member of the site, what the one access rule says of them, what they did. */
export const ReadersField: UIFieldServerComponent = async ({ data, req: { payload } }) => {
  const stored: unknown = data
  const tenant = isRecord(stored) ? idOf(stored.tenant) : undefined

  if (tenant === undefined || !isRecord(stored) || typeof stored.id !== 'string') {
    return <p>{text('readersUnsaved')}</p>
  }
  const reader = { payload, site: { id: tenant } }
  const item = guardedOf(stored as unknown as SpaceDocument)
  const today = parisDay(now())
  const { docs: members } = await findOnSite(reader, { collection: extranetSlugs.members })
  const { docs: groups } = await findOnSite(reader, { collection: extranetSlugs.groups })
  const { docs: receipts } = await findOnSite(reader, {
    collection: extranetSlugs.receipts,
    where: { itemId: { equals: stored.id } },
  })
  const groupNames = new Map(groups.map(({ id, name }) => [id, name]))
  const rows = members
    .toSorted(byName)
    .map((row) => ({
      id: row.id,
      name: row.name,
      rank: rank(verdictOn(memberOf(row), item, today)),
      receipts: receipts.filter(({ userId }) => userId === idOf(row.user)),
      why: explainAccess(memberOf(row), item, { groupNames, today }),
    }))
    .sort((a, b) => a.rank - b.rank)

  return (
    <div className="field-type">
      <table className="extranet-table">
        <caption>{text('readersCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('memberName')}</th>
            <th scope="col">{text('readersWhy')}</th>
            <th scope="col">{text('readersAnswers')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, receipts: own, why }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{why}</td>
              <td>{own.map(sayReceipt).join(' ; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p>{text('readersNobody')}</p>}
    </div>
  )
}
