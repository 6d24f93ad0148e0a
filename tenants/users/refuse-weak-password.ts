import type { CollectionBeforeOperationHook } from 'payload'
import { isRecord } from '#core/references.ts'
import { normalizeText } from '#core/french-text.ts'
import { tenantErrors } from '../errors.ts'

const minLength = 12

/** Words that every dictionary attack tries first, with what people of these offices would add. */
const commonWords = [
  'motdepasse',
  'password',
  'azerty',
  'qwerty',
  'mairie',
  'landes',
  'webpublic',
  'bonjour',
  'soleil',
  '123456',
]

/**
 * CNIL, délibération 2022-100 du 21 juillet 2022: about 50 bits of entropy when the account locks after failures,
 * which ours does. Twelve characters, at least six different, none of them the account's own name or a common word
 * that fills half of it.
 */
export const isStrongPassword = (password: string, email = ''): boolean => {
  const plain = normalizeText(password).replaceAll(' ', '')
  const account = normalizeText(email.split('@')[0] ?? '').replaceAll(' ', '')
  const guessable = [...commonWords, ...(account.length > 3 ? [account] : [])]

  return (
    password.length >= minLength &&
    new Set(password).size >= 6 &&
    !guessable.some((word) => plain.includes(word) && plain.length - word.length < 8)
  )
}

/** Refuses a weak password wherever one is chosen: creation, change, reset. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- only one value of `operation` is, until Payload 4
export const refuseWeakPassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  const data: unknown = 'data' in args ? args.data : undefined
  const isChosen = operation === 'create' || operation === 'update' || operation === 'resetPassword'

  if (isChosen && isRecord(data) && typeof data.password === 'string' && data.password !== '') {
    if (!isStrongPassword(data.password, typeof data.email === 'string' ? data.email : undefined)) {
      throw tenantErrors.passwordTooWeak({ minLength })
    }
  }
  return args
}
