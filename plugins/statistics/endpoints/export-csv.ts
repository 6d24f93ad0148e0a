import { UnauthorizedError, type PayloadHandler } from 'payload'
import { csvAnswer } from '#core/csv.ts'
import { statisticsErrors } from '../errors.ts'
import { isDay, daysFrom } from '../figures/periods.ts'
import { byMonth, findSites, readDays, type Span } from '../figures/read-figures.ts'
import { text } from '../labels.ts'

/** 25 months, and the days of a month begun. */
const longestSpan = 800

const readSpan = (query: URLSearchParams): Span => {
  const [from, to] = [query.get('from') ?? '', query.get('to') ?? '']
  const count = isDay(from) && isDay(to) ? daysFrom(from, to).length : 0

  if (count < 1 || count > longestSpan) {
    throw statisticsErrors.periodInvalid()
  }
  return { from, to }
}

/**
 * Gives the figures of one site as a file: `?site=…&from=2026-07-01&to=2026-07-31`, and `&by=month`.
 *
 * @throws statisticsErrors when the period is none, or when the site is not the requester's to read.
 */
export const exportCsv: PayloadHandler = async (req) => {
  const { payload, searchParams, user } = req

  if (!user) {
    throw new UnauthorizedError(req.t)
  }
  const span = readSpan(searchParams)
  const [site] = await findSites({ payload, user }, searchParams.get('site') ?? '')

  if (!site) {
    throw statisticsErrors.siteUnknown()
  }
  const days = await readDays({ payload, user }, { ...span, siteId: site.id })
  const isMonthly = searchParams.get('by') === 'month'
  const figures = isMonthly ? byMonth(days) : days
  const name = [text('csvFile'), site.slug, span.from, span.to].join('-')

  return csvAnswer(name, [
    [text(isMonthly ? 'month' : 'day'), text('visits'), text('pageViews')],
    ...figures.map(({ pageViews, period, visits }) => [period, visits, pageViews]),
  ])
}
