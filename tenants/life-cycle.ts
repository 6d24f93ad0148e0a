/** States of a site, in the order of its life. */
export const siteStates = ['project', 'development', 'delivered', 'online', 'suspended', 'closed'] as const

export type SiteState = (typeof siteStates)[number]

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
