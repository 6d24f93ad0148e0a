/** Spellings that the communities give themselves. */
const ownSpelling = (name: string): string => name.replace('Coeur', 'Cœur').replace('Côte Sud', 'Côte-Sud')

/** « CC du Seignanx » is published as « Communauté de communes du Seignanx ». */
export const epciName = (officialName: string): string => {
  const name = ownSpelling(officialName)

  return /^CA .*Agglomération$/.test(name)
    ? name.replace(/^CA /, '')
    : name.replace(/^CC /, 'Communauté de communes ').replace(/^CA /, "Communauté d'agglomération ")
}

/** The same, inside a sentence: « la communauté de communes du Seignanx ». */
export const epciNoun = (officialName: string): string =>
  epciName(officialName).replace(/^Communauté/, 'la communauté')

/** « seignanx », « grand-dax », « terres-de-chalosse »: the part of the name that people say. */
export const epciShortName = (officialName: string): string =>
  ownSpelling(officialName)
    .replace(/^(CC|CA) /, '')
    .replace(/^(du |des |de |d')/, '')

const articles: [RegExp, string][] = [
  [/^(Grands Lacs|Landes|Terres)/, 'les '],
  [/^(Grand|Pays|Seignanx)/, 'le '],
]

/** The same with its article, as people call it: « le Grand Dax », « les Grands Lacs », « Chalosse Tursan ». */
export const epciShortNoun = (officialName: string): string => {
  const name = epciShortName(officialName)
  return `${articles.find(([pattern]) => pattern.test(name))?.[1] ?? ''}${name}`
}
