import i18next from 'i18next'

type PluralBase<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key

/**
 * Gives the reader of a French catalogue: variables by name, plurals by `_one` and `_other`.
 *
 * HTML escaping is left to React, which does it for everything it renders.
 */
export const createTexts = <Catalogue extends Record<string, string>>(catalogue: Catalogue) => {
  const instance = i18next.createInstance()

  void instance.init({
    initAsync: false,
    interpolation: { escapeValue: false },
    keySeparator: false,
    lng: 'fr',
    nsSeparator: false,
    resources: { fr: { translation: catalogue } },
  })
  // i18next types its keys after one catalogue of the whole program; ours are typed here, one a room
  const translate = instance.t as (key: string, values: Record<string, unknown>) => string

  // a page prints dozens of them: without variables the answer is always the same
  const constant = new Map<string, string>()
  const remember = (key: string): string => {
    const found = translate(key, {})
    constant.set(key, found)
    return found
  }

  return (key: PluralBase<Extract<keyof Catalogue, string>>, values?: Record<string, unknown>): string =>
    values ? translate(key, values) : (constant.get(key) ?? remember(key))
}
