import type { ReactNode } from 'react'
import { text } from '../../texts.ts'
import { Icon } from '../icon/icon.tsx'

/** The search of the site. `label` is shown: a placeholder would vanish at the first letter. */
export const SearchBox = ({ label = text('searchLabel'), query }: { label?: ReactNode; query?: string }) => (
  <search>
    <form action="/recherche" className="search-box">
      <label htmlFor="search-query">{label}</label>
      <div>
        <input
          autoCapitalize="none"
          defaultValue={query}
          enterKeyHint="search"
          id="search-query"
          name="q"
          type="search"
        />
        <button className="button button-primary" type="submit">
          <Icon name="search" />
          <span className="wide-word">{text('searchButton')}</span>
        </button>
      </div>
    </form>
  </search>
)
