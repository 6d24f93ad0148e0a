import type { CollectionBeforeOperationHook } from 'payload'
import { isRecord } from '#core/references.ts'
import { principalOf } from '../principal.ts'
import { forgetGuesses } from '../sign-in/check-credentials.ts'

/** « Débloquer », of an operator: what strangers guessed against an account is forgotten. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- one name of its union is, and we do not use that one
export const forgetLock: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation as string) === 'unlock' && 'data' in args && isRecord(args.data)) {
    const { email }: Record<string, unknown> = args.data

    if (typeof email === 'string' && (await principalOf(req)).may('operate')) {
      await forgetGuesses(req.payload, email.trim().toLowerCase())
    }
  }
  return args
}
