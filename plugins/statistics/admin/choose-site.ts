import type { StatisticsSite } from '../figures/read-figures.ts'

/** Asks for the list of one's sites, whatever site is worked on. */
export const allSites = 'tous'

/** The site to show: the one asked for, else the one worked on, else the only one. None: the list. */
export const chooseSite = (
  sites: StatisticsSite[],
  { asked, selected }: { asked: string | undefined; selected: string | undefined },
): StatisticsSite | undefined => {
  const found = (id: string | undefined) => sites.find((site) => site.id === id)
  const chosen = asked === allSites ? undefined : (found(asked) ?? found(selected))

  return chosen ?? (sites.length === 1 ? sites[0] : undefined)
}
