import { headers } from 'next/headers'
import type { ServerProps } from 'payload'
import { tenantText as text } from '../labels.ts'
import { sitesOf } from './sites-of.ts'

/** Which site one works on. A form without script: it sets a cookie that filters lists and gives no right. */
export const SiteSelector = async ({ payload, user }: ServerProps) => {
  const { current, sites } = await sitesOf({ headers: await headers(), payload, user: user ?? null })

  if (sites.length <= 1) {
    return <p className="site-selector">{current?.name}</p>
  }
  return (
    <form action="/api/tenants/work-on" className="site-selector" method="get">
      <label htmlFor="site-selector-site">{text('workOn')}</label>
      <select defaultValue={current?.id ?? ''} id="site-selector-site" name="site">
        <option value="">{text('allSites')}</option>
        {sites.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit">{text('choose')}</button>
    </form>
  )
}
