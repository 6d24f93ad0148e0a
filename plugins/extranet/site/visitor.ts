import type { Payload } from 'payload'
import { now } from '#core/clock.ts'
import { parisDay } from '#core/format.ts'
import type { Site } from '#core/front.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { findOnSite } from '#collections/views/find-on-site.ts'
import { stageOf } from '#tenants/mandate.ts'
import type { SpaceMember, User } from '#payload-types'
import type { Member } from '../access.ts'
import { extranetSlugs } from '../collections/slugs.ts'
import { passwordMark, type Ticket } from './session.ts'

/** A person who signed in, with the mandates that are in force today on this site: at least one. */
export type Visitor = {
  email: string
  id: string
  members: Member[]
  name: string
  passwordMark: string
  today: string
  /** When the visit before this one began. */
  visitedBefore: Date | undefined
}

type Reader = { payload: Payload; site: Pick<Site, 'id'> }

const idsOf = (references: unknown): string[] =>
  Array.isArray(references) ? references.flatMap((reference) => idOf(reference) ?? []) : []

/** A stored membership as the access rule reads it. */
export const memberOf = (
  row: Pick<SpaceMember, 'endsOn' | 'groups' | 'role' | 'spaces' | 'startsOn'>,
): Member => ({
  endsOn: row.endsOn ?? null,
  groups: idsOf(row.groups),
  role: row.role,
  spaces: idsOf(row.spaces),
  startsOn: row.startsOn ?? null,
})

/** The rows of a person on a site, whatever their dates. */
export const findOwnRows = async (reader: Reader, userId: string): Promise<SpaceMember[]> => {
  const { docs } = await findOnSite(reader, {
    collection: extranetSlugs.members,
    where: { user: { equals: userId } },
  })
  return docs
}

/** The stored account: what the CMS hides of it included. */
export const findAccount = async (payload: Payload, userId: string): Promise<User | undefined> =>
  (await payload.db.findOne<User>({ collection: slugs.users, where: { id: { equals: userId } } })) ??
  undefined

const latest = (moments: (null | string | undefined)[]): Date | undefined => {
  const [last] = moments
    .filter((moment) => typeof moment === 'string')
    .toSorted()
    .reverse()
  return last === undefined ? undefined : new Date(last)
}

/**
 * Finds who holds a ticket, as long as they are welcome: an account whose password is still the same, that has not
 * signed out since, and that has a mandate in force on this site. Asked at each request: a mandate that ends, or is
 * taken away, ends the session with it.
 */
export const findVisitor = async (
  reader: Reader,
  { issuedAt, password, user: userId }: Pick<Ticket, 'issuedAt' | 'password' | 'user'>,
): Promise<undefined | Visitor> => {
  const account = await findAccount(reader.payload, userId)

  if (!account || passwordMark(account.hash) !== password) {
    return undefined
  }
  const rows = await findOwnRows(reader, userId)
  const today = parisDay(now())
  const current = rows.filter((row) => stageOf(row, today) === 'during')
  const [first] = current
  const signedOutAt = latest(rows.map((row) => row.signedOutAt))

  if (!first || (signedOutAt && signedOutAt.getTime() >= issuedAt)) {
    return undefined
  }
  return {
    email: account.email,
    id: userId,
    members: current.map(memberOf),
    name: first.name,
    passwordMark: password,
    today,
    visitedBefore: latest(rows.map((row) => row.visitedBefore)),
  }
}

/** Writes what only the system knows of a person on a site. No hook runs: nothing that others see changes. */
export const markRows = async (
  { payload, site }: Reader,
  rows: SpaceMember[],
  mark: (row: SpaceMember) => Partial<SpaceMember>,
): Promise<void> => {
  for (const row of rows.filter(({ tenant }) => idOf(tenant) === site.id)) {
    await payload.db.updateOne({
      collection: extranetSlugs.members,
      data: mark(row),
      id: row.id,
      returning: false,
    })
  }
}
