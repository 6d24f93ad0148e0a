const masculine =
  'centre|cias|ccas|conservatoire|ehpad|établissement|gip|groupement|institut|lycée|musée|office|parc|pays|pôle|service|sivom|sivu|smictom|syndicat'
const feminine =
  'agence|association|bibliothèque|communauté|école|maison|médiathèque|mission|régie|résidence|société|union|ville'

const startsWith = (words: string, name: string): boolean =>
  new RegExp(`^(${words})(?![\\p{L}])`, 'iu').test(name)

/** « SIVU » keeps its capitals inside a sentence, « Syndicat » does not. */
const insideSentence = (name: string): string =>
  /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)

/** A body's name inside a sentence: « le syndicat des eaux », « l'office de tourisme », « l'organisme Landes Demain ». */
export const bodyNoun = (name: string): string => {
  const isElided = /^[aeiouéèêh]/i.test(name)

  if (startsWith(masculine, name)) {
    return `${isElided && !/^\p{Lu}{2}/u.test(name) ? "l'" : 'le '}${insideSentence(name)}`
  }
  if (startsWith(feminine, name)) {
    return `${isElided ? "l'" : 'la '}${insideSentence(name)}`
  }
  return `l'organisme ${name}`
}
