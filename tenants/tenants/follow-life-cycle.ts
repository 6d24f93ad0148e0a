import type { CollectionBeforeChangeHook } from 'payload'
import { now } from '#core/clock.ts'
import { parisDay } from '#core/format.ts'
import { tenantErrors } from '../errors.ts'
import { tenantText } from '../labels.ts'
import { datesOfPassage, lifeCycle, siteStates, type SiteState } from '../life-cycle.ts'

const stateOf = (value: unknown): SiteState | undefined => siteStates.find((state) => state === value)

/** What the calendar of the admin writes for a day. */
const today = (): string => `${parisDay(now())}T12:00:00.000Z`

const nameOf = (state: SiteState): string => tenantText(`state-${state}`)

const refuseLeap = (from: SiteState, to: SiteState): void => {
  const { next } = lifeCycle[from]

  if (!next.includes(to)) {
    throw tenantErrors.transitionRefused({
      from: nameOf(from),
      possible: next.map((state) => `« ${nameOf(state)} »`).join(', '),
      to: nameOf(to),
    })
  }
}

/** Lets a site pass only to a state that follows its own, and writes the day down. A new site begins where it is. */
export const followLifeCycle: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const from = operation === 'create' ? undefined : stateOf(originalDoc?.state)
  const to = stateOf(data.state) ?? from

  if (to === undefined || to === from) {
    return data
  }
  if (originalDoc?.purgedOn) {
    throw tenantErrors.sitePurged()
  }
  if (from !== undefined) {
    refuseLeap(from, to)
  }
  const before = originalDoc ?? {}

  return {
    ...data,
    // a site that reopens is archived anew when it closes again
    ...(from === 'closed' ? { archiveDigest: null, archivedOn: null } : {}),
    ...datesOfPassage({ after: { ...before, ...data }, before, day: today(), from, to }),
  }
}
