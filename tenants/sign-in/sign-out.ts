import { createLocalReq, logoutOperation } from 'payload'
import { generateExpiredPayloadCookie } from 'payload/shared'
import { slugs } from '#core/slugs.ts'
import type { Call } from './call.ts'
import { shownSession } from './shown-session.ts'

/**
 * Ends the session of whoever asks and goes to the sign-in page: done here, before the answer. Payload's own screen asks
 * for it from the browser, and leaves before it is done. A link of another site signs nobody out.
 */
export const signOut = async (call: Call): Promise<void> => {
  const { payload, response } = call
  const { headers, user } = await shownSession(call)
  const collection = payload.collections[slugs.users]

  if (user) {
    await logoutOperation({ collection, req: await createLocalReq({ req: { headers }, user }, payload) })
    response.append(
      'Set-Cookie',
      generateExpiredPayloadCookie({
        collectionAuthConfig: collection.config.auth,
        cookiePrefix: payload.config.cookiePrefix,
      }),
    )
  }
  response.redirect(303, '/admin/login')
}
