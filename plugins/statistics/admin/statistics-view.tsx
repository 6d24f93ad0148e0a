import { SetStepNav } from '@payloadcms/ui'
import { headers } from 'next/headers.js'
import type { ListViewServerProps } from 'payload'
import { now } from '#core/clock.ts'
import { parisDay } from '#core/format.ts'
import { selectedTenantOf } from '#tenants/selected-tenant.ts'
import { dailyStatisticsSlug } from '../collections/daily-statistics/slug.ts'
import { findSites, type Requester } from '../figures/read-figures.ts'
import { text } from '../labels.ts'
import { allSites, chooseSite } from './choose-site.ts'
import { FiguresTable } from './figures-table.tsx'
import { loadSiteList, loadSiteStatistics } from './load-statistics.ts'
import { SiteStatistics } from './site-statistics.tsx'
import './statistics.css'

/**
 * How much the requester's sites are read. It stands for the list of the collection, so that the navigation leads to
 * it and Payload asks the right to read before it is drawn.
 */
export const StatisticsView = async ({ payload, searchParams, user }: ListViewServerProps) => {
  const requester: Requester = { payload, user }
  const { admin, api } = payload.config.routes
  const pageHref = `${admin}/collections/${dailyStatisticsSlug}`
  const hrefOf = (site: string): string => `${pageHref}?${new URLSearchParams({ site }).toString()}`
  const today = parisDay(now())
  const sites = await findSites(requester)
  const asked = searchParams?.site
  const site = chooseSite(sites, {
    asked: typeof asked === 'string' ? asked : undefined,
    selected: selectedTenantOf({ headers: await headers() }),
  })

  return (
    <div className="statistics">
      <SetStepNav nav={[{ label: text('plural') }]} />
      {site ? (
        <SiteStatistics
          allSitesHref={sites.length > 1 ? hrefOf(allSites) : undefined}
          csvHref={(span) =>
            `${api}/${dailyStatisticsSlug}/csv?${new URLSearchParams({ site: site.id, ...span }).toString()}`
          }
          site={site}
          {...await loadSiteStatistics(requester, { site, today })}
        />
      ) : (
        <>
          <h1>{text('plural')}</h1>
          <FiguresTable {...await loadSiteList(requester, { hrefOf, sites, today })} />
        </>
      )}
    </div>
  )
}
