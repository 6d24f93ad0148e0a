import type { Payload } from 'payload'
import { queueAccountMail } from './account-mail.ts'
import { resetAddressPace } from './paces.ts'

/** Sends a link to choose a password, three an hour for one address; says nothing of whether it has an account. */
export const askReset = async (payload: Payload, email: unknown): Promise<void> => {
  const address = typeof email === 'string' ? email.trim().toLowerCase().slice(0, 254) : ''

  if (address !== '' && (await resetAddressPace.take(payload, address)) === undefined) {
    await queueAccountMail(payload, { address, kind: 'reset' })
  }
}
