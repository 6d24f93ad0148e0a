import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { valuePrefix } from './form-endpoint.ts'
import './screen.css'

type ScreenProps = { children: ReactNode; title: string; view: AdminViewServerProps }

/**
 * Keeps a screen of ours to those who may see it: Payload asks nothing before it draws one.
 *
 * Nobody signed in goes to sign in; anybody else is told that there is no such page.
 */
export const admitTo = (view: AdminViewServerProps, mayEnter: boolean): void => {
  const { req } = view.initPageResult

  if (!req.user) {
    redirect('/admin/login')
  }
  if (!mayEnter) {
    notFound()
  }
}

/** As much of a screen as tells what it is asked for: those of a document have less than the others. */
type Asked = Pick<AdminViewServerProps, 'initPageResult' | 'searchParams'>

/** One value of the query of a screen. */
export const askedFor = ({ searchParams }: Asked, name: string): string => {
  const value = searchParams?.[name]
  return typeof value === 'string' ? value : ''
}

/** A screen of ours inside the panel: its navigation, a heading, and plain HTML that works without script. */
export const Screen = ({ children, title, view }: ScreenProps) => {
  const { initPageResult, params, searchParams, viewActions } = view
  const { locale, permissions, req, visibleEntities } = initPageResult

  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: title }]} />
      <main className="screen gutter--left gutter--right">
        <h1>{title}</h1>
        {children}
      </main>
    </DefaultTemplate>
  )
}

const errorCode = /^[\w-]+:error-\w+$/

/** Names, numbers, lists: what completes the sentence of a refusal. React shows them as text. */
const valuesIn = ({ searchParams = {} }: Asked): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(searchParams)
      .filter(([name]) => name.startsWith(valuePrefix))
      .map(([name, value]) => [name.slice(valuePrefix.length), value]),
  )

/** What the last form did, or the sentence of what it refused. */
export const Outcome = ({ done, view }: { done: string | undefined; view: Asked }) => {
  const { req } = view.initPageResult
  const code = askedFor(view, 'error')

  if (errorCode.test(code)) {
    return (
      <p className="screen__notice screen__notice--refused" role="alert">
        {req.i18n.t(code as never, valuesIn(view))}
      </p>
    )
  }
  return done === undefined ? null : (
    <p className="screen__notice" role="status">
      {done}
    </p>
  )
}
