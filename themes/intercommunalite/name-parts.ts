/** A kind in small letters up to a capital: « Communauté de communes du », « Syndicat des eaux de la ». */
const kindThenOwn =
  /^((?:Communauté|Métropole|Pôle|Syndicat)[^\p{Lu}\d]*?)(?: |(?<=[’']))(?=[\p{Lu}\d])(.+)$/u

/** « Communauté de communes Maremne Adour Côte-Sud » in two parts: what it is, then its own name. */
export const namePartsOf = (name: string): { kind?: string; own: string } => {
  const [, kind, own] = kindThenOwn.exec(name) ?? []

  return kind && own ? { kind, own } : { own: name }
}
