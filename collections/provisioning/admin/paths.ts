/** Where the screens of this room are, below the admin panel. */
export const createSiteRoute = '/nouveau'

export const goLiveRoute = '/mise-en-ligne'

export const createSitePath = `/admin/collections/tenants${createSiteRoute}`

export const goLivePath = (siteId: string): string => `/admin/collections/tenants/${siteId}${goLiveRoute}`
