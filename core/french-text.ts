/** Lower case, without accents, ligatures or punctuation: what French text is compared and searched by. */
export const normalizeText = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The address form of a title: « L'été à Dax » becomes `l-ete-a-dax`. At most 80 characters, cut at a word. */
export const slugOf = (title: string): string => {
  const slug = normalizeText(title).replaceAll(' ', '-')
  return slug.length <= 80 ? slug : slug.slice(0, 81).replace(/-[^-]*$/, '')
}

/** Words too common to search by. */
const stopWords = new Set(
  'a au aux avec ce ces dans de des du d en et l la le les leur ma mes mon ou par pas pour qu que qui sa se ses son sur ta un une vos votre y'.split(
    ' ',
  ),
)

/** The words of a query worth searching, each cut to a stem that singular and plural share. */
export const searchStems = (query: string): string[] => {
  const words = normalizeText(query)
    .split(' ')
    .filter((word) => word.length > 1)
  const telling = words.filter((word) => !stopWords.has(word))
  return [
    ...new Set(
      (telling.length > 0 ? telling : words).map((word) =>
        word.length > 3 ? word.replace(/(aux|x|s)$/, '') : word,
      ),
    ),
  ].slice(0, 8)
}
