import {
  loginContributorOf,
  loginEditorOf,
  loginSiteAdministratorOf,
  loginStranger,
  loginWithExpiredMembership,
  loginWithFutureMembership,
  visitor,
} from '#tests/support/actors.ts'
import type { Actor } from '#tests/support/call.ts'
import type { Target } from './attacks.ts'

/** Nobody of the site: each has every reason to be refused. */
export const outsiders: [string, (target: Target) => Promise<Actor>][] = [
  ['an administrator of another site', ({ ours }) => loginSiteAdministratorOf(ours)],
  ['an editor of another site', ({ ours }) => loginEditorOf(ours)],
  ['a contributor of another site', ({ ours }) => loginContributorOf(ours)],
  ['a former administrator', ({ theirs }) => loginWithExpiredMembership(theirs)],
  ['a future administrator', ({ theirs }) => loginWithFutureMembership(theirs)],
  ['a stranger', () => loginStranger()],
  ['a visitor', () => Promise.resolve(visitor)],
]
