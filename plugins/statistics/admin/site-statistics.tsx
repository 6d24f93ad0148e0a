import { formatNumber } from '#core/format.ts'
import type { PageCount } from '../collections/daily-statistics/fields.ts'
import { totalOf, type Figures, type StatisticsSite } from '../figures/read-figures.ts'
import { pageViewsInWords, visitsInWords } from '../figures/words.ts'
import { text } from '../labels.ts'
import { FiguresChart } from './figures-chart.tsx'

export type SiteStatisticsProps = {
  /** The list of the requester's sites; nothing when there is but one. */
  allSitesHref?: string | undefined
  csvHref: (span: { by: 'day' | 'month'; from: string; to: string }) => string
  /** The last 30 days. */
  days: Figures[]
  /** The last 12 months. */
  months: Figures[]
  site: StatisticsSite
  topPages: PageCount[]
  /** First day of the months. */
  yearFrom: string
}

const TopPages = ({ pages }: { pages: PageCount[] }) => (
  <table className="statistics-table">
    <caption>
      <h2>{text('pagesTable')}</h2>
    </caption>
    <thead>
      <tr>
        <th scope="col">{text('page')}</th>
        <th scope="col">{text('pageViews')}</th>
      </tr>
    </thead>
    <tbody>
      {pages.map(({ path, views }) => (
        <tr key={path}>
          <th scope="row">{path === '/' ? text('homePage') : path}</th>
          <td>{formatNumber(views)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** How much one site is read: its last 30 days, its last 12 months, its most read pages. */
export const SiteStatistics = ({
  allSitesHref,
  csvHref,
  days,
  months,
  site,
  topPages,
  yearFrom,
}: SiteStatisticsProps) => {
  const { pageViews, visits } = totalOf(days)
  const [from, to] = [days[0]?.period ?? '', days.at(-1)?.period ?? '']

  return (
    <>
      {allSitesHref !== undefined && (
        <p>
          <a href={allSitesHref}>{text('allSites')}</a>
        </p>
      )}
      <h1>{text('siteTitle', { name: site.name })}</h1>
      {!site.isMeasured && <p className="statistics-notice">{text('notMeasured')}</p>}
      {totalOf(months).pageViews === 0 ? (
        site.isMeasured && <p className="statistics-notice">{text('nobodyYet')}</p>
      ) : (
        <>
          <p className="statistics-summary">
            {text('summary', { pageViews: pageViewsInWords(pageViews), visits: visitsInWords(visits) })}
          </p>
          <FiguresChart csvHref={csvHref({ by: 'day', from, to })} figures={days} id="days" kind="days" />
          {topPages.length > 0 && <TopPages pages={topPages} />}
          <FiguresChart
            csvHref={csvHref({ by: 'month', from: yearFrom, to })}
            figures={months}
            id="months"
            kind="months"
          />
        </>
      )}
      <p>{text('whatIsCounted')}</p>
    </>
  )
}
