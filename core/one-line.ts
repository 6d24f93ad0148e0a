/** What would break a line, or be seen by nobody, in a mail, a calendar or a file of lines. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}]+/gu

/** What a person typed in a field of one line, as it is kept: a browser sends one, a program sends what it likes. */
export const oneLine = (typed: string): string =>
  typed.replaceAll(unseen, ' ').replaceAll(/ {2,}/g, ' ').trim()
