import { parseCookies, type PayloadRequest } from 'payload'

/** Cookie that remembers which site an account of several sites works on. It filters lists and gives no right. */
export const selectedTenantCookie = 'webpublic-site'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
const objectId = /^[\da-f]{24}$/

/** The site that the requester chose to work on. It gives no right: every rule is checked as usual. */
export const selectedTenantOf = (req: Pick<PayloadRequest, 'headers'>): string | undefined => {
  const id = parseCookies(req.headers).get(selectedTenantCookie)
  return id !== undefined && (uuid.test(id) || objectId.test(id)) ? id : undefined
}
