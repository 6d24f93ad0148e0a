import type { Payload, PayloadRequest } from 'payload'
import { findOnSite } from '#collections/views/find-on-site.ts'
import { extranetSlugs } from '../collections/slugs.ts'
import { memberOf } from '../site/visitor.ts'
import type { Plan, SiteMembers } from './plan-invitations.ts'

type Reader = { payload: Payload; site: { id: string } }

/** Reads what a plan of invitations is compared with. */
export const readSiteMembers = async (reader: Reader): Promise<SiteMembers> => {
  const { docs: spaces } = await findOnSite(reader, { collection: extranetSlugs.spaces })
  const { docs: groups } = await findOnSite(reader, { collection: extranetSlugs.groups })
  const { docs: members } = await findOnSite(reader, { collection: extranetSlugs.members })

  return {
    groups,
    members: members.map((row) => {
      const { endsOn = null, startsOn = null, ...member } = memberOf(row)
      return { ...member, email: row.email, endsOn, id: row.id, name: row.name, startsOn }
    }),
    spaces,
  }
}

type Applied = {
  onLine?: (done: number) => void
  plan: Plan
  /** Of the person who invites; without it the rights are those of the system. */
  req?: PayloadRequest
  siteId: string
}

/**
 * Writes a plan without errors, one line after the other; returns how many were written. What stops in the middle is
 * taken up by the same file: lines that are done are found as they are.
 */
export const applyInvitations = async (
  payload: Payload,
  { onLine, plan, req, siteId }: Applied,
): Promise<number> => {
  let done = 0
  const rights = { depth: 0, overrideAccess: req === undefined, ...(req ? { req } : {}) }

  for (const { invited, memberId, outcome } of plan.lines) {
    if (outcome === 'create') {
      await payload.create({
        ...rights,
        collection: extranetSlugs.members,
        data: { ...invited, tenant: siteId },
        overrideAccess: rights.overrideAccess,
      })
    } else if (outcome === 'update' && memberId !== undefined) {
      await payload.update({
        ...rights,
        collection: extranetSlugs.members,
        data: invited,
        id: memberId,
        overrideAccess: rights.overrideAccess,
      })
    }
    done += outcome === 'same' ? 0 : 1
    onLine?.(done)
  }
  return done
}
