import { headers } from 'next/headers'
import type { ServerProps } from 'payload'
import { tenantText as text } from '../labels.ts'
import { sitesOf } from './sites-of.ts'

/** Above this a list is long to go through: one types the beginning of a name instead. */
const longestList = 12

type SearchProps = { current: { name: string } | undefined; sites: { id: string; name: string }[] }

/** Names that the browser completes as one types, accents or not. Emptied, it means every site. */
const Search = ({ current, sites }: SearchProps) => (
  <>
    <input
      autoComplete="off"
      defaultValue={current?.name ?? ''}
      id="site-selector-site"
      list="site-selector-names"
      name="name"
      placeholder={text('allSites')}
      type="search"
    />
    <datalist id="site-selector-names">
      {sites.map(({ id, name }) => (
        <option key={id} value={name} />
      ))}
    </datalist>
  </>
)

/** Which site one works on. A form without script: it sets a cookie that filters lists and gives no right. */
export const SiteSelector = async ({ payload, user }: ServerProps) => {
  const { current, sites } = await sitesOf({ headers: await headers(), payload, user: user ?? null })

  if (sites.length <= 1) {
    return <p className="site-selector">{current?.name}</p>
  }
  return (
    <form action="/api/tenants/work-on" className="site-selector" method="get">
      <label htmlFor="site-selector-site">{text('workOn')}</label>
      {sites.length > longestList ? (
        <Search current={current} sites={sites} />
      ) : (
        <select defaultValue={current?.id ?? ''} id="site-selector-site" name="site">
          <option value="">{text('allSites')}</option>
          {sites.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <button type="submit">{text('choose')}</button>
    </form>
  )
}
