import { createLocalReq, getFieldsToSign, jwtSign, type Payload } from 'payload'
import { addSessionToUser, generatePayloadCookie } from 'payload/shared'
import { slugs } from '#core/slugs.ts'
import type { User } from '#payload-types'
import { deviceCookie } from './known-device.ts'
import { noteSignIn } from './note-sign-in.ts'

export type Session = { cookies: string[]; exp: number; token: string }

/** Opens a session of the panel for somebody who has proven all that is asked of them. */
export const openPanelSession = async (payload: Payload, user: User): Promise<Session> => {
  const collectionConfig = payload.collections[slugs.users].config
  const owner = { ...user, collection: slugs.users }
  const req = await createLocalReq({ user: owner }, payload)
  const { sid } = await addSessionToUser({ collectionConfig, payload, req, user: { ...owner } })
  const { exp, token } = await jwtSign({
    fieldsToSign: getFieldsToSign({
      collectionConfig,
      email: user.email,
      user: owner,
      ...(sid === undefined ? {} : { sid }),
    }),
    secret: payload.secret,
    tokenExpiration: collectionConfig.auth.tokenExpiration,
  })

  await noteSignIn(payload, user)
  return {
    cookies: [
      generatePayloadCookie({
        collectionAuthConfig: collectionConfig.auth,
        cookiePrefix: payload.config.cookiePrefix,
        returnCookieAsObject: false,
        token,
      }),
      deviceCookie(user.id),
    ],
    exp,
    token,
  }
}
