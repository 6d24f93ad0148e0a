/** What a person typed, as it is kept: lines end alike, and nothing that cannot be seen. */
export const cleanMessage = (typed: string): string =>
  typed
    .replaceAll('\r\n', '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .trim()

/** The lines of each paragraph: an empty line parts two of them. */
export const paragraphsOf = (message: string): string[][] =>
  message.split(/\n[^\S\n]*\n\s*/).map((paragraph) => paragraph.split('\n'))
