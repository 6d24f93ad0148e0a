import type { MemberRole } from '#plugins/extranet/member-roles.ts'
import type { DayOffset, DemoText } from '../types.ts'

/** Who may read: everyone of the space, or one group. */
type DemoReaders = { group?: string }

export type DemoPerson = {
  group?: string
  /** Before the @: nobody reads it, and it signs in. */
  email: string
  name: string
  role: MemberRole
  /** Titles of spaces. */
  spaces: string[]
}

export type DemoFile = DemoReaders & {
  day: DayOffset
  /** Texts of its versions, the oldest first. */
  texts: DemoText[]
  title: string
}

export type DemoMeeting = DemoReaders & {
  agenda: string[]
  day: DayOffset
  /** Titles of files of its space. */
  files: string[]
  isCancelled?: boolean
  place: string
  startClock: string
  title: string
}

export type DemoMessage = {
  day: DayOffset
  startClock: string
  text: string
  /** The address of its author, before the @. */
  email: string
}

export type DemoTopic = DemoReaders & { isClosed?: boolean; messages: DemoMessage[]; title: string }

export type DemoSpace = {
  files: DemoFile[]
  forWhom: string
  intro: string
  meetings: DemoMeeting[]
  pages: (DemoReaders & { text: DemoText; title: string })[]
  title: string
  topics: DemoTopic[]
}

/** The private spaces of one site, and those who sign in there. */
export type DemoExtranet = { people: DemoPerson[]; site: string; spaces: DemoSpace[] }

/** One message, in the order in which it is told: who, how many days ago, when, what. */
export const said = (email: string, day: DayOffset, startClock: string, text: string): DemoMessage => ({
  day,
  email,
  startClock,
  text,
})
