const french = new Intl.Collator('fr')

/** The order of a French dictionary, in which accents and capitals do not send a name to the end. */
export const inFrenchOrder = (a: string, b: string): number => french.compare(a, b)

/** Sorts what has a name by it. */
export const byName = (a: { name: string }, b: { name: string }): number => inFrenchOrder(a.name, b.name)
