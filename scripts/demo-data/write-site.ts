import type { Payload } from 'payload'
import { addDays, parisDay, parisMoment } from '#core/format.ts'
import { slugs } from '#core/slugs.ts'
import type { Tenant } from '#payload-types'
import type { DemoSite } from '../demo/types.ts'
import { storedBlocks } from '#collections/blocks/stored-blocks.ts'
import { inTransaction } from './in-transaction.ts'
import { pdfOf } from './pdf.ts'
import { createPictures, drawPictures, type SitePictures } from './site-pictures.ts'

type Writing = {
  documentIds: Map<string, string>
  payload: Payload
  pictures: SitePictures
  site: DemoSite
  tenant: string
  today: Date
}

const momentOf = (today: Date, day: number, clock = '10:00'): string =>
  parisMoment(addDays(parisDay(today), day), clock).toISOString()

const common = { depth: 0, overrideAccess: true } as const

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

const createTenant = async (
  payload: Payload,
  site: DemoSite,
  parent: string | undefined,
): Promise<string> => {
  const { contact, life } = site
  const { id } = await payload.create({
    ...common,
    collection: slugs.tenants,
    data: {
      ...life,
      contactTitle: contact.title,
      email: contact.email,
      epciSiren: site.epciSiren,
      // a site that is called an extranet is one
      features: site.subKind === 'extranet' ? ['statistics', 'extranet'] : ['statistics'],
      inseeCode: site.inseeCode,
      isDemonstration: true,
      kind: site.kind,
      name: site.name,
      openingHours: Object.fromEntries(weekdays.map((day, index) => [day, contact.hours[index] ?? []])),
      look: site.look as Tenant['look'],
      parent,
      pathPrefix: parent && site.pathPrefix,
      phone: contact.phone,
      population: site.population,
      postalCode: contact.postalCode,
      siren: site.siren,
      // whoever writes at the media library may use the pictures of its town
      sharesParentMedia: parent !== undefined && site.pathPrefix !== undefined,
      slug: site.slug,
      street: contact.street,
      subKind: site.subKind,
      town: contact.town,
    },
  })
  return id
}

const createDocuments = async ({ documentIds, payload, site, tenant, today }: Writing): Promise<void> => {
  for (const document of site.documents) {
    const data = await pdfOf(document, site.name)
    const { id } = await payload.create({
      ...common,
      collection: slugs.documents,
      data: {
        category: document.category,
        date: momentOf(today, document.day),
        slug: document.slug,
        tenant,
        title: document.title,
      },
      file: { data, mimetype: 'application/pdf', name: `${document.slug}.pdf`, size: data.length },
    })
    documentIds.set(document.slug, id)
  }
}

const createPages = async ({
  documentIds,
  payload,
  pictures: { motifs },
  site,
  tenant,
}: Writing): Promise<Map<string, string>> => {
  const pageIds = new Map<string, string>()

  for (const [index, page] of site.pages.entries()) {
    const { id } = await payload.create({
      ...common,
      collection: slugs.pages,
      data: {
        _status: 'published',
        blocks: storedBlocks(page.blocks, documentIds),
        lead: page.lead,
        parent: page.parentSlug ? pageIds.get(page.parentSlug) : undefined,
        picture: motifs.get(page.motif ?? ''),
        position: (index + 1) * 10,
        slug: page.slug,
        tenant,
        title: page.title,
      },
    })
    pageIds.set(page.slug, id)
  }
  return pageIds
}

const createNews = async ({
  documentIds,
  payload,
  pictures: { motifs },
  site,
  tenant,
  today,
}: Writing): Promise<void> => {
  for (const news of site.news) {
    await payload.create({
      ...common,
      collection: slugs.news,
      data: {
        _status: 'published',
        blocks: storedBlocks(news.blocks, documentIds),
        category: news.category,
        lead: news.lead,
        picture: motifs.get(news.motif ?? ''),
        publishedAt: momentOf(today, news.publishedDay),
        slug: news.slug,
        tenant,
        title: news.title,
      },
    })
  }
}

const createEvents = async ({
  documentIds,
  payload,
  pictures: { motifs },
  site,
  tenant,
  today,
}: Writing): Promise<void> => {
  for (const event of site.events) {
    const hasEnd = event.endClock !== undefined || event.endDay !== undefined

    await payload.create({
      ...common,
      collection: slugs.events,
      data: {
        _status: 'published',
        blocks: storedBlocks(event.blocks, documentIds),
        category: event.category,
        endsAt: hasEnd
          ? momentOf(today, event.endDay ?? event.startDay, event.endClock ?? '23:00')
          : undefined,
        isAllDay: event.startClock === undefined,
        isCancelled: event.isCancelled ?? false,
        lead: event.lead,
        picture: motifs.get(event.motif ?? ''),
        place: event.place,
        price: event.price,
        slug: event.slug,
        startsAt: momentOf(today, event.startDay, event.startClock ?? '00:00'),
        tenant,
        title: event.title,
      },
    })
  }
}

const createAlerts = async ({ payload, site, tenant, today }: Writing): Promise<void> => {
  for (const alert of site.alerts) {
    await payload.create({
      ...common,
      collection: slugs.alerts,
      data: {
        endsAt: momentOf(today, alert.endDay, '20:00'),
        message: alert.message,
        severity: alert.severity,
        startsAt: momentOf(today, alert.startDay, '08:00'),
        tenant,
        title: alert.title,
      },
    })
  }
}

const createMenuAndSettings = async (
  { payload, pictures, site, tenant }: Writing,
  pageIds: Map<string, string>,
): Promise<void> => {
  const links = (items: { path: string; text: string }[]) =>
    items.map(({ path, text }) => ({ address: path, text }))

  await payload.create({
    ...common,
    collection: slugs.menus,
    data: {
      main: site.menu.map(({ children = [], path, text }) => ({
        address: path,
        children: links(children),
        text,
      })),
      quick: links(site.quickLinks),
      tenant,
    },
  })
  await payload.create({
    ...common,
    collection: slugs.siteSettings,
    data: {
      audiences: site.audiences.map(({ links: own, title }) => ({ links: links(own), title })),
      figures: site.figures,
      highlights: site.highlightSlugs.flatMap((slug) => pageIds.get(slug.split('/').at(-1) ?? '') ?? []),
      homeIntro: site.homeIntro,
      homePicture: pictures.home,
      slogan: site.slogan,
      tenant,
    },
  })
}

type Placing = { host: string; parent: string | undefined; today: Date }

const writeParts = async (
  payload: Payload,
  site: DemoSite,
  { host, parent, today }: Placing,
): Promise<string> => {
  const tenant = await createTenant(payload, site, parent)
  const pictures = await createPictures(payload, site, tenant)
  const writing: Writing = { documentIds: new Map(), payload, pictures, site, tenant, today }

  await createDocuments(writing)
  const pageIds = await createPages(writing)

  await createNews(writing)
  await createEvents(writing)
  await createAlerts(writing)
  await createMenuAndSettings(writing, pageIds)
  // the host comes last: a site answers once it is whole
  await payload.create({
    ...common,
    collection: slugs.hosts,
    data: { isCanonical: true, name: host, tenant },
  })
  return tenant
}

/** Writes one site of the demonstration, whole or not at all, and gives it its host. Returns its id. */
export const writeSite = async (payload: Payload, site: DemoSite, placing: Placing): Promise<string> => {
  // before anything is held
  await drawPictures(site)
  return inTransaction(payload, () => writeParts(payload, site, placing))
}
