/** What a group of communes is, up to its article: « Communauté de communes du », « Syndicat mixte d’ ». */
const kinds =
  /^((?:communauté (?:de communes|d[’']agglomération|urbaine)|métropole|pays|pôle [^A-ZÉ]+?|syndicat(?: mixte| intercommunal)?)(?: (?:du|des|de la|de l[’']|de|d[’']))?)(?: |(?<=[’']))(?=[\p{Lu}\d])(.+)$/iu

/** « Communauté de communes Maremne Adour Côte-Sud » in two lines: what it is, then its own name. */
export const namePartsOf = (name: string): { kind?: string; own: string } => {
  const [, kind, own] = kinds.exec(name) ?? []

  return kind && own ? { kind, own } : { own: name }
}
