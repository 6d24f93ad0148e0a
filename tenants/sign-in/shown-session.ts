import type { TypedUser } from 'payload'
import { slugs } from '#core/slugs.ts'
import type { Call } from './call.ts'

/** Whose session the browser shows, as the panel itself would believe it: never when another site sends it here. */
export const shownSession = async ({
  payload,
  request,
}: Call): Promise<{ headers: Headers; user: TypedUser | undefined }> => {
  const headers = new Headers()

  for (const name of ['cookie', 'origin', 'sec-fetch-site']) {
    const value = request.headers[name]

    if (typeof value === 'string') {
      headers.set(name, value)
    }
  }
  const { user } = await payload.auth({ headers })

  return { headers, user: user?.collection === slugs.users ? user : undefined }
}
