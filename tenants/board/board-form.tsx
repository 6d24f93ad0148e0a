import { tenantText } from '../labels.ts'
import { siteKinds, siteStates } from '../life-cycle.ts'
import { boardSorts, problemFilters, type BoardFilters } from './filter-board.ts'
import { text } from './labels.ts'

type Choice = { label: string; name: string; options: [string, string][]; value: string }

const Choose = ({ label, name, options, value }: Choice) => (
  <label>
    {label}
    <select defaultValue={value} name={name}>
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </select>
  </label>
)

type BoardFormProps = { filters: BoardFilters; hasFigures: boolean; themes: Map<string, string> }

/** The filters of the board: a form that only asks, so that an address keeps what was asked. */
export const BoardForm = ({ filters, hasFigures, themes }: BoardFormProps) => {
  const all: [string, string] = ['', text('all')]
  const sorts = boardSorts.filter((sort) => sort !== 'figure' || hasFigures)

  return (
    <form aria-label={text('filters')} className="screen__form" method="get">
      <label>
        {text('search')}
        <input defaultValue={filters.text} maxLength={100} name="text" type="search" />
      </label>
      <Choose
        label={text('kind')}
        name="kind"
        options={[all, ...siteKinds.map((kind): [string, string] => [kind, tenantText(`kind-${kind}`)])]}
        value={filters.kind ?? ''}
      />
      <Choose
        label={text('state')}
        name="state"
        options={[all, ...siteStates.map((state): [string, string] => [state, tenantText(`state-${state}`)])]}
        value={filters.state ?? ''}
      />
      <Choose label={text('theme')} name="theme" options={[all, ...themes]} value={filters.theme} />
      <Choose
        label={text('problem')}
        name="problem"
        options={[
          all,
          ...problemFilters.map((problem): [string, string] => [problem, text(`problem-${problem}`)]),
        ]}
        value={filters.problem ?? ''}
      />
      <Choose
        label={text('sort')}
        name="sort"
        options={sorts.map((sort) => [sort, text(`sort-${sort}`)])}
        value={filters.sort}
      />
      <button type="submit">{text('filter')}</button>
      <a href="?">{text('clear')}</a>
    </form>
  )
}
