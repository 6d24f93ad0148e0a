import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { isRecord } from '#core/references.ts'
import { normalizeText } from '#core/french-text.ts'
import { tenantErrors } from '../errors.ts'

export const minLength = 12

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

/** The address of the account whose password is chosen, when it is known: given with it, or of who changes theirs. */
const emailOf = (args: object, data: Record<string, unknown>): string | undefined => {
  const { id, req } = args as { id?: unknown; req?: PayloadRequest }

  if (typeof data.email === 'string') {
    return data.email
  }
  return id === undefined || id === req?.user?.id ? req?.user?.email : undefined
}

/** Operations by which a password is chosen. A login only tells one. */
const choosing = new Set<string>(['create', 'resetPassword', 'update', 'updateByID'])

/** Refuses a weak password wherever one is chosen: creation, change, reset. What is no text is no password. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- one name of its union is, and we do not use that one
export const refuseWeakPassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  const data: unknown = 'data' in args ? args.data : undefined

  if (
    choosing.has(operation) &&
    isRecord(data) &&
    data.password !== undefined &&
    data.password !== null &&
    data.password !== ''
  ) {
    if (typeof data.password !== 'string' || !isStrongPassword(data.password, emailOf(args, data))) {
      throw tenantErrors.passwordTooWeak({ minLength })
    }
  }
  return args
}
