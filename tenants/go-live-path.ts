/** The checklist of a site, a tab of its screen: what the board tells in a word is there in full. */
export const goLiveRoute = '/mise-en-ligne'

export const goLivePath = (siteId: string): string => `/admin/collections/tenants/${siteId}${goLiveRoute}`
