import type { Payload } from 'payload'
import { normalAddress, normalPath } from '#core/addresses.ts'
import { slugs } from '#core/slugs.ts'
import type { Redirect } from '#payload-types'
import { findOnSite } from '../views/find-on-site.ts'

type OnSite = { payload: Payload; siteId: string }

/** A chain longer than this was made to be one. */
const longestChain = 10

/** The old addresses under which a redirect may be stored for an address: with its parameters first, then without. */
const storedForms = (address: string): string[] => {
  // rows of before the normal form stay as they were typed
  const [path = '', query] = address.split('?')
  return [
    ...new Set([normalAddress(address), query === undefined ? path : address, normalPath(address), path]),
  ]
}

/** The redirect from an address of a site, if there is one. */
export const findRedirect = async (
  { payload, siteId }: OnSite,
  address: string,
  exceptId?: string,
): Promise<Redirect | undefined> => {
  const forms = storedForms(address)
  const { docs } = await findOnSite(
    { payload, site: { id: siteId } },
    {
      collection: slugs.redirects,
      where: {
        and: [{ from: { in: forms } }, ...(exceptId === undefined ? [] : [{ id: { not_equals: exceptId } }])],
      },
    },
  )

  return forms.flatMap((form) => docs.filter(({ from }) => from === form))[0]
}

/** Whether something online has this very address: it answers before any redirect. */
export const isOnline = async ({ payload, siteId }: OnSite, address: string): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: slugs.searchEntries,
    overrideAccess: true,
    where: { and: [{ tenant: { equals: siteId } }, { path: { equals: normalPath(address) } }] },
  })
  return totalDocs > 0
}

/** Where an address leads on the site itself, from its root; `undefined` when it leads elsewhere. */
export const pathOnSite = async (
  { payload, siteId }: OnSite,
  address: string,
): Promise<string | undefined> => {
  const url = /^https?:/i.test(address) ? URL.parse(address) : undefined

  if (!url) {
    return address.startsWith('/') ? address : undefined
  }
  const { totalDocs } = await payload.count({
    collection: slugs.hosts,
    overrideAccess: true,
    where: { and: [{ tenant: { equals: siteId } }, { name: { equals: url.hostname } }] },
  })
  return totalDocs > 0 ? url.pathname + url.search : undefined
}

/**
 * Where a visitor is sent in the end: redirects that lead to one another are one step for them. `undefined` when they
 * lead round in circles.
 */
export const endOf = async (
  site: OnSite,
  { from, id, to }: Pick<Redirect, 'from' | 'to'> & { id?: string | undefined },
): Promise<string | undefined> => {
  let end = to

  for (let step = 0; step < longestChain; step += 1) {
    const path = await pathOnSite(site, end)

    if (path === undefined) {
      return end
    }
    if (storedForms(path).includes(from)) {
      return undefined
    }
    const next = (await isOnline(site, path)) ? undefined : await findRedirect(site, path, id)

    if (!next) {
      return end
    }
    end = next.to
  }
  return undefined
}
