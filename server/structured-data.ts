import type { PageAnswer, Site } from '#core/front.ts'
import { parisDay } from '#core/format.ts'
import type { EventDates, Frame, LayoutViews, Link, Picture } from '#core/theme.ts'

/** One object of schema.org, as JSON-LD writes it. */
type Thing = { '@type': string; [property: string]: unknown }

export type Described = { answer: PageAnswer; frame: Frame; path: string; site: Site }

const schemaDate = ({ isAllDay }: EventDates, moment: Date): string =>
  isAllDay ? parisDay(moment) : moment.toISOString()

const absolute = ({ address }: Site, href: string): string => (href.startsWith('/') ? address + href : href)

const images = (site: Site, picture: Picture | undefined): object =>
  picture ? { image: [absolute(site, picture.src)] } : {}

/** Who publishes the site. What is neither a commune nor a group of communes may be a school or an association. */
const publisherOf = ({ frame: { contact, site: identity }, site }: Described): Thing => ({
  '@type': identity.kind === 'autre' ? 'Organization' : 'GovernmentOrganization',
  name: site.name,
  url: `${site.address}/`,
  ...(identity.logo ? { logo: absolute(site, identity.logo.main.src) } : {}),
  ...(contact.addressLines.length > 0 ? { address: contact.addressLines.join(', ') } : {}),
  ...(contact.email ? { email: contact.email } : {}),
  ...(contact.phone ? { telephone: contact.phone.href.replace('tel:', '') } : {}),
})

const websiteOf = ({ site }: Described): Thing => ({
  '@type': 'WebSite',
  inLanguage: 'fr',
  name: site.name,
  potentialAction: {
    '@type': 'SearchAction',
    'query-input': 'required name=search_term_string',
    target: `${site.address}/recherche?q={search_term_string}`,
  },
  url: `${site.address}/`,
})

const newsOf = (page: Described, view: LayoutViews['article']): Thing => ({
  '@type': 'NewsArticle',
  author: publisherOf(page),
  headline: view.title,
  inLanguage: 'fr',
  mainEntityOfPage: page.site.address + page.path,
  publisher: publisherOf(page),
  ...(view.date ? { datePublished: view.date.toISOString() } : {}),
  ...(view.updatedAt ? { dateModified: view.updatedAt.toISOString() } : {}),
  ...(view.lead ? { description: view.lead } : {}),
  ...images(page.site, view.picture),
})

/** Required of an event: its name, its start and a place that has an address. */
const eventOf = (page: Described, view: LayoutViews['article']): Thing | undefined => {
  const { event } = view
  const { contact } = page.frame

  return (
    event && {
      '@type': 'Event',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      eventStatus: `https://schema.org/${event.isCancelled ? 'EventCancelled' : 'EventScheduled'}`,
      inLanguage: 'fr',
      location: {
        '@type': 'Place',
        address: event.address ?? (contact.addressLines.join(', ') || page.site.name),
        name: event.place ?? page.site.name,
      },
      name: view.title,
      organizer: publisherOf(page),
      startDate: schemaDate(event.dates, event.dates.start),
      url: page.site.address + page.path,
      ...(event.dates.end ? { endDate: schemaDate(event.dates, event.dates.end) } : {}),
      ...(view.lead ? { description: view.lead } : {}),
      ...images(page.site, view.picture),
    }
  )
}

const breadcrumbOf = ({ path, site }: Described, links: Link[], title: string): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...links, { href: path, text: title }].map(({ href, text }, index) => ({
    '@type': 'ListItem',
    item: absolute(site, href),
    name: text,
    position: index + 1,
  })),
})

const mainOf = (page: Described): (Thing | undefined)[] => {
  const { answer } = page

  if (answer.layout === 'home') {
    return [publisherOf(page), websiteOf(page)]
  }
  if (answer.layout !== 'article') {
    return []
  }
  return answer.view.kind === 'news' ? [newsOf(page, answer.view)] : [eventOf(page, answer.view)]
}

/** What a page says of itself to machines, in the words of schema.org. */
export const thingsOf = (page: Described): Thing[] => {
  const { view } = page.answer
  const way =
    'breadcrumb' in view && view.breadcrumb.length > 0
      ? breadcrumbOf(page, view.breadcrumb, view.title)
      : undefined

  return [...mainOf(page), way].filter((thing) => thing !== undefined)
}

/**
 * The same, ready to stand in a `<script>`: what anyone wrote neither closes it nor opens a comment in it. A data
 * block is run by no browser, so no policy has to allow it.
 */
export const structuredData = (page: Described): string | undefined => {
  const things = thingsOf(page)

  return things.length === 0
    ? undefined
    : JSON.stringify({ '@context': 'https://schema.org', '@graph': things })
        .replaceAll('<', String.raw`\u003c`)
        .replaceAll('>', String.raw`\u003e`)
        .replaceAll('&', String.raw`\u0026`)
}
