/** Letters of French as Windows-1252 has them, beside ASCII: what an old site may have put in its addresses. */
const latin = /^[\u0020-\u007e«»ÀÂÄÆÇÈÉÊËÎÏÔÖÙÛÜàâäæçèéêëîïôöùûüÿŒœŸ€’‘“”…–—°]*$/

const windows1252 = new TextDecoder('windows-1252')

const bytesOf = (escapes: string): Uint8Array =>
  Uint8Array.from(escapes.split('%').slice(1), (pair) => Number.parseInt(pair, 16))

const isUtf8 = (escapes: string): boolean => {
  try {
    return decodeURIComponent(escapes) !== ''
  } catch {
    return false
  }
}

/** `%E9` is « é » where a site of before spoke Latin-1. Escapes that are neither stay as they are. */
const escapesInUtf8 = (escapes: string): string => {
  const text = isUtf8(escapes) ? undefined : windows1252.decode(bytesOf(escapes))

  return text !== undefined && latin.test(text) ? encodeURIComponent(text) : escapes
}

/** An address whose escaped bytes are UTF-8, when they were those of French in Latin-1. */
export const inUtf8 = (address: string): string => address.replace(/(?:%[\da-f]{2})+/gi, escapesInUtf8)

/** An address as a header and a link may bear it: escapes stay, what is no ASCII and what ends a line is escaped. */
export const asHeader = (address: string): string =>
  address
    .toWellFormed()
    .replace(/[^\u0021-\u007e]|["<>\\^`{|}]/gu, (character) => encodeURIComponent(character))

/** What those who send visitors add to an address, and that designates nothing. */
const tracker =
  /^(utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|twclid|ttclid|li_fat_id|igshid|mc_[ce]id|mtm_\w+|pk_\w+|piwik_\w+|at_\w+|xtor|yclid|_ga|_gl|_hsenc|_hsmi|srsltid)$/i

const decode = (text: string): string => {
  try {
    return decodeURIComponent(inUtf8(text))
  } catch {
    return text
  }
}

/** What has a meaning of its own in an address stays escaped: the normal form of a normal form is itself. */
const normalText = (text: string, kept: RegExp): string =>
  decode(text).replace(kept, encodeURIComponent).normalize('NFC').toLowerCase()

const normalQuery = (search: string): string =>
  search
    .split('&')
    .filter((pair) => pair !== '' && !tracker.test(pair.replace(/=.*$/s, '')))
    .map((pair) => normalText(pair, /[%#&]/g).replaceAll('+', ' '))
    .sort()
    .join('&')

/**
 * The one form under which addresses are compared: escapes read, accents composed, lower case, no final slash, no
 * fragment, parameters in one order without those that trackers add. A host, when there is one, is left out.
 */
export const normalAddress = (address: string): string => {
  const [withoutFragment = ''] = address.trim().split('#')
  const [path = '', ...search] = withoutFragment.replace(/^https?:\/\/[^/?]*/i, '').split('?')
  const query = normalQuery(search.join('?'))

  return `/${normalText(path, /[%#?]/g).replace(/^\/+|\/+$/g, '')}${query === '' ? '' : `?${query}`}`.trim()
}

/** The path of an address in its normal form, without parameters. */
export const normalPath = (address: string): string => normalAddress(address.replace(/\?.*$/s, ''))
