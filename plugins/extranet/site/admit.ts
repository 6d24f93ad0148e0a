import { now } from '#core/clock.ts'
import { deviceCookie } from '#tenants/sign-in/known-device.ts'
import { noteSignIn } from '#tenants/sign-in/note-sign-in.ts'
import { findSecondFactor } from '#tenants/second-factor/second-factor.ts'
import { sessionCookie, setCookie } from './cookies.ts'
import { sendCodeStep, type Shown } from './pages/sign-in-pages.tsx'
import { passwordMark, signTicket, type Ticket } from './session.ts'
import type { Call } from './visit.ts'
import { findAccount, findOwnRows, findVisitor, markRows } from './visitor.ts'

const secondStepMs = 5 * 60 * 1000

/** An account, and the password that its sessions end with. */
export type Holder = Pick<Ticket, 'password' | 'user'>

/** Only an address of ours: a link to the sign-in page leads nowhere else. */
export const safeNext = (wanted: string): string =>
  /^\/espace(\/[\w-]+(\.\w+)?)*$/.test(wanted) ? wanted : '/espace'

/** The holder of an account who is welcome here today; `undefined` without account or without mandate. */
export const findHolder = async (call: Call, userId: string | undefined): Promise<Holder | undefined> => {
  const account = userId === undefined ? undefined : await findAccount(call.payload, userId)
  const holder = account && { password: passwordMark(account.hash), user: account.id }
  const visitor = holder && (await findVisitor(call, { ...holder, issuedAt: Infinity }))

  return visitor && holder
}

/** Opens the session, and remembers since when what comes is new. */
export const openSession = async (call: Call, { password, user }: Holder, next: string): Promise<void> => {
  const { response, settings, site } = call
  const lifeMs = settings.sessionHours * 60 * 60 * 1000

  const account = await findAccount(call.payload, user)

  if (account) {
    await noteSignIn(call.payload, account)
    response.append('Set-Cookie', deviceCookie(user))
  }
  await markRows(call, await findOwnRows(call, user), ({ visitedAt }) => ({
    visitedAt: now().toISOString(),
    visitedBefore: visitedAt ?? null,
  }))
  setCookie(
    response,
    sessionCookie(site),
    signTicket('session', { password, site: site.id, user }, lifeMs),
    lifeMs,
  )
  response.redirect(303, next)
}

/** Asks for the code that the account wants, or opens the session. */
export const askCodeOrOpen = async (
  call: Call,
  holder: Holder,
  shown: Pick<Shown, 'next' | 'nonce'>,
): Promise<void> => {
  if (!(await findSecondFactor(call.payload, holder.user))?.confirmedAt) {
    return openSession(call, holder, shown.next)
  }
  const step = signTicket('second', { ...holder, site: call.site.id }, secondStepMs)

  return sendCodeStep(call, { ...shown, step })
}
