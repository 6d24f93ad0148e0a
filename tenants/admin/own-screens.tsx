import type { ServerProps } from 'payload'
import { tenantText as text } from '../labels.ts'
import { principalOf } from '../principal.ts'

/** Links to our own screens, which Payload's navigation does not list: each for those who may enter it. */
export const OwnScreens = async ({ payload, user }: ServerProps) => {
  const principal = await principalOf({ payload, user: user ?? null })
  const screens = [
    { href: '/admin/sites', isMine: principal.may('operate'), label: text('screenBoard') },
    { href: '/admin/equipe', isMine: principal.sitesFor('invite').length > 0, label: text('screenTeam') },
    { href: '/admin/alerte', isMine: principal.sitesFor('alert').length > 0, label: text('screenAlert') },
    { href: '/admin/securite', isMine: Boolean(user), label: text('screenSecurity') },
  ].filter(({ isMine }) => isMine)

  return screens.length === 0 ? null : (
    <ul className="own-screens">
      {screens.map(({ href, label }) => (
        <li key={href}>
          <a className="nav__link" href={href}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
