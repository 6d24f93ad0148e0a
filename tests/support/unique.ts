let count = 0

/** A word that no other test of this process has used: tests share a database and own their data. */
export const unique = (word: string): string =>
  `${word}-${(count += 1).toString(36)}${process.pid.toString(36)}`
