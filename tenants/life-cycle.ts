/** States of a site, in the order of its life. */
export const siteStates = ['project', 'development', 'delivered', 'online', 'suspended', 'closed'] as const

export type SiteState = (typeof siteStates)[number]

/** States in which visitors, or those who will sign it off, look at the site. */
export const shownStates: SiteState[] = ['delivered', 'online']

export type LifeDate = 'closedOn' | 'deliveredOn' | 'joinedOn' | 'onlineOn' | 'suspendedOn'

type Stage = {
  /** The day that entering the state writes, unless someone typed one. */
  entersOn?: LifeDate
  /** Content may be written: operators included, nobody writes on a closed site. */
  isWritable: boolean
  /** States that may follow. */
  next: readonly SiteState[]
  /** The state takes its day with it when it ends: a site that reopens is no longer « fermé le ». */
  takesDateAway?: true
}

/**
 * The life of a site, whole: from each state where it may go, what is written down, what it allows. Only operators
 * (`operate`) change a state: a site administrator asks them, for suspending too. What visitors see of each state is
 * in `server/site-app.ts`: 503 when suspended, 410 when closed; search engines list a site that is online only.
 */
export const lifeCycle: Record<SiteState, Stage> = {
  closed: { entersOn: 'closedOn', isWritable: false, next: ['suspended'], takesDateAway: true },
  delivered: {
    entersOn: 'deliveredOn',
    isWritable: true,
    next: ['development', 'online', 'suspended', 'closed'],
  },
  development: {
    isWritable: true,
    next: ['project', 'delivered', 'online', 'closed'],
  },
  online: { entersOn: 'onlineOn', isWritable: true, next: ['suspended', 'closed'] },
  project: { isWritable: true, next: ['development', 'closed'] },
  suspended: {
    entersOn: 'suspendedOn',
    isWritable: true,
    next: ['online', 'delivered', 'closed'],
    takesDateAway: true,
  },
}

/**
 * The states that the sheet of a site offers: not « en ligne » for a site that was never open, whose checklist comes
 * first, nor « fermé », which asks for its name.
 */
export const nextOnSheet = (from: SiteState): SiteState[] =>
  lifeCycle[from].next.filter((state) => state !== 'closed' && (state !== 'online' || from === 'suspended'))

type Dates = Partial<Record<LifeDate, null | string>>

type Passage = { after: Dates; before: Dates; day: string; from: SiteState | undefined; to: SiteState }

/** The days that a passage writes. A day typed in the same save is kept, and so is one that is there already. */
export const datesOfPassage = ({ after, before, day, from, to }: Passage): Dates => {
  const isTyped = (name: LifeDate): boolean => (after[name] ?? null) !== (before[name] ?? null)
  const left = from && lifeCycle[from].takesDateAway ? lifeCycle[from].entersOn : undefined
  const entered = lifeCycle[to].entersOn

  return {
    ...(left && !isTyped(left) ? { [left]: null } : {}),
    ...(entered && !after[entered] ? { [entered]: day } : {}),
  }
}

export const siteKinds = ['commune', 'epci', 'autre'] as const

export type SiteKind = (typeof siteKinds)[number]

type Life = { closedOn?: null | string; joinedOn?: null | string; kind: SiteKind; parent?: unknown }

/**
 * The growth table of the activity report: for each year, the members of each kind present on 31 December.
 * Sub-sites belong to a member and are not counted.
 */
export const countMembersByYear = (sites: Life[], years: number[]): Record<SiteKind, number>[] =>
  years.map((year) => {
    const end = `${String(year)}-12-31`
    const present = sites.filter(
      ({ closedOn, joinedOn, parent }) =>
        !parent && joinedOn && joinedOn.slice(0, 10) <= end && (!closedOn || closedOn.slice(0, 10) > end),
    )
    const count = (wanted: SiteKind): number => present.filter(({ kind }) => kind === wanted).length

    return { autre: count('autre'), commune: count('commune'), epci: count('epci') }
  })
