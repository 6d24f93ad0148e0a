import { createHash } from 'node:crypto'
import type { User } from '#payload-types'

/** Tells that the password changed meanwhile; nothing of it can be guessed from a part of a digest. */
export const passwordMark = (purpose: string, { hash }: Pick<User, 'hash'>): string =>
  createHash('sha256')
    .update(`${purpose} ${hash ?? ''}`)
    .digest('base64url')
    .slice(0, 22)
