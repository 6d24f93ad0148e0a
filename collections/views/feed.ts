import { createHash } from 'node:crypto'
import { now } from '#core/clock.ts'
import { tags, type RawAnswer, type Site } from '#core/front.ts'
import type { Picture } from '#core/theme.ts'

/** What a feed needs of a news item. `html` is the whole text, ready to print, with absolute addresses. */
export type FeedItem = {
  date: Date
  html: string
  id: string
  path: string
  picture?: Picture
  summary?: string
  title: string
  updatedAt: Date
}

type Feed = { items: FeedItem[]; path: string; site: Site; title: string }

/** Characters that XML 1.0 forbids (section 2.2) would make the whole feed unreadable. */

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

export const escapeXml = (text: string): string =>
  text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`

/** A permanent name for an item, whatever its address becomes (RFC 4151). */
const tagUri = ({ id }: FeedItem): string => `urn:uuid:${uuidOf(id)}`

/** The id itself on SQLite; on MongoDB, a UUID made from it. */
const uuidOf = (id: string): string => {
  if (id.includes('-')) {
    return id
  }
  const hash = createHash('sha256').update(id).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

/** Of a feed without entry, the moment it is asked: Atom wants one (RFC 4287, section 4.2.15), and it was not 1970. */
const lastUpdate = (items: FeedItem[]): Date =>
  items.length === 0 ? now() : new Date(Math.max(...items.map(({ updatedAt }) => updatedAt.getTime())))

const mediaTypes: Record<string, string> = { avif: 'image/avif', jpg: 'image/jpeg', png: 'image/png' }

/** Its type follows from its name: what is resized is WebP. */
const mediaType = ({ src }: Picture): string => mediaTypes[src.split('.').at(-1) ?? ''] ?? 'image/webp'

/** Media RSS, which RSS and Atom readers both know: unlike an enclosure, it does not ask for the size of the file. */
const mediaContent = (site: Site, { picture }: FeedItem): string =>
  picture
    ? `<media:content url="${escapeXml(site.address + picture.src)}" medium="image" type="${mediaType(picture)}"${
        picture.alt
          ? `><media:description>${escapeXml(picture.alt)}</media:description></media:content>`
          : '/>'
      }`
    : ''

/** RSS 2.0, dates as RFC 822. */
const rss = ({ items, path, site, title }: Feed): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel>${element('title', title)}${element('link', `${site.address}/`)}${element('description', title)}<language>fr</language><atom:link href="${escapeXml(site.address + path)}" rel="self" type="application/rss+xml"/>${items
  .map(
    (item) =>
      `<item>${element('title', item.title)}${element('link', site.address + item.path)}<guid isPermaLink="false">${tagUri(item)}</guid><pubDate>${item.date.toUTCString()}</pubDate>${item.summary ? element('description', item.summary) : ''}${item.html ? element('content:encoded', item.html) : ''}${mediaContent(site, item)}</item>`,
  )
  .join('')}</channel></rss>`

/** Atom 1.0, RFC 4287. */
const atom = ({ items, path, site, title }: Feed): string => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="fr">${element('id', `${site.address}/`)}${element('title', title)}<updated>${lastUpdate(items).toISOString()}</updated><link rel="self" href="${escapeXml(site.address + path)}"/><link rel="alternate" href="${escapeXml(site.address)}/"/><author>${element('name', site.name)}</author>${items
  .map(
    (item) =>
      `<entry>${element('id', tagUri(item))}${element('title', item.title)}<published>${item.date.toISOString()}</published><updated>${item.updatedAt.toISOString()}</updated><link rel="alternate" href="${escapeXml(site.address + item.path)}"/>${item.summary ? element('summary', item.summary) : ''}${item.html ? `<content type="html">${escapeXml(item.html)}</content>` : ''}${mediaContent(site, item)}</entry>`,
  )
  .join('')}</feed>`

/** JSON Feed 1.1. */
const json = ({ items, path, site, title }: Feed): string =>
  JSON.stringify({
    authors: [{ name: site.name, url: `${site.address}/` }],
    feed_url: site.address + path,
    home_page_url: `${site.address}/`,
    items: items.map((item) => ({
      ...(item.html ? { content_html: item.html } : { content_text: item.summary ?? item.title }),
      date_modified: item.updatedAt.toISOString(),
      date_published: item.date.toISOString(),
      id: tagUri(item),
      ...(item.picture ? { image: site.address + item.picture.src } : {}),
      ...(item.summary ? { summary: item.summary } : {}),
      title: item.title,
      url: site.address + item.path,
    })),
    language: 'fr',
    title,
    version: 'https://jsonfeed.org/version/1.1',
  })

export const feedFormats = {
  atom: { contentType: 'application/atom+xml; charset=utf-8', write: atom },
  json: { contentType: 'application/feed+json; charset=utf-8', write: json },
  rss: { contentType: 'application/rss+xml; charset=utf-8', write: rss },
} as const

export type FeedFormat = keyof typeof feedFormats

/** A feed in one of its formats; it leaves the cache with any item of its collection. */
export const feedAnswer = (format: FeedFormat, feed: Feed, collection: string): RawAnswer => ({
  body: feedFormats[format].write(feed),
  contentType: feedFormats[format].contentType,
  kind: 'raw',
  tags: [tags.collection(feed.site.id, collection), tags.frame(feed.site.id)],
})
