/** Names whose first h is aspirate: « de Haut-Mauco », against « d'Hagetmau ». */
const aspirate = /^(haut|haute|hauts|hautes|halle|halles|hameau)\b/i

const elides = (name: string): boolean =>
  (/^[aeiouhàâäéèêëîïôöùûü]/i.test(name) && !aspirate.test(name)) ||
  /^œ/i.test(name) ||
  /^y[^aeiou]/i.test(name)

/** The article written inside a name, as communes have it (« Le Vignau ») and as nouns do (« la médiathèque »). */
const splitArticle = (name: string): { article: string; rest: string } => {
  const [, article = '', rest = name] = /^(le |la |les |l['’])(.+)$/i.exec(name) ?? []
  return { article: article.trim(), rest }
}

/** « de Dax », « d'Aire-sur-l'Adour », « du Vignau », « de La Bastide », « des halles ». */
export const withOf = (name: string): string => {
  const { article, rest } = splitArticle(name)

  switch (article.toLowerCase()) {
    case 'le':
      return `du ${rest}`
    case 'les':
      return `des ${rest}`
    case '':
      return elides(name) ? `d'${name}` : `de ${name}`
    default:
      return `de ${name}`
  }
}

/** « d’Ana Lartigue », « de Maïté Dupouy »: a person’s name has no article to join, and is printed as it is read. */
export const ofPerson = (name: string): string => (elides(name) ? `d’${name}` : `de ${name}`)

/** « à Dax », « au Vignau », « aux Arènes », « à La Bastide », « à l'office de tourisme ». */
export const withAt = (name: string): string => {
  const { article, rest } = splitArticle(name)

  switch (article.toLowerCase()) {
    case 'le':
      return `au ${rest}`
    case 'les':
      return `aux ${rest}`
    default:
      return `à ${name}`
  }
}

/** « en Chalosse », « en Armagnac », « dans le Tursan », « dans les Grands Lacs »: a country, not a town. */
export const withIn = (territory: string): string => {
  const { article, rest } = splitArticle(territory)

  switch (article.toLowerCase()) {
    case 'la':
    case "l'":
    case 'l’':
      return `en ${rest}`
    case '':
      return withAt(territory)
    default:
      return `dans ${territory}`
  }
}

/** The first letter of a sentence: « la mairie » becomes « La mairie ». */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
