import { tags, type RawAnswer, type RouteContext, type SiteRoute } from '#core/front.ts'
import { slugs } from '#core/slugs.ts'
import type { Link, MenuItem } from '#core/theme.ts'
import { text } from '../labels.ts'
import { homeLink } from '../views/article-route.ts'
import { escapeXml } from '../views/feed.ts'
import { findOnSite } from '../views/find-on-site.ts'

type Entry = { parentPath?: null | string; path: string; title: string }

const readPages = async (context: RouteContext): Promise<Entry[]> => {
  const { docs } = await findOnSite(context, {
    collection: slugs.searchEntries,
    select: { parentPath: true, path: true, title: true },
    sort: ['position', 'title'],
    where: { documentCollection: { equals: slugs.pages } },
  })
  return docs
}

const linkOf = ({ path, title }: Entry): Link => ({ href: path, text: title })

/** Pages below a page, at any depth, in reading order. */
const allBelow = (entries: Entry[], path: string): Entry[] =>
  entries
    .filter(({ parentPath }) => parentPath === path)
    .flatMap((entry) => [entry, ...allBelow(entries, entry.path)])

const treeOf = (entries: Entry[]): MenuItem[] => {
  const paths = new Set(entries.map(({ path }) => path))
  const roots = entries.filter(({ parentPath }) => !parentPath || !paths.has(parentPath))

  return roots.map((root) => ({ ...linkOf(root), children: allBelow(entries, root.path).map(linkOf) }))
}

const sitesSection = (title: 'sitemapMembers' | 'sitemapSubSites', links: Link[]) =>
  links.length > 0 ? [{ links: links.map((link) => ({ ...link, children: [] })), title: text(title) }] : []

/** Every page of the site on one, and the lists that gather the rest. */
const plan: SiteRoute = {
  load: async (context) => ({
    head: {
      description: text('sitemapDescription', { site: context.site.name }),
      title: text('sitemap'),
    },
    kind: 'page',
    layout: 'sitemap',
    tags: [tags.collection(context.site.id, slugs.searchEntries), tags.frame(context.site.id)],
    view: {
      breadcrumb: [homeLink],
      sections: [
        {
          links: [
            { children: [], href: '/actualites', text: text('news') },
            { children: [], href: '/agenda', text: text('events') },
            { children: [], href: '/documents', text: text('documents') },
            { children: [], href: '/recherche', text: text('search') },
          ],
          title: text('sitemapServices'),
        },
        { links: treeOf(await readPages(context)), title: text('pages') },
        ...sitesSection('sitemapMembers', context.site.members),
        ...sitesSection('sitemapSubSites', context.site.subSites),
      ],
      title: text('sitemap'),
    },
  }),
  path: '/plan-du-site',
}

const raw = (context: RouteContext, body: string, contentType: string): RawAnswer => ({
  body,
  contentType: `${contentType}; charset=utf-8`,
  kind: 'raw',
  tags: [tags.collection(context.site.id, slugs.searchEntries), tags.frame(context.site.id)],
})

/** A sitemap holds 50 000 addresses at most (sitemaps.org). */
const maxAddresses = 50_000

/** Addresses that every site answers, and that no document has. */
const lists = ['/', '/actualites', '/agenda', '/documents', '/plan-du-site']

const sitemapXml: SiteRoute = {
  load: async (context) => {
    const { site } = context
    const { docs } = await findOnSite(context, {
      collection: slugs.searchEntries,
      limit: maxAddresses - lists.length,
      select: { path: true, updatedAt: true },
    })
    const urls = [
      ...lists.map((path) => `<url><loc>${escapeXml(site.address + path)}</loc></url>`),
      ...docs.map(
        ({ path, updatedAt }) =>
          `<url><loc>${escapeXml(site.address + path)}</loc><lastmod>${updatedAt.slice(0, 10)}</lastmod></url>`,
      ),
    ]

    return raw(
      context,
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`,
      'application/xml',
    )
  },
  path: '/sitemap.xml',
}

/** A browser offers to search the site from its own address bar (OpenSearch 1.1: a name of 16 characters at most). */
const openSearch: SiteRoute = {
  load: (context) => {
    const { address, name } = context.site

    return Promise.resolve(
      raw(
        context,
        `<?xml version="1.0" encoding="UTF-8"?>\n<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"><ShortName>${escapeXml(name.slice(0, 16).trim())}</ShortName><Description>${escapeXml(text('searchOn', { site: name }))}</Description><InputEncoding>UTF-8</InputEncoding><Language>fr</Language><Url type="text/html" template="${escapeXml(address)}/recherche?q={searchTerms}"/></OpenSearchDescription>`,
        'application/opensearchdescription+xml',
      ),
    )
  },
  path: '/opensearch.xml',
}

/** Paths that robots leave alone on a site found at `base`. */
const unlisted = (base: string): string[] => [`Disallow: ${base}/recherche`, `Disallow: ${base}/apercu`]

/** Robots ask the root of a host only: what they may read of the sub-sites found under it is said there too. */
const robots: SiteRoute = {
  load: (context) => {
    const { address, isIndexable, subSites } = context.site
    const below = subSites
      .filter(({ href }) => href.startsWith(`${address}/`))
      .map(({ href }) => href.slice(address.length, -1))
    const lines = [
      'User-agent: *',
      ...(isIndexable ? unlisted('') : ['Disallow: /']),
      ...below.flatMap((base) => [...(isIndexable ? [] : [`Allow: ${base}/`]), ...unlisted(base)]),
      '',
      ...[...(isIndexable ? [''] : []), ...below].map((base) => `Sitemap: ${address}${base}/sitemap.xml`),
    ]

    return Promise.resolve(raw(context, `${lines.join('\n').trimEnd()}\n`, 'text/plain'))
  },
  path: '/robots.txt',
}

const halfAYearMs = 182 * 24 * 60 * 60 * 1000
const oneDayMs = 24 * 60 * 60 * 1000

/** RFC 9116: a contact, and a date within the year after which the file must not be trusted. */
const securityTxt: SiteRoute = {
  load: (context) => {
    const { contact, request, site } = context
    const address = contact.email ? `mailto:${contact.email}` : `${site.address}/mentions-legales`
    const expires = new Date(request.now.getTime() + halfAYearMs).toISOString()
    const lines = [
      `Contact: ${address}`,
      `Expires: ${expires}`,
      'Preferred-Languages: fr',
      `Canonical: ${site.address}/.well-known/security.txt`,
    ]

    return Promise.resolve({
      ...raw(context, `${lines.join('\n')}\n`, 'text/plain'),
      staleAt: new Date(request.now.getTime() + oneDayMs),
    })
  },
  path: '/.well-known/security.txt',
}

export const planRoutes: SiteRoute[] = [plan, sitemapXml, openSearch, robots, securityTxt]
