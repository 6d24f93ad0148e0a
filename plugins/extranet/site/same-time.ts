import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'

/** As Payload checks a password: what is spent here is what it would have spent. */
const iterations = 600_000

let last: Promise<unknown> = Promise.resolve()

/**
 * Spends the time of a password check where there is no password to check, so that an unknown address and a locked
 * account take as long as a wrong password. One at a time: whoever sends many waits, and the others do not.
 */
export const spendPasswordTime = async (password: string): Promise<void> => {
  last = last.then(() => promisify(pbkdf2)(password, 'salt of nobody', iterations, 32, 'sha256'))
  await last
}
