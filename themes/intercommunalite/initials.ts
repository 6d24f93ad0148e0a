import type { Link } from '#core/theme.ts'

export type Entry = { initial?: string; link: Link }

const initialOf = ({ text }: Link): string => text.normalize('NFD').charAt(0).toUpperCase()

/** As in the index of a book: the first of each letter carries it. */
export const entriesOf = (links: Link[]): Entry[] =>
  links.map((link, index) => {
    const before = links[index - 1]
    const initial = initialOf(link)

    return before && initialOf(before) === initial ? { link } : { initial, link }
  })
