import type { AdminViewServerProps } from 'payload'
import { ofPerson } from '#core/place-names.ts'
import { now } from '#core/clock.ts'
import { formatDate, formatTime, parisDay } from '#core/format.ts'
import { slugs } from '#core/slugs.ts'
import { admitTo, askedFor, Outcome, Screen } from '../admin/screen.tsx'
import { tenantText } from '../labels.ts'
import { principalOf } from '../principal.ts'
import { text } from './labels.ts'
import { findHandover, type Handover } from './read-handover.ts'
import { datesInWords, siteToInviteTo } from './team-view.tsx'

type Line = { collection: string; id: string; title: string; words: string }

const Lines = ({ id, lines, title }: { id: string; lines: Line[]; title: string }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {lines.length === 0 ? (
      <p>{text('nothing')}</p>
    ) : (
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <a href={`/admin/collections/${line.collection}/${line.id}`}>{line.title}</a>
            <span className="screen__aside">{line.words}</span>
          </li>
        ))}
      </ul>
    )}
  </section>
)

const HandoverForm = ({ personId, siteId }: { personId: string; siteId: string }) => (
  <section aria-labelledby="handover-form">
    <h2 id="handover-form">{text('handOver')}</h2>
    <p id="handover-hint">{text('handOverHint')}</p>
    <form action={`/api/${slugs.memberships}/handover`} className="screen__form" method="post">
      <input name="site" type="hidden" value={siteId} />
      <input name="person" type="hidden" value={personId} />
      <label>
        {text('lastDay')}
        <input defaultValue={parisDay(now())} name="endsOn" required type="date" />
      </label>
      <label>
        {text('successor')}
        <input
          aria-describedby="handover-hint"
          autoComplete="off"
          maxLength={254}
          name="email"
          type="email"
        />
      </label>
      <button type="submit">{text('validate')}</button>
    </form>
  </section>
)

const Roles = ({ memberships }: Pick<Handover, 'memberships'>) => (
  <section aria-labelledby="handover-roles">
    <h2 id="handover-roles">{text('roles')}</h2>
    <ul>
      {memberships.map(({ endsOn, id, role, startsOn }) => {
        const last = endsOn ? parisDay(new Date(endsOn)) : undefined
        const dates = datesInWords({
          endsOn: last,
          isEnded: last !== undefined && last < parisDay(now()),
          startsOn: startsOn ? parisDay(new Date(startsOn)) : undefined,
        })

        return (
          <li key={id}>
            {tenantText(`role-${role}`)}
            <span className="screen__aside">{dates}</span>
          </li>
        )
      })}
    </ul>
  </section>
)

const momentInWords = (moment: string): string => {
  const date = new Date(moment)
  return `${formatDate(date)}, ${formatTime(date)}`
}

/** What somebody leaves behind on a site, to print, and who takes over. */
export const HandoverView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult

  admitTo(view, (await principalOf(req)).sitesFor('invite').length > 0)
  const site = await siteToInviteTo(view)
  const handover =
    site && (await findHandover(req.payload, { siteId: site.id, userId: askedFor(view, 'person') }))

  if (!site || !handover) {
    return (
      <Screen title={text('handOver')} view={view}>
        <p>{text('chooseSite')}</p>
      </Screen>
    )
  }
  const { drafts, memberships, person, scheduled, written } = handover
  const dated = (lines: Handover['written']): Line[] =>
    lines.map(({ date, ...line }) => ({ ...line, words: date ? momentInWords(date) : '' }))

  return (
    <Screen title={text('handOverTitle', { ofPerson: ofPerson(person.name || person.email) })} view={view}>
      <Outcome
        done={askedFor(view, 'done') === 'handedOver' ? text('done-handedOver') : undefined}
        view={view}
      />
      <p>{`${site.name} – ${person.email}. ${text('printHint')}`}</p>
      <Roles memberships={memberships} />
      <Lines id="handover-drafts" lines={dated(drafts)} title={text('drafts')} />
      <Lines
        id="handover-scheduled"
        lines={scheduled.map(({ collection, documentId, isPublication, title, waitUntil }) => ({
          collection,
          id: documentId,
          title,
          words: text(isPublication ? 'publishesOn' : 'unpublishesOn', { moment: momentInWords(waitUntil) }),
        }))}
        title={text('scheduled')}
      />
      <Lines id="handover-written" lines={dated(written)} title={text('written')} />
      <HandoverForm personId={person.id} siteId={site.id} />
    </Screen>
  )
}
