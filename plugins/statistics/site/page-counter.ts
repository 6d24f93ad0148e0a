import { clientAddressOf, networkOf } from '#core/client-network.ts'
import type { PageServedListener, Site } from '#core/front.ts'
import type { StatisticsOptions } from '../options.ts'
import { statisticsSlug } from '../slug.ts'
import { isMeasured, userAgentOf } from './is-measured.ts'
import { createParisToday } from './paris-today.ts'
import { createRecentVisitors } from './recent-visitors.ts'

/** What was counted of one site in one day and is not written yet. */
export type SiteDay = {
  day: string
  pages: Map<string, number>
  pageViews: number
  siteId: string
  visits: number
}

export type PageCounter = {
  count: PageServedListener
  /** Gives what was counted, and counts from zero again; what is not wanted now stays. */
  take: (isWanted?: (siteDay: SiteDay) => boolean) => SiteDay[]
}

/** A path longer than this is counted in the totals only. */
const longestPath = 300

const pathOf = (url: string): string => {
  const end = url.indexOf('?')
  const path = end === -1 ? url : url.slice(0, end)

  // the front has refused what does not decode
  return path.includes('%') ? decodeURIComponent(path) : path
}

/**
 * Counts pages and visits in memory, in microseconds: it is called for every page of every site. A visit is the
 * first page of the day of a visitor.
 */
export const createPageCounter = ({
  maxPathsCounted,
  maxVisitors,
  trustedProxies,
}: Required<StatisticsOptions>): PageCounter => {
  const parisToday = createParisToday()
  const visitors = createRecentVisitors(maxVisitors)
  let today = ''
  let current = new Map<string, SiteDay>()
  let past: SiteDay[] = []

  const turnPage = (day: string): void => {
    visitors.forget()
    past = [...past, ...current.values()]
    current = new Map()
    today = day
  }
  const siteDayOf = ({ id }: Site): SiteDay => {
    const known = current.get(id)

    if (known) {
      return known
    }
    const created = { day: today, pages: new Map<string, number>(), pageViews: 0, siteId: id, visits: 0 }

    current.set(id, created)
    return created
  }
  const countPath = ({ pages }: SiteDay, path: string): void => {
    const views = pages.get(path)

    if (views !== undefined || (pages.size < maxPathsCounted && path.length <= longestPath)) {
      pages.set(path, (views ?? 0) + 1)
    }
  }

  return {
    count: ({ path, request, site }) => {
      if (!site.features.includes(statisticsSlug) || !isMeasured(request)) {
        return
      }
      const day = parisToday()

      if (day !== today) {
        turnPage(day)
      }
      const siteDay = siteDayOf(site)
      const isVisit = visitors.isNew({
        network: networkOf(clientAddressOf(request, trustedProxies)),
        siteId: site.id,
        userAgent: userAgentOf(request),
      })

      siteDay.pageViews += 1
      siteDay.visits += isVisit ? 1 : 0
      countPath(siteDay, pathOf(path))
    },
    take: (isWanted = () => true) => {
      const taken = [...past, ...current.values()].filter(isWanted)

      past = past.filter((siteDay) => !taken.includes(siteDay))
      taken.forEach((siteDay) => {
        if (current.get(siteDay.siteId) === siteDay) {
          current.delete(siteDay.siteId)
        }
      })
      return taken
    },
  }
}
