/**
 * Prints the figures of the activity report: members by kind at the end of each year, and what every service counts.
 *
 * Safe to run twice: it only reads. `--from 2006 --to 2017` (years, both included).
 */
import '#server/explain-failure.ts'
import { parseArgs } from 'node:util'
import { getPayload, type Payload } from 'payload'
import config from '#config'
import { now } from '#core/clock.ts'
import { formatNumber, parisMoment } from '#core/format.ts'
import { features } from '#plugins/index.ts'
import { readGrowth } from '#tenants/board/growth.ts'

const line = (cells: (number | string)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(20) : String(cell).padStart(6))).join('')

const printGrowth = async (payload: Payload, years: number[]): Promise<void> => {
  console.log('Sites au 31 décembre')
  console.log(line(['', ...years]))
  for (const { counts, label } of await readGrowth(payload, years)) {
    console.log(line([label, ...counts]))
  }
}

const printFigures = async (payload: Payload, from: number, to: number): Promise<void> => {
  const period = {
    from: parisMoment(`${String(from)}-01-01`, '00:00'),
    to: parisMoment(`${String(to + 1)}-01-01`, '00:00'),
  }

  for (const { label, read } of features.flatMap(({ report }) => report)) {
    console.log(`${label} : ${formatNumber(await read({ ...period, payload }))}`)
  }
}

const thisYear = now().getFullYear()
const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } })
const to = Number(values.to ?? thisYear)
const from = Number(values.from ?? to - 11)
const payload = await getPayload({ config })

await printGrowth(
  payload,
  Array.from({ length: to - from + 1 }, (_, index) => from + index),
)
console.log(`\nDe ${String(from)} à ${String(to)}`)
await printFigures(payload, from, to)
await payload.destroy()
process.exit(0)
