/** The checklist of a site, a tab of its screen: what the board tells in a word is there in full. */
export const goLiveRoute = '/mise-en-ligne'

/** Below the admin panel. */
export const goLiveScreen = (siteId: string): `/${string}` =>
  `/collections/tenants/${encodeURIComponent(siteId)}${goLiveRoute}`

export const goLivePath = (siteId: string): string => `/admin${goLiveScreen(siteId)}`
