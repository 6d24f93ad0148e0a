/** What the checklist looks at, in the order in which it is shown. */
export const checkKeys = [
  'address',
  'dns',
  'certificate',
  'legal',
  'filled',
  'alternatives',
  'links',
  'contact',
  'menu',
  'home',
  'editors',
] as const

export type CheckKey = (typeof checkKeys)[number]

export type CheckLine = {
  /** What an operator may do about its hosts at once. */
  hosts?: { mayAdd: boolean; others: { id: string; name: string }[] }
  key: CheckKey
  /** Where what is missing is put right. */
  links: { href: string; text: string }[]
  sentence: string
  /** A line to do keeps the site from going online; one that could not be verified does not. */
  state: 'done' | 'todo' | 'unverified'
}

export const isReady = (lines: CheckLine[]): boolean => lines.every(({ state }) => state !== 'todo')
