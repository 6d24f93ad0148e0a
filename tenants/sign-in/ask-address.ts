import type { Payload } from 'payload'
import { queueAccountMail } from './account-mail.ts'

/** Sends a link to the address that is asked for, tells the one that the account has, and leaves it as it is. */
export const askAddress = async (payload: Payload, former: string, address: string): Promise<void> => {
  await queueAccountMail(payload, { address, former, kind: 'confirmation' })
  await queueAccountMail(payload, { address, former, kind: 'told' })
}
