import { stemOf } from './french-stems.ts'

/** Letters that Unicode does not take apart, as French writes them without. */
const plainLetters: Record<string, string> = {
  æ: 'ae',
  đ: 'd',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
}

/** « C.C.A.S. » and « P.L.U.i »; « C. C. A. S. » from three capitals, since « M. A. Dupont » is a name. */
const acronyms = /(?<![\p{L}\p{N}])(?:\p{L}(?:\.\p{L})+\.?|\p{Lu}(?:\. ?\p{Lu}){2,}\.?)(?![\p{L}\p{N}])/gu

/**
 * The one form that texts are compared, searched and turned into addresses by: lower case, without accents,
 * ligatures (« œ », « ﬁ »), invisible characters (soft hyphen, zero width, marks of direction) or punctuation;
 * an acronym is one word, with or without its dots.
 */
export const normalizeText = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    // « nº 3 » is not « no 3 »
    .replace(/[ºª°]/g, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(acronyms, (acronym) => acronym.replace(/[. ]/g, ''))
    .toLowerCase()
    .replace(/[æđıłœøß]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The address form of a title: « L'été à Dax » becomes `l-ete-a-dax`. At most 80 characters, cut at a word. */
export const slugOf = (title: string): string => {
  const slug = normalizeText(title).replaceAll(' ', '-')
  return slug.length <= 80 ? slug : slug.slice(0, 81).replace(/-[^-]*$/, '')
}

/** Words too common to search by, and those of a question: « où trouver », « comment faire pour ». */
const stopWords = new Set(
  (
    'a ai as au aux avec avoir ca car ce cela ces cet cette chez comme comment dans de des du d elle en est et etre ' +
    'eu eux faire fait faut il ils j je l la le les leur leurs lui m ma mais me mes moi mon n ne nos notre nous on ' +
    'ont ou par pas peut plus pour pourquoi puis qu quand que quel quelle quelles quels qui quoi s sa sans se ses ' +
    'si son sont sous sur t ta te tes toi ton tres trouver tu un une veux vos votre vous voudrais y'
  ).split(' '),
)

/** The words of a normalised text worth searching by, little words left out unless there is nothing else. */
export const tellingWords = (normalized: string): string[] => {
  const words = normalized.split(' ').filter((word) => word.length > 1 || /\d/.test(word))
  const telling = words.filter((word) => !stopWords.has(word))
  return telling.length > 0 ? telling : words
}

/** A word of a text as an index keeps it. */
export type Term = { stem: string; word: string }

/** The telling words of a text, in order, each with its stem. */
export const termsOf = (text: string): Term[] =>
  tellingWords(normalizeText(text)).map((word) => ({ stem: stemOf(word), word }))

/** How much two words have in common at their beginning. */
const sharedBeginning = (a: string, b: string): string => {
  let end = 0

  while (end < a.length && a[end] === b[end]) {
    end += 1
  }
  return a.slice(0, end)
}

/** The words of a query, each cut to what its other forms begin with: to be found in a normalised text by `like`. */
export const searchStems = (query: string): string[] =>
  [...new Set(termsOf(query).map(({ stem, word }) => sharedBeginning(word, stem)))].slice(0, 8)
