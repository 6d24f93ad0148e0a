/** Where the screen that creates a site is, below the sites. */
export const createSiteRoute = '/nouveau'

export const createSitePath = `/admin/collections/tenants${createSiteRoute}`
