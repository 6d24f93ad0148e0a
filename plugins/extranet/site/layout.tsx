import type { ReactNode } from 'react'
import type { PersonalPage } from '#core/front.ts'
import type { Link, ThemeParts } from '#core/theme.ts'
import { text } from '../labels.ts'
import { formToken } from './form-token.ts'
import type { Visit } from './visit.ts'

const sections = [
  { href: '/espace', key: 'home' },
  { href: '/espace/agenda', key: 'agendaTitle' },
  { href: '/espace/annuaire', key: 'directory' },
  { href: '/espace/recherche', key: 'search' },
  { href: '/espace/securite', key: 'security' },
] as const

/** The field that says a form is ours, and whose. */
export const FormToken = ({ nonce }: { nonce: string }) => (
  <input name="jeton" type="hidden" value={formToken(nonce)} />
)

const AreaMenu = ({ path }: { path: string }) => (
  <nav aria-label={text('areaMenu')}>
    <ul className="inline-links">
      {sections.map(({ href, key }) => (
        <li key={href}>
          <a aria-current={href === path ? 'page' : undefined} href={href}>
            {text(key)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const SignOut = ({ nonce, parts: { Button }, who }: { nonce: string; parts: ThemeParts; who: string }) => (
  <form action="/espace/deconnexion" className="stacked-form" method="post">
    <FormToken nonce={nonce} />
    <div className="inline-links">
      <p>{text('signedInAs', { who })}</p>
      <Button variant="quiet">{text('signOut')}</Button>
    </div>
  </form>
)

type Drawn = {
  body: (parts: ThemeParts) => ReactNode
  /** From the home of the extranet to the parent. */
  breadcrumb?: Link[]
  status?: number
  title: string
}

/** A page of somebody who signed in: where they are, where they can go, and the way out. */
export const memberPage = (
  { nonce, request, visitor }: Visit,
  { body, breadcrumb, status, title }: Drawn,
): PersonalPage => ({
  body: (parts) => (
    <>
      {breadcrumb && <parts.Breadcrumb links={[{ href: '/espace', text: text('home') }, ...breadcrumb]} />}
      <h1>{title}</h1>
      <AreaMenu path={request.originalUrl.replace(/\?.*$/s, '')} />
      {body(parts)}
      <SignOut nonce={nonce} parts={parts} who={visitor.name} />
    </>
  ),
  ...(status === undefined ? {} : { status }),
  title: `${title} – ${text('home')}`,
})

/** A page that says one thing and leads back. */
export const noticePage = ({
  status = 200,
  title,
  words,
}: {
  status?: number
  title: string
  words: string
}): PersonalPage => ({
  body: ({ Button, Prose }) => (
    <>
      <h1>{title}</h1>
      <Prose>
        <p>{words}</p>
      </Prose>
      <p>
        <Button href="/espace">{text('backHome')}</Button>
      </p>
    </>
  ),
  status,
  title,
})
