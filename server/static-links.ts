import path from 'node:path'

/** Attributes that hold an address, as our renderer writes them, and `url()` of style sheets. */
const attributes = /\b(href|src|action|poster|srcset|imagesrcset)="([^"]*)"/gi
const cssAddresses = /url\(\s*(["']?)([^"')]+)\1\s*\)/g

const isList = (name: string): boolean => name.toLowerCase().endsWith('srcset')

const decode = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'")
const encode = (text: string): string => text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;')

/** A path of the site itself, without its fragment; nothing else is followed. */
const ownAddress = (address: string): string | undefined =>
  address.startsWith('/') && !address.startsWith('//') ? address.replace(/#.*$/s, '') : undefined

const candidatesOf = (srcset: string): { address: string; rest: string }[] =>
  srcset.split(',').map((part) => {
    const [address = '', ...rest] = part.trim().split(/\s+/)
    return { address, rest: rest.join(' ') }
  })

const isPage = (type: string): boolean => type.startsWith('text/html')

/** Every address of the site that a page or a style sheet names. */
export const linksIn = (text: string, type: string): string[] => {
  const found = isPage(type)
    ? [...text.matchAll(attributes)].flatMap(([, name = '', value = '']) =>
        isList(name) ? candidatesOf(decode(value)).map(({ address }) => address) : [decode(value)],
      )
    : [...text.matchAll(cssAddresses)].map(([, , address = '']) => address)

  return [...new Set(found.flatMap((address) => ownAddress(address) ?? []))]
}

const safe = (text: string): string => text.replaceAll(/[^\w.,=&-]+/g, '-').slice(0, 120)

type Named = { disposition: string | undefined; type: string }

const plainParts = (pathName: string): string[] =>
  pathName.split('/').filter((part) => part !== '' && part !== '.' && part !== '..')

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * The file in which an answer is kept: pages become folders with an `index.html`, a question becomes a folder of its
 * own, a download keeps the name that the browser would give it.
 */
export const fileOfAnswer = (address: string, { disposition, type }: Named): string => {
  const [pathName = '', query = ''] = address.split('?')
  const parts = plainParts(pathName).map((part) => safe(decoded(part)) || '-')

  if (isPage(type)) {
    return [...parts, ...(query === '' ? [] : [`~${safe(decoded(query))}`]), 'index.html'].join('/')
  }
  const download = /filename="([^"]+)"/.exec(disposition ?? '')?.[1]

  return download === undefined
    ? parts.join('/') || 'index'
    : [...parts.slice(0, -1), safe(download)].join('/')
}

type Place = {
  /** File of the text itself, from the top of the copy. */
  file: string
  /** File of each address that was kept. */
  files: ReadonlyMap<string, string>
  type: string
}

const relativeTo = (address: string, { file, files }: Place): string => {
  const own = ownAddress(address)
  const target = own === undefined ? undefined : files.get(own)

  if (target === undefined) {
    return address
  }
  const relative = path.posix.relative(path.posix.dirname(file), target)
  return `${relative}${/#.*$/s.exec(address)?.[0] ?? ''}`
}

/** A page as our renderer writes it, whose addresses are changed one by one. */
export const mapAddresses = (html: string, change: (address: string) => string): string =>
  html.replaceAll(attributes, (_whole, name: string, value: string) => {
    const changed = isList(name)
      ? candidatesOf(decode(value))
          .map(({ address, rest }) => `${change(address)} ${rest}`.trim())
          .join(', ')
      : change(decode(value))
    return `${name}="${encode(changed)}"`
  })

/** The same text, whose links lead to the files of the copy. What was not kept stays as it is. */
export const withRelativeLinks = (text: string, place: Place): string =>
  isPage(place.type)
    ? mapAddresses(text, (address) => relativeTo(address, place))
    : text.replaceAll(cssAddresses, (_whole, quote: string, address: string) => {
        return `url(${quote}${relativeTo(address, place)}${quote})`
      })
