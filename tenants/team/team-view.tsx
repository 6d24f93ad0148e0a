import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { ofPerson } from '#core/place-names.ts'
import { env } from '#core/env.ts'
import { formatShortDay } from '#core/format.ts'
import { slugs } from '#core/slugs.ts'
import { admitTo, askedFor, Outcome, Screen } from '../admin/screen.tsx'
import { sitesOf } from '../admin/sites-of.ts'
import { tenantText } from '../labels.ts'
import { principalOf } from '../principal.ts'
import { isRoleWithin, roleNames, type RoleName } from '../roles.ts'
import { text } from './labels.ts'
import { readPages, readTeam, type TeamLine } from './read-team.ts'

/** The site that the screen is asked for, or the one the requester works on, if they may invite there. */
export const siteToInviteTo = async (
  view: AdminViewServerProps,
): Promise<undefined | { id: string; name: string }> => {
  const { req } = view.initPageResult
  const { current, sites } = await sitesOf(req)
  const asked = sites.find(({ id }) => id === askedFor(view, 'site')) ?? current

  return asked && (await principalOf(req)).may('invite', asked.id) ? asked : undefined
}

/** « à partir du 01/09/2026 jusqu’au 30/06/2027 », or « sans date de fin ». */
export const datesInWords = ({
  endsOn,
  isEnded,
  startsOn,
}: Pick<TeamLine, 'endsOn' | 'isEnded' | 'startsOn'>): string =>
  [
    startsOn && text('fromDay', { day: formatShortDay(startsOn) }),
    endsOn && text(isEnded ? 'ended' : 'toDay', { day: formatShortDay(endsOn) }),
    !endsOn && text('forever'),
  ]
    .filter(Boolean)
    .join(' ')

const TeamTable = ({
  lines,
  me,
  site,
}: {
  lines: TeamLine[]
  me: string | undefined
  site: { id: string }
}) => (
  <div aria-labelledby="team-caption" className="screen__table" role="region" tabIndex={0}>
    <table>
      <caption id="team-caption">{text('roles')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('person')}</th>
          <th scope="col">{text('role')}</th>
          <th scope="col">{text('dates')}</th>
          <th scope="col">{text('lastSignIn')}</th>
          <th scope="col">{text('handOver')}</th>
          <th scope="col">{text('remove')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.membershipId}>
            <th scope="row">
              {line.userId === me ? `${line.name} (${text('you')})` : line.name}
              {line.name !== line.email && <span className="screen__aside">{line.email}</span>}
            </th>
            <td>{tenantText(`role-${line.role}`)}</td>
            <td>{datesInWords(line)}</td>
            <td>{line.signedInOn === undefined ? text('never') : formatShortDay(line.signedInOn)}</td>
            <td>
              <a
                href={`/admin/passation?${new URLSearchParams({ person: line.userId, site: site.id }).toString()}`}
              >
                {text('handOverTitle', { ofPerson: ofPerson(line.name) })}
              </a>
            </td>
            <td>
              {line.userId !== me && (
                <form action={`/api/${slugs.memberships}/remove`} method="post">
                  <input name="site" type="hidden" value={site.id} />
                  <input name="membership" type="hidden" value={line.membershipId} />
                  <button aria-label={text('removeRole', { name: line.name })} type="submit">
                    {text('remove')}
                  </button>
                </form>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

type InviteFormProps = {
  pages: { id: string; path: string; title: string }[]
  roles: RoleName[]
  siteId: string
}

const InviteForm = ({ pages, roles, siteId }: InviteFormProps) => (
  <section aria-labelledby="team-invite">
    <h2 id="team-invite">{text('inviteTitle')}</h2>
    <p>{text(env.smtpUrl ? 'inviteHint' : 'inviteWithoutMail')}</p>
    <form action={`/api/${slugs.memberships}/invite`} className="screen__form" method="post">
      <input name="site" type="hidden" value={siteId} />
      <label>
        {text('email')}
        <input autoComplete="off" maxLength={254} name="email" required type="email" />
      </label>
      <label>
        {text('name')}
        <input autoComplete="off" maxLength={100} name="name" />
      </label>
      <label>
        {text('role')}
        <select defaultValue="editor" name="role">
          {roles.map((role) => (
            <option key={role} value={role}>
              {tenantText(`role-${role}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text('startsOn')}
        <input name="startsOn" type="date" />
      </label>
      <label>
        {text('endsOn')}
        <input name="endsOn" type="date" />
      </label>
      {pages.length > 0 && (
        <>
          <label>
            {text('sections')}
            <select aria-describedby="team-sections-hint" multiple name="sections" size={4}>
              {pages.map(({ id, path, title }) => (
                <option key={id} value={id}>
                  {`${title} (${path})`}
                </option>
              ))}
            </select>
            <span className="screen__aside" id="team-sections-hint">
              {text('sectionsHint')}
            </span>
          </label>
          <label>
            <input name="hasNews" type="checkbox" />
            {text('hasNews')}
          </label>
        </>
      )}
      <button type="submit">{text('invite')}</button>
    </form>
  </section>
)

const doneWords = (view: AdminViewServerProps): string | undefined => {
  const done = askedFor(view, 'done')
  return done === 'invited' || done === 'removed' ? text(`done-${done}`) : undefined
}

const rolesToGive = async (req: PayloadRequest, siteId: string): Promise<RoleName[]> => {
  const principal = await principalOf(req)
  return roleNames.filter((role) => isRoleWithin(role, (capability) => principal.may(capability, siteId)))
}

/** Who works on the site, until when; invitations and removals, for those who administer it. */
export const TeamView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult

  admitTo(view, (await principalOf(req)).sitesFor('invite').length > 0)
  const site = await siteToInviteTo(view)

  if (!site) {
    return (
      <Screen title={text('team')} view={view}>
        <p>{text('chooseSite')}</p>
      </Screen>
    )
  }
  const [lines, pages, roles] = await Promise.all([
    readTeam(req, site.id),
    readPages(req.payload, site.id),
    rolesToGive(req, site.id),
  ])

  return (
    <Screen title={text('teamTitle', { site: site.name })} view={view}>
      <Outcome done={doneWords(view)} view={view} />
      <TeamTable lines={lines} me={req.user?.id} site={site} />
      <InviteForm pages={pages} roles={roles} siteId={site.id} />
    </Screen>
  )
}
