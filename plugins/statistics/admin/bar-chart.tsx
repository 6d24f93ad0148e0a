import { formatNumber } from '#core/format.ts'
import { ticksOf } from './chart-scale.ts'

export type Bar = {
  /** The whole name, shown when the pointer rests on the bar. */
  name: string
  shortName: string
  value: number
  /** The value as it is read: « 12 visites ». */
  words: string
}

export type BarChartProps = {
  bars: Bar[]
  /** Unique in the page: the drawing is named after it. */
  id: string
  /** What the drawing says, for those who do not see it. */
  summary: string
  title: string
}

const width = 720
const height = 252
const plot = { bottom: 224, left: 64, right: 700, top: 12 }

/** As many names under the bars as fit, counted from the last. */
const maxNames = 12

const Axis = ({ ticks }: { ticks: number[] }) => {
  const highest = ticks.at(-1) ?? 1

  return ticks.map((tick) => {
    const y = plot.bottom - ((plot.bottom - plot.top) * tick) / highest
    return (
      <g key={tick}>
        <line className="statistics-chart__line" x1={plot.left} x2={plot.right} y1={y} y2={y} />
        <text className="statistics-chart__text" textAnchor="end" x={plot.left - 8} y={y + 4}>
          {formatNumber(tick)}
        </text>
      </g>
    )
  })
}

const Bars = ({ bars, highest }: { bars: Bar[]; highest: number }) => {
  const slot = (plot.right - plot.left) / bars.length
  const every = Math.ceil(bars.length / maxNames)

  return bars.map(({ name, shortName, value, words }, rank) => {
    const length = ((plot.bottom - plot.top) * value) / highest
    const x = plot.left + slot * rank
    return (
      <g key={name}>
        <rect
          className="statistics-chart__bar"
          height={length.toFixed(1)}
          width={(slot * 0.7).toFixed(1)}
          x={(x + slot * 0.15).toFixed(1)}
          y={(plot.bottom - length).toFixed(1)}
        >
          <title>{`${name}\u00a0: ${words}`}</title>
        </rect>
        {(bars.length - 1 - rank) % every === 0 && (
          <text
            className="statistics-chart__text"
            textAnchor="middle"
            x={(x + slot / 2).toFixed(1)}
            y={plot.bottom + 20}
          >
            {shortName}
          </text>
        )}
      </g>
    )
  })
}

/** A drawing of bars, without script. It never stands alone: the table of the same figures follows it. */
export const BarChart = ({ bars, id, summary, title }: BarChartProps) => {
  const ticks = ticksOf(Math.max(0, ...bars.map(({ value }) => value)))

  return (
    <svg
      aria-labelledby={`${id}-title ${id}-summary`}
      className="statistics-chart"
      role="img"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-summary`}>{summary}</desc>
      <Axis ticks={ticks} />
      <Bars bars={bars} highest={ticks.at(-1) ?? 1} />
    </svg>
  )
}
